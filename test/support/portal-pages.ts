/** Every page of the portal, and whose it is. */
export const PAGES = [
  { name: 'requests', path: '/requests', as: 'Rina Cohen' },
  { name: 'requests-access', path: '/requests?tab=access', as: 'Rina Cohen' },
  { name: 'requests-mine', path: '/requests?tab=mine', as: 'Rina Cohen' },
  { name: 'tokens', path: '/tokens', as: 'Rina Cohen' },
  { name: 'inbox', path: '/inbox', as: 'Ada Admin' },
  { name: 'inbox-history', path: '/inbox?tab=history', as: 'Mia Chen' },
  { name: 'overview', path: '/overview', as: 'Ada Admin' },
  { name: 'queue', path: '/access-requests/queue', as: 'Ada Admin' },
  { name: 'sessions', path: '/access-requests/sessions?sub=timed', as: 'Ada Admin' },
  { name: 'flows', path: '/access-requests/flows', as: 'Ada Admin' },
  { name: 'flow-editor', path: '/flows/new?kind=resource', as: 'Ada Admin' },
  { name: 'flow-editor-device', path: '/flows/new?kind=device_admin', as: 'Ada Admin' },
  { name: 'users', path: '/directory/users', as: 'Ada Admin' },
  { name: 'groups', path: '/directory/groups', as: 'Ada Admin' },
  { name: 'resources', path: '/directory/resources', as: 'Ada Admin' },
  { name: 'devices', path: '/directory/devices', as: 'Ada Admin' },
  { name: 'audit', path: '/audit', as: 'Ada Admin' },
  { name: 'settings', path: '/settings', as: 'Ada Admin' },
] as const;

/** How they are looked at: both themes, and as on a phone. */
export const LOOKS = [
  { look: 'light', options: { colorScheme: 'light', viewport: { width: 1280, height: 860 } } },
  { look: 'dark', options: { colorScheme: 'dark', viewport: { width: 1280, height: 860 } } },
  { look: 'phone', options: { colorScheme: 'light', viewport: { width: 360, height: 780 }, hasTouch: true } },
  { look: 'dark-phone', options: { colorScheme: 'dark', viewport: { width: 360, height: 780 }, hasTouch: true } },
] as const;
