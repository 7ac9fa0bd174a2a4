// @ts-check
/**
 * VS Code in the browser without a server behind it, as on vscode.dev: extensions run in the web extension host, and the
 * folder is virtual (`mount:/`). Made from the workbench that the VS Code server carries.
 */
import * as path from 'node:path';
import { runAutomation, timeLimit } from './automation.mjs';
import { launchBrowser, openPage } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { exitCodeOf } from './result.mjs';
import { createRunDirectory, removeRunDirectory } from './run-directory.mjs';
import { startWebSite } from './web-site.mjs';
import { WorkbenchPage } from './workbench-page.mjs';

/** @typedef {import('./web-site.mjs').WebOptions} WebOptions */

/**
 * Runs the tests of an extension in the web extension host. They tell their result with `resultLine`.
 *
 * @param {WebOptions & { readonly extensionTestsPath: string, readonly logs?: string }} options `logs`: absolute path of
 *   a folder for a picture of the page when the time limit passes
 * @returns {Promise<import('./automation.mjs').AutomationEnd>} with an exit code that is 0 only if tests ran and passed
 */
export async function runWebTests(options) {
  const { page, address, stop } = await openWebPage(options);
  try {
    const screenshotFile = options.logs === undefined ? undefined : path.join(options.logs, 'timeout-web.png');
    const end = await runAutomation({ page, address, limit: timeLimit(), screenshotFile });
    return { ...end, code: exitCodeOf(end.code, end.result) };
  } finally {
    await stop();
  }
}

/**
 * Opens such a window for UI tests.
 *
 * @param {WebOptions} options
 * @returns {Promise<Pick<import('./workbench.mjs').Workbench, 'page' | 'ui' | 'url' | 'stop'>>} a window that is ready
 */
export async function openWebWorkbench(options) {
  const { page, address, stop } = await openWebPage(options);
  try {
    await page.goto(address, { waitUntil: 'commit' });
    const ui = new WorkbenchPage(page);
    await ui.waitUntilReady(true);
    return { page, ui, url: address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {WebOptions} options */
async function openWebPage(options) {
  await ensureInstalled();
  const server = await startWebSite(options);
  const runDirectory = await createRunDirectory();
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  const stop = async () => {
    await browser?.close();
    await server.stop();
    await removeRunDirectory(runDirectory);
  };
  try {
    browser = await launchBrowser(runDirectory);
    const page = await openPage(browser, options);
    return { page, address: `${server.origin}/`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
