import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const FILES = ['**/*.ts', '**/*.tsx'];
const PAGES = ['portal/**/*.ts', 'portal/**/*.tsx'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'prisma/generated/**',
      'portal/public/**',
      'dist/**',
      '.data/**',
      'api/client/schema.d.ts',
      '**/*.cjs',
      '**/*.mjs',
      'prisma.config.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: FILES })),
  {
    files: FILES,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` list and a type.' },
        { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
        { selector: 'ImportDeclaration[source.value=/^[.].*(utils|helpers|common|misc)/]', message: 'Name the file after what it does.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only main.ts may read it, through readConfig.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off', // ports promise; some implementations need not wait
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // the parameter carries a contract's schema to its handler
    },
  },
  { files: ['**/main.ts', 'dev/**', 'test/**', 'bench/**'], rules: { 'no-restricted-properties': 'off', 'no-console': 'off' } },
  {
    files: PAGES,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs['recommended-latest'].rules,
      // A component is mostly layout, and each part that shows or not counts as a branch.
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
    },
  },
  // The build tool asks for it.
  { files: ['portal/vite.config.ts'], rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off' } },
  { files: ['bench/**'], rules: { 'max-lines-per-function': 'off', complexity: 'off' } }, // a measurement is read from top to bottom
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off', // what an answer holds is what a test finds out
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-params': 'off', // rows of tables
    },
  },
);
