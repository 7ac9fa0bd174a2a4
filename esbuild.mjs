// Builds everything into dist/. `--watch` rebuilds on change, `--dev` keeps names and adds source maps.
import { build, context, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  define: { ENGINES_VERSION: JSON.stringify(await hashOfSources('src/core')) },
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
    // VS Code waits for this file, which loads the other ones when others have had their turn.
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode', './start'],
    // VS Code serves `vscode` to `require` only.
    supported: { 'dynamic-import': false },
  },
  {
    ...shared,
    // The worker needs much of what the extension needs: what both have is a file that both load.
    entryPoints: { start: 'src/vscode/start.ts', worker: 'src/worker/nodeWorker.ts' },
    outdir: 'dist',
    platform: 'node',
    external: ['vscode'],
    // `yaml` publishes CommonJS for Node and ES modules for browsers; only the latter can be tree-shaken.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    // esbuild shares code between ES modules only; VS Code serves `vscode` to CommonJS.
    format: 'esm',
    splitting: true,
    sourcemap: dev ? 'inline' : false,
    chunkNames: 'shared-[hash]',
    write: false,
    plugins: [{ name: 'modules to CommonJS', setup: writeAsCommonJs }],
  },
  {
    ...shared,
    // VS Code loads one file from the web; what `import()` names runs when it is asked for.
    entryPoints: ['src/vscode/extension.web.ts'],
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

/** Differs for other sources: what other ones found in an article is not taken for what these would find. @param {string} folder */
async function hashOfSources(folder) {
  const hash = createHash('sha256');
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if (path.endsWith('.ts') && !path.endsWith('.test.ts'))
      hash.update(path).update(await readFile(join(folder, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {import('esbuild').PluginBuild} building */
function writeAsCommonJs(building) {
  building.onEnd(async ({ outputFiles = [] }) => {
    for (const { path, text } of outputFiles) {
      const isCode = path.endsWith('.js');
      const options = { format: shared.format, target: shared.target, minify: shared.minify ?? false };
      const written = isCode
        ? (await transform(text, { ...options, sourcefile: path, sourcemap: dev && 'inline' })).code
        : text;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, written);
    }
  });
}

await rm('dist', { recursive: true, force: true });
if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
