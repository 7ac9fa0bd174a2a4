// @ts-check
/** VS Code's own command line, as far as test runners use it. Switches that only concern the desktop are ignored. */
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} CommandLine
 * @property {string | undefined} folder absolute path
 * @property {string | undefined} workspaceFile absolute path
 * @property {string | undefined} file absolute path
 * @property {readonly string[]} extensionDevelopmentPaths absolute paths
 * @property {string | undefined} extensionTestsPath absolute path
 * @property {boolean} web whether extensions under development run in the web extension host
 * @property {boolean} disableExtensions
 * @property {string | undefined} userDataDirectory absolute path
 * @property {string | undefined} extensionsDirectory absolute path
 * @property {string | undefined} inspectExtensions port
 * @property {string | undefined} inspectBreakExtensions port
 * @property {boolean} enableProposedApi
 */

/** Switches with a value, which may follow as the next argument. */
const text = /** @type {const} */ ({ type: 'string' });
const texts = /** @type {const} */ ({ type: 'string', multiple: true });

const options = /** @type {const} */ ({
  extensionDevelopmentPath: texts,
  extensionTestsPath: text,
  extensionDevelopmentKind: text,
  'user-data-dir': text,
  'extensions-dir': text,
  'disable-extensions': { type: 'boolean' },
  'inspect-extensions': text,
  'inspect-brk-extensions': text,
  'enable-proposed-api': texts,
  'folder-uri': texts,
  'file-uri': texts,
  // Understood so that their values are not taken for folders.
  'crash-reporter-directory': text,
  'disable-extension': texts,
  locale: text,
  log: texts,
  profile: text,
  'remote-debugging-port': text,
});

/**
 * @param {readonly string[]} args without the program itself
 * @param {(file: string) => boolean} isDirectory tells folders from files
 * @returns {CommandLine}
 * @throws {Error} when more than one folder or workspace is to be opened: list folders in a `.code-workspace` file
 */
export function parseCommandLine(args, isDirectory) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const one = (/** @type {unknown} */ value) => (typeof value === 'string' ? localPath(value) : undefined);
  const many = (/** @type {unknown} */ value) =>
    Array.isArray(value) ? value.filter((item) => typeof item === 'string').map(localPath) : [];
  const targets = [...positionals.map(localPath), ...many(values['folder-uri']), ...many(values['file-uri'])];
  const folders = targets.filter(isDirectory);
  const workspaces = targets.filter((target) => target.endsWith('.code-workspace'));
  const files = targets.filter((target) => !folders.includes(target) && !workspaces.includes(target));
  if (folders.length + workspaces.length > 1 || files.length > 1) {
    throw new Error(`opens one folder, workspace or file at a time, not ${targets.join(', ')}`);
  }
  return {
    folder: folders[0],
    workspaceFile: workspaces[0],
    file: files[0],
    extensionDevelopmentPaths: many(values.extensionDevelopmentPath),
    extensionTestsPath: one(values.extensionTestsPath),
    web: values.extensionDevelopmentKind === 'web',
    disableExtensions: values['disable-extensions'] === true,
    userDataDirectory: one(values['user-data-dir']),
    extensionsDirectory: one(values['extensions-dir']),
    inspectExtensions: plain(values['inspect-extensions']),
    inspectBreakExtensions: plain(values['inspect-brk-extensions']),
    enableProposedApi: values['enable-proposed-api'] !== undefined,
  };
}

/** @param {unknown} value */
function plain(value) {
  return typeof value === 'string' ? value : undefined;
}

/** @param {string} value a path or a `file:` URI */
function localPath(value) {
  return path.resolve(value.startsWith('file:') ? fileURLToPath(value) : value);
}
