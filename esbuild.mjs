// Builds everything into dist/. `--watch` rebuilds on change, `--dev` keeps names and adds source maps.
import { build, context } from 'esbuild';
import { rm } from 'node:fs/promises';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  logLevel: 'info',
  legalComments: 'none',
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    // Two files: VS Code waits for the first one, which loads the other one when others have had their turn.
    entryPoints: ['src/vscode/extension.ts', 'src/vscode/start.ts'],
    outdir: 'dist',
    platform: 'node',
    external: ['vscode', './start'],
    // VS Code serves `vscode` to `require` only.
    supported: { 'dynamic-import': false },
    // `yaml` publishes CommonJS for Node and ES modules for browsers; only the latter can be tree-shaken.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  },
  {
    ...shared,
    // VS Code loads one file from the web; what `import()` names runs when it is asked for.
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/cli/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

await rm('dist', { recursive: true, force: true });
if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
