// @ts-check
/**
 * The web site that is VS Code without a server behind it: code-server's workbench with our configuration, the extension
 * under development, and the folder that the mount extension shows.
 */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { kitDirectory, serverDirectory } from './paths.mjs';
import { parseSettings, quietSettings, themeSettings } from './settings.mjs';
import { listFiles, WebServer } from './web-server.mjs';

/**
 * @typedef {object} WebOptions
 * @property {string} folder absolute path of the folder to mount
 * @property {string} extensionDevelopmentPath absolute path of the extension
 * @property {string | undefined} [extensionTestsPath] absolute path of the bundled tests, inside the extension's folder
 * @property {import('./settings.mjs').Settings | undefined} [settings]
 * @property {string | undefined} [server] `current`, `minimum` or a `lib/vscode` folder: whose workbench
 * @property {string | undefined} [theme] the theme's name
 * @property {import('./browser.mjs').PageOptions['viewport']} [viewport]
 * @property {number | undefined} [deviceScaleFactor]
 * @property {boolean | undefined} [writable] lets the window change the mounted folder, in memory; the disk never changes
 */

/**
 * @param {WebOptions} options
 * @returns {Promise<WebServer>} a running server; its origin with a slash behind it is the workbench's address
 */
export async function startWebSite(options) {
  const vscode = serverDirectory(options.server);
  const workbench = path.join(vscode, 'out', 'vs', 'code', 'browser', 'workbench');
  const script = detachFromServer(await fs.readFile(path.join(workbench, 'workbench.js'), 'utf8'));
  const template = await fs.readFile(path.join(workbench, 'workbench.html'), 'utf8');
  const server = new WebServer();
  server.page('/', async () => ({
    type: 'text/html; charset=utf-8',
    body: fillTemplate(template, server.origin, configuration(server.origin, options)),
  }));
  server.page('/static/out/vs/code/browser/workbench/workbench.js', async () => ({
    type: 'text/javascript; charset=utf-8',
    body: script,
  }));
  server.page('/mount/list', async () => ({
    type: 'application/json',
    body: JSON.stringify({ readonly: options.writable !== true, files: await listFiles(options.folder) }),
  }));
  server.folder('/mount/file', path.resolve(options.folder));
  server.folder('/mount-extension', path.join(kitDirectory, 'mount-extension'));
  server.folder('/extension', path.resolve(options.extensionDevelopmentPath));
  server.folder('/static', vscode);
  await server.start();
  return server;
}

/**
 * The workbench of code-server insists on a server in two places.
 *
 * @param {string} script workbench.js
 * @returns {string} the same without a remote authority, and with user data kept in the browser
 * @throws {Error} when a place is not as in the versions that the kit knows
 */
function detachFromServer(script) {
  return [
    { pattern: /remoteAuthority:location\.host\b/, replacement: 'remoteAuthority:void 0' },
    {
      pattern: /\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\)/,
      replacement: '.file("/").with({scheme:$1.vscodeUserData})',
    },
  ].reduce((text, { pattern, replacement }) => {
    if (!pattern.test(text)) throw new Error(`test host: this VS Code has no ${pattern} in its workbench.js`);
    return text.replace(pattern, replacement);
  }, script);
}

/**
 * @param {string} origin
 * @param {WebOptions} options
 * @returns {object} options of VS Code's web embedder API
 */
function configuration(origin, options) {
  const { extensionDevelopmentPath, extensionTestsPath } = options;
  const tests =
    extensionTestsPath === undefined
      ? {}
      : {
          extensionTestsPath: components(`${origin}/extension/${below(extensionDevelopmentPath, extensionTestsPath)}`),
        };
  return {
    folderUri: { scheme: 'mount', path: '/' },
    additionalBuiltinExtensions: [components(`${origin}/mount-extension`)],
    developmentOptions: {
      extensions: [components(`${origin}/extension`)],
      ...tests,
      enableSmokeTestDriver: true,
    },
    configurationDefaults: {
      ...quietSettings,
      ...parseSettings(process.env['VSCODE_HOST_SETTINGS'] ?? '{}', 'VSCODE_HOST_SETTINGS'),
      ...(options.theme === undefined ? {} : themeSettings(options.theme)),
      ...options.settings,
    },
    webviewEndpoint: `${origin}/static/out/vs/workbench/contrib/webview/browser/pre`,
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
    enableWorkspaceTrust: false,
    // code-server's workbench does not start without an answer to these.
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    userDataPath: '/',
    // The extension host's frame on the page's own origin: no outside host is needed for it.
    _wrapWebWorkerExtHostInIframe: false,
  };
}

/**
 * @param {string} template workbench.html
 * @param {string} origin
 * @param {object} config
 */
function fillTemplate(template, origin, config) {
  /** @type {Readonly<Record<string, string>>} */
  const values = {
    WORKBENCH_WEB_CONFIGURATION: escapeAttribute(JSON.stringify(config)),
    WORKBENCH_WEB_BASE_URL: `${origin}/static`,
    WORKBENCH_NLS_FALLBACK_URL: `${origin}/static/out/nls.messages.js`,
    WORKBENCH_NLS_URL: `${origin}/static/out/nls.messages.js`,
    BASE: origin,
    VS_BASE: origin,
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

/**
 * @param {string} text
 * @returns {string} the text as the value of a double-quoted HTML attribute
 */
function escapeAttribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/**
 * @param {string} url
 * @returns {object} the URL as VS Code passes URIs in JSON
 */
function components(url) {
  const { protocol, host, pathname } = new URL(url);
  return { scheme: protocol.slice(0, -1), authority: host, path: decodeURIComponent(pathname) };
}

/**
 * @param {string} directory
 * @param {string} file
 * @returns {string} the file's path below the folder, with slashes
 * @throws {Error} when it is not below
 */
function below(directory, file) {
  const relative = path.relative(directory, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) {
    throw new Error(`test host: the tests must be inside the extension's folder: ${file}`);
  }
  return relative.split(path.sep).join('/');
}
