// Measures speed, growth, memory and size, and compares the engines with others.
// Usage: npm run bench [-- --names] [--index]
//   --names   the name engine alone
//   --index   folders of 100, 1,000 and 10,000 articles alone: indexing, a changed file, hovers, memory
// Fails when something grows faster or is larger than it may, or slower than another engine allows; times are only printed.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadCore } from './load-core.mjs';
import { loadCompromise, loadDatePeers } from './load-peers.mjs';
import { vsixPath } from './package.mjs';
import { buildExtension } from './testing/build-extension.mjs';

const folder = mkdtempSync(join(tmpdir(), 'source-review-bench-'));
try {
  const dist = join(buildExtension(folder), 'dist');
  const { bench } = await loadCore('bench/bench.ts');
  const built = {
    dist,
    inputs: await bundleInputs(),
    vsix: vsixPath,
    nameEngine: await bundleEngine('src/core/names/createNameRecognizer.ts', 'names.cjs'),
    dateEngine: await bundleEngine('src/core/dates/createDateRecognizer.ts', 'dates.cjs'),
    dateBytes: await costInBundle('src/core/dates/createDateRecognizer.ts', 'createDateRecognizer'),
    peer: await loadCompromise(folder),
    datePeers: await loadDatePeers(folder),
  };
  const chosen = ['names', 'index'].filter((part) => process.argv.includes(`--${part}`));
  process.exitCode = await bench(built, new Set(chosen.length > 0 ? chosen : ['names', 'index', 'rest']));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What each source file adds to the bundle for Node that holds nearly everything. */
async function bundleInputs() {
  const { metafile } = await bundleStart();
  return metafile.outputs['start.js']?.inputs ?? {};
}

/**
 * By how many bytes that bundle, gzipped, would be smaller without what a module exports, and all that only it needs.
 * @param {string} path of the module @param {string} name that it exports
 */
async function costInBundle(path, name) {
  /** @type {import('esbuild').Plugin} */
  const leaveOut = {
    name: 'leave out',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, (args) =>
        args.path.replaceAll('\\', '/').endsWith(`/${path}`)
          ? { contents: `export const ${name} = undefined;` }
          : undefined,
      );
    },
  };
  const sizes = (await Promise.all([bundleStart(), bundleStart([leaveOut])])).map(
    ({ outputFiles: [file] }) => gzipSync(file?.contents ?? '', { level: 9 }).length,
  );
  return (sizes[0] ?? NaN) - (sizes[1] ?? NaN);
}

/** @param {import('esbuild').Plugin[]} [plugins] */
function bundleStart(plugins = []) {
  return build({
    entryPoints: ['src/vscode/start.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'cjs',
    target: 'es2022',
    platform: 'node',
    external: ['vscode'],
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    outfile: 'start.js',
    logLevel: 'warning',
    plugins,
  });
}

/** An engine alone, minified as it is shipped. */
async function bundleEngine(entryPoint, name) {
  const outfile = join(folder, name);
  await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
  });
  return outfile;
}
