// @ts-check
/** The address at which a VS Code server shows a workbench, and what it tells that workbench. */
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} WorkbenchTarget
 * @property {string | undefined} [folder] absolute path of the folder to open
 * @property {string | undefined} [workspaceFile] absolute path of a `.code-workspace` file to open instead
 * @property {string | undefined} [extensionDevelopmentPath] absolute path of the extension under development
 * @property {string | undefined} [extensionTestsPath] absolute path of the module with the tests, inside one of those
 * @property {boolean} [disableExtensions] leaves installed extensions out
 * @property {string | undefined} [file] absolute path of a file to open in an editor
 * @property {string | undefined} [inspectExtensions] port on which the extension host answers a debugger
 * @property {string | undefined} [inspectBreakExtensions] the same, waiting for the debugger
 * @property {boolean} [enableProposedApi] lets the extension under development use proposed API
 */

/**
 * @param {{ readonly origin: string, readonly port: number, readonly token: string }} server
 * @param {WorkbenchTarget} target
 * @returns {string} a URL; it holds the server's secret
 */
export function workbenchAddress(server, target) {
  const query = new URLSearchParams();
  if (target.workspaceFile !== undefined) query.set('workspace', urlPath(target.workspaceFile));
  else if (target.folder !== undefined) query.set('folder', urlPath(target.folder));
  else query.set('ew', 'true');
  query.set('tkn', server.token);
  query.set('payload', JSON.stringify(payload(server, target)));
  return `${server.origin}/?${query}`;
}

/**
 * @param {{ readonly port: number }} server
 * @param {WorkbenchTarget} target
 * @returns {readonly (readonly [string, string])[]} keys that VS Code's web environment service reads
 */
function payload(server, target) {
  const remote = (/** @type {string} */ file) =>
    `vscode-remote://localhost:${server.port}${pathToFileURL(file).pathname}`;
  /** @type {(readonly [string, string])[]} */
  const entries = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (target.extensionDevelopmentPath !== undefined) {
    entries.push(['extensionDevelopmentPath', remote(target.extensionDevelopmentPath)]);
  }
  if (target.extensionTestsPath !== undefined) entries.push(['extensionTestsPath', remote(target.extensionTestsPath)]);
  if (target.disableExtensions === true) entries.push(['disableExtensions', 'true']);
  if (target.inspectExtensions !== undefined) entries.push(['inspect-extensions', target.inspectExtensions]);
  if (target.inspectBreakExtensions !== undefined) {
    entries.push(['inspect-brk-extensions', target.inspectBreakExtensions]);
  }
  if (target.enableProposedApi === true) entries.push(['enableProposedApi', '']);
  if (target.file !== undefined) entries.push(['openFile', remote(target.file)]);
  return entries;
}

/**
 * @param {string} file absolute path
 * @returns {string} the path as it stands in a URI, not percent-encoded
 */
function urlPath(file) {
  return decodeURIComponent(pathToFileURL(file).pathname);
}
