// Import directions. Each comment speaks to the person who has just broken the rule.
const FOLDERS = ['workflows', 'activities', 'api', 'config', 'secrets', 'worker', 'prisma', 'portal', 'agent', 'dev', 'bench', 'test'];
const ROOTS = [
  '^(api|worker|dev|portal)/main[.]tsx?$',
  '^api/admin-token/main[.]ts$',
  '^worker/build-bundle[.]ts$',
  '^workflows/index[.]ts$',
  '^prisma[.]config[.]ts$',
  '^portal/vite[.]config[.]ts$',
  '^dev/(write-openapi|new-migration|check-commits)[.]ts$',
];
const HOME_OF = {
  express: 'api',
  '@temporalio/client': 'api|worker|bench',
  '@temporalio/worker': 'worker|bench',
  '@temporalio/activity': 'activities|worker',
  '@temporalio/workflow': 'workflows|bench',
  react: 'portal',
  'prom-client': 'api|worker',
};
const PLAIN = '^workflows/rules/';
const TYPES = { dependencyTypesNot: ['type-only'] };

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const layer = (folder, may, comment) =>
  forbid(
    `${folder}-imports`,
    comment,
    { path: `^${folder}/` },
    { path: `^(${FOLDERS.join('|')})/`, pathNot: `^(${[folder, ...may].join('|')})/` },
  );

module.exports = {
  forbidden: [
    // Directions, from the centre outwards.
    forbid(
      'activities-by-type-only',
      'workflows/ is the centre and runs nothing else. Activities: `import type` only.',
      { path: '^workflows/' },
      { path: '^activities/', ...TYPES },
    ),
    layer('workflows', ['activities'], 'workflows/ may know the types of activities/ and nothing else.'),
    layer('prisma', ['workflows'], 'prisma/ stores what workflows/ defines and knows nothing else.'),
    layer('secrets', [], 'secrets/ encrypts what it is given and knows nothing else.'),
    layer('activities', ['workflows', 'prisma', 'secrets'], 'activities/ must not know who calls it.'),
    layer('config', [], 'config/ reads the environment for every process. It knows none of them.'),
    layer('api', ['workflows', 'prisma', 'config', 'secrets'], 'api/ sends messages and reads views. It never runs an activity.'),
    layer('worker', ['workflows', 'activities', 'prisma', 'config', 'secrets'], 'worker/ wires the inside together. It knows no HTTP.'),
    layer('portal', ['api/contract', 'api/client'], 'portal/ knows the API only through api/contract/ and its generated client.'),

    // Purity.
    forbid(
      'workflows-stay-pure',
      'workflows/ is replayed: no Node built-ins, no packages but the sandbox-safe Temporal ones.',
      { path: '^workflows/' },
      { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@temporalio/(workflow|common)/' },
    ),
    forbid(
      'rules-are-plain',
      'State, commands, rules, transitions, codes and ids are plain TypeScript, so that every process and the browser can use them.',
      { path: PLAIN },
      { pathNot: PLAIN },
    ),
    forbid(
      'contract-is-portable',
      'api/contract/ is bundled into the browser: only zod and the plain files of workflows/.',
      { path: '^api/contract/' },
      { pathNot: ['^api/contract/', '^api/problem-codes[.]ts$', PLAIN, 'node_modules/zod/'], ...TYPES },
    ),

    // Single owners.
    ...Object.entries(HOME_OF).map(([pkg, home]) =>
      forbid(
        `${pkg}-lives-in-${home}`,
        `Only ${home}/ may import ${pkg}.`,
        { pathNot: `^(${home}|dev|test)/` },
        { path: `node_modules/(@types/)?${pkg}/` },
      ),
    ),
    forbid(
      'api-sees-messages-only',
      'api/ may use messages and the plain files; the running workflow only as a type.',
      { path: '^api/' },
      { path: '^workflows/', pathNot: '^workflows/(messages|search-attributes|rules/.*)[.]ts$', ...TYPES },
    ),
    forbid(
      'one-writer',
      'Only activities change a request. Read through prisma/views/; to change one, send a message.',
      { path: '^api/' },
      { path: '^prisma/stores/requests/(requests|insert-request|write-request)[.]ts$' },
    ),
    forbid(
      'only-prisma-knows-prisma',
      'Write a function in prisma/stores/ or prisma/views/ and call that.',
      { pathNot: '^(prisma|dev|test)[/.]' },
      { path: ['^prisma/generated/', 'node_modules/(@prisma|pg)/'] },
    ),
    forbid(
      'only-worker-picks-adapters',
      'Talk to vendors through activities/ports.ts; worker/main.ts chooses the adapter.',
      { pathNot: '^(activities/adapters/|worker/main[.]ts$|test/)' },
      { path: '^activities/adapters/' },
    ),
    forbid(
      'only-main-reads-config',
      'Take the value as an argument. Only main.ts reads configuration.',
      { pathNot: ['^(api|worker|dev)/main[.]ts$', '^api/admin-token/main[.]ts$', '^test/'] },
      { path: '^(api|worker|dev)/config[.]ts$', ...TYPES },
    ),
    forbid(
      'only-config-files-read-variables',
      'Declare the variable in config.ts of the process.',
      { pathNot: ['^config/', '^(api|worker|dev)/config[.]ts$', '^test/'] },
      { path: '^config/' },
    ),
    forbid(
      'features-are-islands',
      'Portal features meet in portal/app/, never inside each other.',
      { path: '^portal/features/([^/]+)/' },
      { path: '^portal/features/', pathNot: '^portal/features/$1/' },
    ),
    forbid(
      'client-is-for-callers',
      'api/client/ is what somebody outside calls the API with.',
      { pathNot: '^(api/client|test|bench|dev|portal)/' },
      { path: '^api/client/' },
    ),
    forbid('nothing-imports-tests', 'test/ is a leaf.', { pathNot: '^test/' }, { path: '^test/' }),

    // Hygiene.
    forbid('no-cycles', 'Move the shared part, a type too, to the file that is further in.', {}, { circular: true }),
    forbid(
      'no-dead-files',
      'No process leads here. Delete the file, or use it.',
      { path: ROOTS },
      {
        path: '^(workflows|activities|api|config|secrets|worker|prisma|portal|dev)/',
        pathNot: [...ROOTS, '^prisma/generated/', '^api/client/', '[.](d[.]ts|mjs)$'],
        reachable: false,
      },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // sees `import type`
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: '^portal/(dist|public)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
