/** The people of the demo organisation. Managers come before their reports, because users are created in this order. */
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
  everyone: { description: 'All employees', members: PEOPLE.map((person) => person.key) },
  engineering: { description: 'Builds and runs the product', members: ['mia', 'olga', 'otto', 'rina', 'ravi', 'nora'] },
  sales: { description: 'Sells the product and looks after customers', members: ['marco', 'ana'] },
  security: { description: 'Security and compliance', members: ['selma', 'sven'] },
  'github-admins': { description: 'Owners of the GitHub organisation', members: ['olga'] },
  'aws-production': { description: 'Write access to the production account', members: ['otto'] },
  'salesforce-users': { description: 'Salesforce license holders', members: ['marco'] },
  'grafana-viewers': { description: 'Read-only access to dashboards', members: [] },
  'vpn-users': { description: 'Remote access to the internal network', members: ['otto'] },
  'wiki-editors': { description: 'Edit access to the company wiki', members: [] },
} as const satisfies Record<string, { description: string; members: readonly PersonKey[] }>;

export type GroupKey = keyof typeof GROUPS;
