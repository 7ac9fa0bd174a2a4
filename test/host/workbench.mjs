// @ts-check
/** Opens a workbench for UI tests: a VS Code server, a headless browser and the page in it. */
import { workbenchAddress } from './address.mjs';
import { launchBrowser, openPage } from './browser.mjs';
import { developExtensions } from './development-extensions.mjs';
import { openSession } from './session.mjs';
import { themeSettings } from './settings.mjs';
import { WorkbenchPage } from './workbench-page.mjs';

/**
 * @typedef {object} WorkbenchOptions
 * @property {string | undefined} [folder] absolute path
 * @property {string | undefined} [workspaceFile] absolute path of a `.code-workspace` file
 * @property {string | readonly string[] | undefined} [extensionDevelopmentPath] absolute paths of extension folders
 * @property {string | undefined} [extensionsDir] absolute path of a folder of installed extensions
 * @property {string | undefined} [userDataDir] absolute path; absent: a fresh one, removed at the end
 * @property {import('./settings.mjs').Settings | undefined} [settings] user settings
 * @property {string | undefined} [theme] the theme's name, such as `Default Dark Modern`
 * @property {string | undefined} [server] `current`, `minimum` or a `lib/vscode` folder
 * @property {'node' | 'web' | undefined} [kind] where extensions under development run; absent: `node`
 * @property {boolean | undefined} [restricted] opens the folder in Restricted Mode
 * @property {import('./browser.mjs').PageOptions['viewport']} [viewport]
 * @property {number | undefined} [deviceScaleFactor] device pixels per CSS pixel, for sharp pictures
 */

/**
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {WorkbenchPage} ui the steps that tests take in the page
 * @property {string} url holds the server's secret
 * @property {string} userDataDirectory absolute path, with `logs/`
 * @property {(directory: string) => Promise<void>} saveLogs copies server and extension host logs to a folder
 * @property {() => Promise<void>} stop ends browser and server, and removes what they left
 */

/**
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>} a workbench that is ready: window restored, folder listed
 */
export async function openWorkbench(options) {
  const development = [options.extensionDevelopmentPath ?? []].flat();
  const session = await openSession({
    server: options.server,
    userDataDirectory: options.userDataDir,
    extensionsDirectory: options.extensionsDir,
    restricted: options.restricted,
    webExtensions: options.kind === 'web' ? development : [],
    settings: { ...options.settings, ...(options.theme === undefined ? {} : themeSettings(options.theme)) },
  });
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  const stop = async () => {
    await browser?.close();
    await session.close();
  };
  try {
    browser = await launchBrowser(session.runDirectory);
    const page = await openPage(browser, options);
    if (development.length > 1) await developExtensions(page, session.server, development, undefined);
    const url = workbenchAddress(session.server, {
      folder: options.folder,
      workspaceFile: options.workspaceFile,
      extensionDevelopmentPath: development.length === 1 ? development[0] : undefined,
    });
    await page.goto(url, { waitUntil: 'commit' });
    const ui = new WorkbenchPage(page);
    await ui.waitUntilReady(options.folder !== undefined || options.workspaceFile !== undefined);
    const { userDataDirectory } = session;
    return { page, ui, url, userDataDirectory, saveLogs: (directory) => session.saveLogs(directory), stop };
  } catch (error) {
    const hasEnded = session.server.hasEnded;
    await stop();
    if (!hasEnded) throw error;
    throw new Error(`test host: the VS Code server ended\n${session.server.log.join('\n')}`, { cause: error });
  }
}
