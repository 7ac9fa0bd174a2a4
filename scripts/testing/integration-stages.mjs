// @ts-check
/** The runs that make up the tests in VS Code: which tests, in which VS Code, on which folder. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vscodeExecutable } from '../../test/host/executable.mjs';
import { isSupportedPlatform } from '../../test/host/install.mjs';
import { codeShim } from '../../test/host/paths.mjs';
import { packageExtension, vsixPath } from '../package.mjs';
import { bundleTests } from './build-extension.mjs';
import { installExtension } from './install-extension.mjs';
import { killHosts } from './killed-hosts.mjs';
import { runLargeFolder } from './large-folder.mjs';
import { root } from './run-folder.mjs';
import { runInNode, runInWeb } from './run-in-vscode.mjs';

/** @typedef {import('./run-in-vscode.mjs').StageEnd} StageEnd */

/**
 * @typedef {object} StageContext
 * @property {string} runFolder absolute path
 * @property {string} extension absolute path of the built extension, with its tests
 * @property {string} logs absolute path of a folder for logs of runs that fail
 * @property {Readonly<Record<string, string>>} env for extension hosts in Node
 * @property {number} articles how many articles a large folder has
 * @property {boolean} isProfiled whether to tell what long turns of the extension host are made of, there
 */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {(context: StageContext) => Promise<StageEnd | string>} run the end, or why the stage can not run here
 * @property {true} [triesAgain] whether it gives its tests their second try itself
 */

const fixtures = join(root, 'test', 'fixtures');

/** Real articles that are not part of the project. */
const seeds = resolve(root, '..', 'shared', 'seeds');

/** @type {readonly Stage[]} */
export const stages = [
  { name: 'node', run: (context) => inNode(context, 'node', join(fixtures, 'workspace')) },
  {
    name: 'multiroot',
    run: (context) => inNode(context, 'multiroot', join(fixtures, 'multiroot'), { file: 'both.code-workspace' }),
  },
  {
    name: 'restricted',
    async run(context) {
      // test-electron always turns trust off for desktop VS Code.
      if ((await vscodeExecutable()) !== codeShim) return 'Restricted Mode needs the VS Code of the test host';
      const env = { VSCODE_HOST_RESTRICTED: '1' };
      return inNode(context, 'restricted', join(fixtures, 'workspace'), { env });
    },
  },
  {
    name: 'minimum',
    run: (context) => inNode(context, 'node', join(fixtures, 'workspace'), { name: 'minimum', minimum: true }),
  },
  {
    name: 'web',
    async run({ runFolder, extension, logs }) {
      if (!isSupportedPlatform()) return 'VS Code for the browser needs the test host, which needs linux-x64';
      const open = freshCopy(join(fixtures, 'workspace'), join(runFolder, 'open-web'));
      return runInWeb({ name: 'web', open, extension, tests: testsOf(extension, 'web'), logs });
    },
  },
  {
    name: 'yaml-tool',
    // A stand-in for the extension that most people check YAML with; what it finds is tested with its real server.
    run: (context) =>
      inNode(context, 'yamlTool', join(fixtures, 'workspace'), {
        alongside: [emptyExtension(context.runFolder, 'vscode-yaml', yamlTool)],
      }),
  },
  { name: 'vsix', run: runPackaged },
  {
    name: 'samples',
    run: (context) => inNode(context, 'corpus', join(root, 'samples'), { name: 'samples' }),
  },
  {
    name: 'seeds',
    async run(context) {
      return existsSync(seeds) ? inNode(context, 'corpus', seeds, { name: 'seeds' }) : `there is no folder ${seeds}`;
    },
  },
  {
    name: 'typing',
    run: (context) => inNode(context, 'typing', join(fixtures, 'multiroot', 'north')),
  },
  {
    name: 'killed',
    triesAgain: true,
    async run({ runFolder, extension, logs }) {
      if (!isSupportedPlatform()) return 'killing extension hosts needs the test host, which needs linux-x64';
      const driver = (/** @type {string} */ name) => emptyExtension(runFolder, `driver-${name}`, activatedAtStart);
      return killHosts({ runFolder, extension, driver, logs, tests: testsOf(extension, 'killed') });
    },
  },
  {
    name: 'activation',
    // Articles without sidecars: the extension starts when an article is opened, and not before.
    run: (context) =>
      inNode(context, 'activation', join(fixtures, 'multiroot', 'north'), {
        alongside: [emptyExtension(context.runFolder, 'baseline', activatedByArticles)],
      }),
  },
  {
    name: 'large',
    run: ({ runFolder, extension, logs, articles, isProfiled }) =>
      runLargeFolder({ runFolder, extension, logs, tests: testsOf(extension, 'large'), articles, isProfiled }),
  },
];

/** Which test bundles there are, and for which extension host. */
export const testBundles = /** @type {const} */ ({
  node: 'node',
  multiroot: 'node',
  restricted: 'node',
  corpus: 'node',
  activation: 'node',
  yamlTool: 'node',
  large: 'node',
  killed: 'node',
  typing: 'node',
  web: 'web',
});

/**
 * @param {StageContext} context
 * @param {string} tests name of the test bundle
 * @param {string} source absolute path of the folder to open a copy of
 * @param {{ readonly name?: string, readonly file?: string, readonly minimum?: boolean, readonly env?: Readonly<Record<string, string>>, readonly alongside?: readonly string[] }} [options]
 *   `file`: what to open in the folder, instead of the folder itself; `alongside`: more extensions under development
 * @returns {Promise<StageEnd>}
 */
function inNode({ runFolder, extension, logs, env }, tests, source, options = {}) {
  const { name = tests, file = '', minimum = false, alongside = [] } = options;
  const open = join(freshCopy(source, join(runFolder, `open-${name}`)), file);
  return runInNode({
    ...{ name, runFolder, open, extension, alongside, logs, minimum },
    tests: testsOf(extension, tests),
    env: { ...env, ...options.env },
  });
}

/**
 * Packs the extension, installs the package into a clean profile, and tests it from an extension that holds nothing else.
 *
 * @param {StageContext} context
 * @returns {Promise<StageEnd>}
 */
async function runPackaged({ runFolder, logs, env }) {
  const failed = { passed: 0, failed: 1, skipped: 0, measures: {} };
  if (!packageExtension()) return failed;
  const extensionsDir = join(runFolder, 'installed');
  rmSync(extensionsDir, { recursive: true, force: true });
  mkdirSync(extensionsDir);
  await installExtension(join(root, vsixPath), extensionsDir);
  const probe = emptyExtension(runFolder, 'probe');
  await bundleTests(probe, { vsix: 'node' });
  const open = freshCopy(join(fixtures, 'workspace'), join(runFolder, 'open-vsix'));
  return runInNode({
    ...{ name: 'vsix', runFolder, open, logs, env, extensionsDir },
    extension: probe,
    tests: testsOf(probe, 'vsix'),
  });
}

/** What an extension that does nothing has to say to start together with ours. */
const activatedByArticles = {
  main: './extension.js',
  browser: './extension.js',
  activationEvents: ['onLanguage:source-article'],
};

/** The YAML extension, as far as others see it. */
const yamlTool = {
  publisher: 'redhat',
  main: './extension.js',
  browser: './extension.js',
  activationEvents: ['onLanguage:yaml'],
  contributes: {
    configuration: { properties: { 'yaml.validate': { type: 'boolean', default: true, scope: 'resource' } } },
  },
};

/** What an extension has to say to start with every extension host. */
const activatedAtStart = { main: './extension.js', activationEvents: ['onStartupFinished'] };

/**
 * @param {string} runFolder
 * @param {string} name
 * @param {object} [more] of the manifest
 * @returns {string} absolute path of an extension that holds nothing
 */
function emptyExtension(runFolder, name, more = {}) {
  const folder = join(runFolder, name);
  mkdirSync(folder, { recursive: true });
  const engines = { vscode: '^1.100.0' };
  const manifest = { publisher: 'source-review-tests', name, version: '1.0.0', engines, ...more };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package.nls.json'), '{}');
  writeFileSync(join(folder, 'extension.js'), 'exports.activate = () => {};\n');
  return folder;
}

/** @param {string} source @param {string} target @returns {string} `target`, now a copy of `source` */
function freshCopy(source, target) {
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  return target;
}

/** @param {string} extension @param {string} name @returns {string} absolute path of bundled tests */
function testsOf(extension, name) {
  return join(extension, 'tests', `${name}.js`);
}
