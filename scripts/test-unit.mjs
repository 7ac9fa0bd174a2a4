// Runs the unit tests that sit beside their source: bundles each *.test.ts with esbuild, then runs Node's test runner.
// Usage: npm run test:unit [-- PATH-PREFIX ...]     (a prefix narrows the run: src/core/dates)
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const prefixes = process.argv.slice(2);
const wanted = (file) => prefixes.length === 0 || prefixes.some((prefix) => file.startsWith(prefix));
const testFiles = ['src', 'test/unit']
  .flatMap((folder) => listTests(folder))
  .filter(wanted)
  .sort();
if (testFiles.length === 0) {
  console.error(`No unit test matches ${prefixes.join(', ')}.`);
  process.exit(1);
}

// A folder of its own for each run: two runs at once must not delete each other's bundles.
const outdir = join('out', `unit-${process.pid}`);
await build({
  entryPoints: testFiles,
  outdir,
  outbase: '.',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  external: ['fast-check', 'ajv', 'esbuild'],
  // The same build of `yaml` as the extension ships.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
});
const bundles = testFiles.map((file) => join(outdir, file.replace(/\.ts$/, '.js')));
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...bundles], { stdio: 'inherit' });
rmSync(outdir, { recursive: true, force: true });
process.exit(run.status ?? 1);

/** @param {string} folder @returns {string[]} */
function listTests(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'));
}
