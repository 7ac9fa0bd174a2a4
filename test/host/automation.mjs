// @ts-check
/** Runs the tests inside a workbench page: listens to its console, and finds out how the run ended. */
import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import { ExitCode } from './exit-codes.mjs';
import { formatConsoleCall, isNoise } from './output.mjs';
import { parseResultLine } from './result-protocol.mjs';

/** How long an extension host may take to end after its tests, in milliseconds; measured: 130. */
const hostExitLimit = 5_000;

/** The same while it writes coverage data on its way out. */
const coverageExitLimit = 60_000;

/** The server's note on the end of an extension host; anything but code 0 is a crash. */
const hostExit = /Extension Host Process exited with code: (\S+), signal: (\w+)/;

/**
 * @typedef {object} AutomationOptions
 * @property {import('playwright-core').Page} page a fresh page
 * @property {string} address of the workbench
 * @property {import('./server.mjs').VsCodeServer | undefined} [server] absent: the page comes from a static server
 * @property {number} limit milliseconds
 * @property {string | undefined} [screenshotFile] absolute path: a picture of the page if the limit passes
 */

/**
 * @typedef {object} AutomationEnd
 * @property {number} code an {@link ExitCode}, or what the tests' own exit code is
 * @property {string} [reason] what went wrong, when it was not a test
 * @property {import('./result-protocol.mjs').TestResult | undefined} result what the tests told on the console
 */

/** @returns {number} the time limit of a run in milliseconds: `$VSCODE_HOST_TIMEOUT` seconds, else 300 s */
export function timeLimit() {
  const seconds = Number(process.env['VSCODE_HOST_TIMEOUT'] ?? '');
  return seconds > 0 ? seconds * 1000 : 300_000;
}

/** @returns {boolean} whether to print everything that workbench and server say */
export function isVerbose() {
  return process.env['VSCODE_HOST_VERBOSE'] === '1';
}

/**
 * @param {AutomationOptions} options
 * @returns {Promise<AutomationEnd>}
 */
export async function runAutomation({ page, address, server, limit, screenshotFile }) {
  /** @type {import('./result-protocol.mjs').TestResult | undefined} */
  let result;
  let ended = false;
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    const text = formatConsoleCall(args);
    const told = parseResultLine(text);
    if (told !== undefined) result = told;
    // After the tests' end the workbench only complains about the end of its extension hosts.
    else if (isVerbose() || (!ended && !isNoise(text))) console.log(text);
  });
  /** @type {Promise<number>} */
  const testsEnded = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
      ended = true;
      resolve(code);
    });
  });
  const end = firstEnd({ page, server, limit, screenshotFile, testsEnded });
  // A page that cannot be reached shows in the end that the watchers see: server gone, browser gone or limit.
  const opened = page.goto(address, { waitUntil: 'commit' }).catch(() => undefined);
  const { code, reason } = await end;
  await opened;
  return { code, result, ...(reason === undefined ? {} : { reason }) };
}

/**
 * @param {Omit<AutomationOptions, 'address'> & { readonly testsEnded: Promise<number> }} run
 * @returns {Promise<{ readonly code: number, readonly reason?: string }>}
 */
async function firstEnd({ page, server, limit, screenshotFile, testsEnded }) {
  const browser = page.context().browser();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<{ readonly code: number, readonly reason?: string }>} */
  const accident = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ code: ExitCode.timeout, reason: `no end after ${limit / 1000} s` }), limit);
    page.on('crash', () => resolve({ code: ExitCode.pageCrashed, reason: 'the page crashed' }));
    browser?.on('disconnected', () => resolve({ code: ExitCode.browserGone, reason: 'the browser ended' }));
    server?.on('exit', () => resolve({ code: ExitCode.serverGone, reason: 'the VS Code server ended' }));
    server?.on('line', (/** @type {string} */ line) => {
      if (isVerbose()) console.log(`[server] ${line}`);
      const crash = hostCrash(hostExit.exec(line));
      if (crash !== undefined) resolve(crash);
    });
  });
  const end = await Promise.race([accident, testsEnded.then((code) => orHostCrash(code, server))]);
  clearTimeout(timer);
  if (end.code === ExitCode.timeout && screenshotFile !== undefined) {
    await mkdir(path.dirname(screenshotFile), { recursive: true });
    await page.screenshot({ path: screenshotFile, timeout: 5_000 }).catch(() => undefined);
  }
  return end;
}

/**
 * VS Code reports 0 for an extension host that crashed: only the server's log tells. Waiting for that line also gives the
 * extension host the time to write its coverage data.
 *
 * @param {number} code
 * @param {import('./server.mjs').VsCodeServer | undefined} server
 */
async function orHostCrash(code, server) {
  if (server === undefined) return { code };
  const limit = process.env['NODE_V8_COVERAGE'] === undefined ? hostExitLimit : coverageExitLimit;
  return hostCrash(await server.waitForLine(hostExit, limit)) ?? { code };
}

/** @param {RegExpExecArray | null | undefined} match */
function hostCrash(match) {
  if (!match || (match[1] === '0' && match[2] === 'null')) return undefined;
  const reason = `the extension host ended with code ${match[1]}, signal ${match[2]}`;
  return { code: ExitCode.extensionHostCrashed, reason };
}
