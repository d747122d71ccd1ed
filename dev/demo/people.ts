/** The people of the demo organisation, in the order in which they are made: whoever manages comes first. */
export const PEOPLE = [
  { key: 'ada', displayName: 'Ada Admin', department: 'IT', role: 'admin', manager: null },
  { key: 'alan', displayName: 'Alan Admin', department: 'IT', role: 'admin', manager: 'ada' },
  { key: 'mia', displayName: 'Mia Chen', department: 'Engineering', role: 'user', manager: null },
  { key: 'marco', displayName: 'Marco Rossi', department: 'Sales', role: 'user', manager: null },
  { key: 'olga', displayName: 'Olga Petrova', department: 'Engineering', role: 'user', manager: 'mia' },
  { key: 'otto', displayName: 'Otto Maier', department: 'Operations', role: 'user', manager: 'mia' },
  { key: 'selma', displayName: 'Selma Lind', department: 'Security', role: 'user', manager: 'ada' },
  { key: 'sven', displayName: 'Sven Berg', department: 'Security', role: 'user', manager: 'selma' },
  { key: 'rina', displayName: 'Rina Cohen', department: 'Engineering', role: 'user', manager: 'mia' },
  { key: 'ravi', displayName: 'Ravi Patel', department: 'Engineering', role: 'user', manager: 'mia' },
  { key: 'ana', displayName: 'Ana Silva', department: 'Sales', role: 'user', manager: 'marco' },
  { key: 'nora', displayName: 'Nora Newcomer', department: 'Engineering', role: 'user', manager: null },
] as const;

export type PersonKey = (typeof PEOPLE)[number]['key'];

export const GROUPS = {
  everyone: { description: 'All of us', members: PEOPLE.map((person) => person.key) },
  engineering: { description: 'Who builds it', members: ['mia', 'olga', 'otto', 'rina', 'ravi', 'nora'] },
  sales: { description: 'Who sells it', members: ['marco', 'ana'] },
  security: { description: 'Who keeps it safe', members: ['selma', 'sven'] },
  'github-admins': { description: 'Administrators of our code', members: ['olga'] },
  'aws-production': { description: 'May change production', members: ['otto'] },
  'salesforce-users': { description: 'Customers and deals', members: ['marco'] },
  'grafana-viewers': { description: 'See the dashboards', members: [] },
  'vpn-users': { description: 'Work from elsewhere', members: ['otto'] },
  'wiki-editors': { description: 'Write in the wiki', members: [] },
} as const satisfies Record<string, { description: string; members: readonly PersonKey[] }>;

export type GroupKey = keyof typeof GROUPS;
