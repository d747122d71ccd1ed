/** Something to open: its name, a note about it, and its address. */
export type SearchResult = { id: string; label: string; note: string; href: string };
export type SearchResultGroup = { label: string; results: readonly SearchResult[] };

const PAGES: readonly (Omit<SearchResult, 'note'> & { for?: 'admins' | 'approvers' })[] = [
  { id: 'overview', label: 'Overview', href: '/overview', for: 'admins' },
  { id: 'resources', label: 'Requests: Resources', href: '/requests?tab=resources' },
  { id: 'access', label: 'Requests: Access', href: '/requests?tab=access' },
  { id: 'mine', label: 'My requests', href: '/requests?tab=mine' },
  { id: 'inbox', label: 'Inbox', href: '/inbox', for: 'approvers' },
  { id: 'queue', label: 'Request queue', href: '/access-requests/queue', for: 'admins' },
  { id: 'sessions', label: 'Active sessions', href: '/access-requests/sessions', for: 'admins' },
  { id: 'flows', label: 'Approval flows', href: '/access-requests/flows', for: 'admins' },
  { id: 'new-flow', label: 'New flow: resource request', href: '/flows/new?kind=resource', for: 'admins' },
  { id: 'new-device-flow', label: 'New flow: device admin', href: '/flows/new?kind=device_admin', for: 'admins' },
  { id: 'users', label: 'Directory: Users', href: '/directory/users', for: 'admins' },
  { id: 'groups', label: 'Directory: Groups', href: '/directory/groups', for: 'admins' },
  { id: 'resources-directory', label: 'Directory: Resources', href: '/directory/resources', for: 'admins' },
  { id: 'devices', label: 'Directory: Devices', href: '/directory/devices', for: 'admins' },
  { id: 'audit', label: 'Audit', href: '/audit', for: 'admins' },
  { id: 'settings', label: 'Settings', href: '/settings', for: 'admins' },
  { id: 'tokens', label: 'API tokens', href: '/tokens' },
];

/** The pages of a person whose names contain every typed word. */
export function pagesFor({ isAdmin, isApprover }: { isAdmin: boolean; isApprover: boolean }, typed: string): SearchResultGroup {
  const words = typed.toLowerCase().split(/\s+/);
  const isAllowed = (page: (typeof PAGES)[number]) => page.for === undefined || isAdmin || (page.for === 'approvers' && isApprover);
  const results = PAGES.filter((page) => isAllowed(page) && words.every((word) => page.label.toLowerCase().includes(word)));
  return { label: 'Pages', results: results.map(({ id, label, href }) => ({ id: `page-${id}`, label, href, note: '' })) };
}
