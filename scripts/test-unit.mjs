// Runs the unit tests that sit beside their source: bundles each *.test.ts with esbuild, then runs Node's test runner.
// Usage: npm run test:unit [-- PATH-PREFIX ...]     (a prefix narrows the run: src/core/dates)
// Prints failures and skipped tests in full, and a closing line: N passed, N failed.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isMain, printResult } from './testing/result.mjs';

/**
 * @param {readonly string[]} prefixes paths that tests must begin with; none: all tests
 * @param {Readonly<Record<string, string>>} [environment] more variables for the tests' process
 * @param {string} [keepIn] a folder for the bundled tests, which stay there: a report of coverage reads them
 * @returns {Promise<import('./testing/result.mjs').TestCounts>}
 */
export async function runUnitTests(prefixes = [], environment = {}, keepIn) {
  const testFiles = ['src', 'test/unit', 'bench', 'model']
    .flatMap(listTests)
    .filter((file) => prefixes.length === 0 || prefixes.some((prefix) => file.startsWith(prefix)))
    .sort();
  if (testFiles.length === 0) {
    console.error(`No unit test matches ${prefixes.join(', ')}.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // A folder of its own for each run: two runs at once must not delete each other's bundles.
  const outdir = keepIn ?? join('out', `unit-${process.pid}`);
  try {
    await build({
      entryPoints: testFiles,
      outdir,
      outbase: '.',
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      external: ['fast-check', 'ajv', 'ajv-draft-04', 'esbuild', 'vscode-textmate', 'vscode-oniguruma'],
      // The same build of `yaml` as the extension ships.
      alias: { yaml: './node_modules/yaml/browser/index.js' },
      logLevel: 'warning',
    });
    return await runNode(
      testFiles.map((file) => join(outdir, file.replace(/\.ts$/, '.js'))),
      environment,
    );
  } finally {
    if (keepIn === undefined) rmSync(outdir, { recursive: true, force: true });
  }
}

/** Runs Node's test runner and reads its TAP output. */
async function runNode(files, environment) {
  const child = spawn(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=tap', ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let inFailure = false;
  for await (const line of createInterface({ input: child.stdout })) {
    const total = /^# (pass|fail|cancelled|skipped) (\d+)$/.exec(line);
    if (total?.[1] === 'pass') counts.passed += Number(total[2]);
    else if (total?.[1] === 'skipped') counts.skipped += Number(total[2]);
    else if (total) counts.failed += Number(total[2]);
    const result = /^\s*(not ok|ok) \d+ - /.exec(line);
    if (result) inFailure = result[1] === 'not ok';
    if (
      inFailure ||
      line.includes('# SKIP') ||
      /^\s*# (?!Subtest|tests|suites|pass|fail|cancelled|skipped|todo|duration)/.test(line)
    )
      console.log(line);
  }
  const status = await new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });
  // A runner that broke may have counted nothing.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** @param {string} folder @returns {string[]} */
function listTests(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'));
}

if (isMain(import.meta.url)) printResult(await runUnitTests(process.argv.slice(2)));
