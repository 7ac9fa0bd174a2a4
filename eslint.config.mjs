// Lint rules of the house. Types are checked by tsc; this file holds the rules that keep the architecture visible.
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** What the pure core must never import: hosts live in the adapters. */
const hostImports = {
  paths: [...builtinModules, 'vscode'].map((name) => ({ name, message: 'src/core imports no host.' })),
  patterns: [
    { group: ['node:*'], message: 'src/core imports no host.' },
    { group: ['**/vscode/**', '**/cli/**', '**/worker/**'], message: 'The core does not know its adapters.' },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'out/**',
      'coverage/**',
      '**/node_modules/**',
      'samples/**',
      '.vscode-test/**',
      '**/.cache/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports: a name is the same everywhere.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
        {
          selector: 'PropertyDefinition[accessibility="private"], MethodDefinition[accessibility="private"]',
          message: 'Use #private instead.',
        },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', hostImports] },
  },
  {
    files: ['src/vscode/**/*.ts'],
    ignores: ['src/vscode/host/messages.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'setStatusBarMessage'].map(
          (property) => ({
            object: 'window',
            property,
            message: 'Names of files and words of articles would become links there: use host/messages.',
          }),
        ),
      ],
    },
  },
  // What these have to say, they say to whoever runs them.
  {
    files: ['src/cli/**/*.ts', 'bench/**/*.ts', 'model/train.ts', 'test/integration/support/print.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      // node:test returns promises from test() that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
