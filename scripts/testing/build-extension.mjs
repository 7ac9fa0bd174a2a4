// @ts-check
/** Builds the extension and its tests into a folder of their own, as an extension under development. */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-folder.mjs';

/** What belongs to the extension besides dist/. */
const parts = [
  'package.json',
  'package.nls.json',
  'language-configuration.json',
  'l10n',
  'media',
  'syntaxes',
  'schemas',
  'docs/rules',
  'model/names.model',
];

/**
 * Builds with the project's own esbuild.mjs, but not into the project's dist/, which others may be using.
 *
 * @param {string} runFolder absolute path
 * @param {{ readonly dev?: boolean }} [options] `dev`: with source maps, for coverage; else what is shipped
 * @returns {string} absolute path of the extension's folder
 */
export function buildExtension(runFolder, { dev = false } = {}) {
  const workshop = join(runFolder, 'workshop');
  const extension = join(runFolder, 'extension');
  mkdirSync(workshop);
  mkdirSync(extension);
  for (const source of ['src', 'node_modules']) symlinkSync(join(root, source), join(workshop, source), 'junction');
  const args = [join(root, 'esbuild.mjs'), ...(dev ? ['--dev'] : [])];
  execFileSync(process.execPath, args, { cwd: workshop, stdio: ['ignore', 'ignore', 'inherit'] });
  renameSync(join(workshop, 'dist'), join(extension, 'dist'));
  for (const part of parts.filter((each) => existsSync(join(root, each)))) {
    cpSync(join(root, part), join(extension, part), { recursive: true });
  }
  return extension;
}

/**
 * Bundles the tests of each stage: tests run in the extension host of the extension whose folder they are in.
 *
 * @param {string} extension absolute path of the extension's folder
 * @param {Readonly<Record<string, 'node' | 'web'>>} stages files of test/integration/stages without `.ts`, and their host
 * @param {string} [testsToRun] only tests with this text in their names
 */
export async function bundleTests(extension, stages, testsToRun = '') {
  const entriesFor = (/** @type {'node' | 'web'} */ host) =>
    Object.keys(stages)
      .filter((stage) => stages[stage] === host)
      .map((stage) => join(root, 'test', 'integration', 'stages', `${stage}.ts`));
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    outdir: join(extension, 'tests'),
    sourcemap: 'inline',
    logLevel: 'warning',
    // Tests open folders by themselves too, with engines that are theirs.
    define: { TESTS_TO_RUN: JSON.stringify(testsToRun), ENGINES_VERSION: JSON.stringify('tests') },
  };
  await Promise.all([
    build({ ...shared, entryPoints: entriesFor('node'), platform: 'node', external: ['vscode', 'mocha'] }),
    build({
      ...shared,
      entryPoints: entriesFor('web'),
      platform: 'browser',
      external: ['vscode'],
      define: { ...shared.define, global: 'globalThis' },
    }),
  ]);
}
