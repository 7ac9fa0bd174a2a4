// @ts-check
/** Runs bundled tests in VS Code and tells honestly how that ended. */
import { runTests } from '@vscode/test-electron';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeExecutable } from '../../test/host/executable.mjs';
import { codeShim } from '../../test/host/paths.mjs';
import { exitCodeOf, readResult } from '../../test/host/result.mjs';
import { runWebTests } from '../../test/host/web.mjs';
import { root } from './run-folder.mjs';

/** The longest that a stage may take, in seconds; 20 to 60 are usual, and far more on a machine that is busy. */
process.env['VSCODE_HOST_TIMEOUT'] ??= '900';

/**
 * @typedef {object} StageEnd
 * @property {number} passed
 * @property {number} failed at least 1 when the run broke
 * @property {number} skipped
 * @property {Readonly<Record<string, number>>} measures what the tests measured
 */

/**
 * @typedef {object} NodeRun
 * @property {string} name of the run: its folder
 * @property {string} runFolder absolute path
 * @property {string} open absolute path of a folder or workspace file
 * @property {string} extension absolute path of the extension under development
 * @property {readonly string[]} [alongside] absolute paths of more extensions under development
 * @property {string} tests absolute path of the bundled tests, inside `extension`
 * @property {string} [extensionsDir] absolute path of installed extensions; they are enabled only if this is given
 * @property {boolean} [minimum] in the oldest VS Code that the extension supports
 * @property {boolean} [isRestart] with the user data of an earlier run of this name
 * @property {Readonly<Record<string, string>>} [env] more variables for the extension host
 * @property {string} logs absolute path of a folder for the logs of a run that fails
 */

/**
 * Runs tests in the extension host in Node: in desktop VS Code, or in the VS Code of the test kit.
 *
 * @param {NodeRun} run
 * @returns {Promise<StageEnd>}
 */
export async function runInNode(run) {
  const {
    name,
    runFolder,
    open,
    extension,
    alongside = [],
    tests,
    extensionsDir,
    minimum,
    isRestart,
    env = {},
    logs,
  } = run;
  const own = join(runFolder, `vscode-${name}`);
  // User data of an earlier run would change what this one sees.
  if (isRestart !== true) rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const resultFile = join(own, 'result.json');
  const executable = await vscodeExecutable();
  const hasShim = executable === codeShim;
  const launchArgs = [
    open,
    `--user-data-dir=${join(own, 'user')}`,
    `--extensions-dir=${extensionsDir ?? join(own, 'extensions')}`,
    ...(extensionsDir === undefined ? ['--disable-extensions'] : []),
  ];
  let code = 0;
  try {
    code = await runTests({
      ...(minimum === true && !hasShim && { version: minimumVersion() }),
      ...(executable !== undefined && (minimum !== true || hasShim) && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: alongside.length === 0 ? extension : [extension, ...alongside],
      extensionTestsPath: tests,
      launchArgs,
      extensionTestsEnv: {
        ...env,
        ...(minimum === true && hasShim && { VSCODE_HOST_SERVER: 'minimum' }),
        VSCODE_HOST_RESULT: resultFile,
        VSCODE_HOST_LOGS: join(logs, name),
      },
    });
  } catch (error) {
    code = error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : 1;
  }
  const result = readResult(resultFile);
  return stageEnd(name, exitCodeOf(code, result), result, measuresIn(resultFile));
}

/**
 * Runs tests in the extension host of a browser, with a folder whose changes stay in memory.
 *
 * @param {{ readonly name: string, readonly open: string, readonly extension: string, readonly tests: string, readonly logs: string }} run
 * @returns {Promise<StageEnd>}
 */
export async function runInWeb({ name, open, extension, tests, logs }) {
  const { code, reason, result } = await runWebTests({
    folder: open,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    writable: true,
    logs: join(logs, name),
  });
  if (reason !== undefined) console.error(reason);
  return stageEnd(name, code, result, {});
}

/**
 * @param {string} name
 * @param {number} code
 * @param {import('../../test/host/result.mjs').TestResult | undefined} result
 * @param {Readonly<Record<string, number>>} measures
 * @returns {StageEnd}
 */
function stageEnd(name, code, result, measures) {
  const { passed = 0, failed = 0, skipped = 0 } = result ?? {};
  // Tests that all passed in a run that broke are not a success.
  const broken = code !== 0 && failed === 0;
  if (broken) console.error(`${name}: the run ended with code ${code}${result ? '' : ' and without a result'}`);
  return { passed, failed: broken ? 1 : failed, skipped, measures };
}

/** @returns {string} the oldest version that the manifest allows */
function minimumVersion() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return engines.vscode.replace('^', '');
}

/** @param {string} resultFile @returns {Readonly<Record<string, number>>} */
function measuresIn(resultFile) {
  try {
    return JSON.parse(readFileSync(resultFile, 'utf8')).measures ?? {};
  } catch {
    return {};
  }
}
