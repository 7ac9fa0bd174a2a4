// @ts-check
/** Starts a headless Chromium under playwright-core's control, with every outside name blocked. */
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { chromiumExecutable, chromiumLibraries, fontsConfiguration } from './setup/chromium.mjs';

/** @typedef {import('playwright-core').Browser} Browser */

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Where Linux distributions and users put a Chromium, in the order of our preference. */
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * @returns {string} the browser to use: `$CHROME_PATH`, else the kit's own, else the system's
 *   (`VSCODE_HOST_CHROMIUM=system`: the system's first)
 * @throws {Error} when there is none
 */
export function browserExecutable() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  const preferSystem = process.env['VSCODE_HOST_CHROMIUM'] === 'system';
  const found = [chromiumExecutable, ...systemBrowsers()].filter((file) => existsSync(file));
  const chosen = preferSystem ? (found.find((file) => file !== chromiumExecutable) ?? found[0]) : found[0];
  if (chosen === undefined) throw new Error('test host: no Chromium found; run install.mjs or set CHROME_PATH');
  return chosen;
}

/** @returns {string[]} */
function systemBrowsers() {
  const directories = (process.env['PATH'] ?? '').split(path.delimiter).filter((directory) => directory !== '');
  return ['/usr/lib/chromium', ...directories].flatMap((directory) =>
    systemNames.map((name) => path.join(directory, name)),
  );
}

/** The launch that is under way: each changes the environment for a moment, so they take turns. */
let lastLaunch = Promise.resolve();

/**
 * @param {string} temporaryDirectory absolute path of a folder for the profile and other temporary files, which a killed
 *   browser leaves behind
 * @returns {Promise<Browser>} it ends with this process at the latest: playwright's pipe closes then
 */
export async function launchBrowser(temporaryDirectory) {
  // Loaded here, not at the top: the kit may have been installed only a moment ago.
  const { chromium } = await import('playwright-core');
  const executablePath = browserExecutable();
  const launch = async () => {
    const { TMPDIR } = process.env;
    process.env['TMPDIR'] = temporaryDirectory;
    try {
      return await chromium.launch({
        executablePath,
        chromiumSandbox: false,
        args: flags,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        env: browserEnvironment(executablePath),
      });
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    }
  };
  const launched = lastLaunch.then(launch);
  lastLaunch = launched.then(
    () => undefined,
    () => undefined,
  );
  return launched;
}

/**
 * @typedef {object} PageOptions
 * @property {{ readonly width: number, readonly height: number } | undefined} [viewport] in CSS pixels
 * @property {number | undefined} [deviceScaleFactor] device pixels per CSS pixel, for sharp pictures
 */

/** The desktop size that the selectors of the UI steps were tried at. */
const defaultViewport = { width: 1280, height: 800 };

/**
 * @param {Browser} browser
 * @param {PageOptions} options
 * @returns {Promise<import('playwright-core').Page>} an empty page with its own storage, that may use the clipboard
 */
export async function openPage(browser, options) {
  const context = await browser.newContext({
    viewport: options.viewport ?? defaultViewport,
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return context.newPage();
}

/**
 * @param {string} executable
 * @returns {Record<string, string>}
 */
function browserEnvironment(executable) {
  /** @type {Record<string, string>} */
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value;
  if (executable !== chromiumExecutable) return environment;
  environment['FONTCONFIG_FILE'] = fontsConfiguration;
  if (existsSync(chromiumLibraries)) environment['LD_LIBRARY_PATH'] = chromiumLibraries;
  return environment;
}
