// @ts-check
/** A VS Code server with its folders and settings, ready for a browser: what every mode of the kit has in common. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { serverDirectory } from './paths.mjs';
import { createRunDirectory, removeRunDirectory } from './run-directory.mjs';
import { startServer } from './server.mjs';
import { parseSettings, writeUserSettings } from './settings.mjs';
import { link } from './setup/server-modules.mjs';

/**
 * @typedef {object} SessionOptions
 * @property {string | undefined} [server] `current`, `minimum` or a `lib/vscode` folder; absent: `$VSCODE_HOST_SERVER`
 * @property {string | undefined} [userDataDirectory] absent: a fresh one that the session removes
 * @property {string | undefined} [extensionsDirectory] absent: a fresh, empty one that the session removes
 * @property {import('./settings.mjs').Settings | undefined} [settings] over the quiet ones and `$VSCODE_HOST_SETTINGS`
 * @property {boolean | undefined} [restricted] Restricted Mode; absent: `$VSCODE_HOST_RESTRICTED` is `1`
 * @property {readonly string[] | undefined} [webExtensions] folders of extensions to run in the web extension host
 * @property {number | undefined} [port] absent: `$VSCODE_HOST_PORT`, else any free one
 * @property {boolean | undefined} [interactive] for a person, not for a test: pop-ups show; absent: false
 * @property {readonly string[] | undefined} [linkedExtensions] folders of extensions that appear as installed; only
 *   with a fresh `extensionsDirectory`
 * @property {(runDirectory: string) => Promise<void>} [prepare] called before the server starts
 */

/** A running server and its folders. */
export class Session {
  /** The running server. */
  server;
  /** Absolute path of the folder that goes away with the session. */
  runDirectory;
  /** Absolute path of VS Code's user data, with the logs. */
  userDataDirectory;

  /**
   * @param {import('./server.mjs').VsCodeServer} server
   * @param {string} runDirectory
   * @param {string} userDataDirectory
   */
  constructor(server, runDirectory, userDataDirectory) {
    this.server = server;
    this.runDirectory = runDirectory;
    this.userDataDirectory = userDataDirectory;
  }

  /** Ends the server and removes what it left. */
  async close() {
    await this.server.stop();
    await removeRunDirectory(this.runDirectory);
  }

  /**
   * Keeps the logs of a run that went wrong.
   *
   * @param {string} directory absolute path, created
   */
  async saveLogs(directory) {
    await fs.mkdir(directory, { recursive: true });
    await fs.writeFile(path.join(directory, 'server.log'), `${this.server.log.join('\n')}\n`);
    const logs = path.join(this.userDataDirectory, 'logs');
    await fs.cp(logs, path.join(directory, 'logs'), { recursive: true }).catch(() => undefined);
  }
}

/**
 * @param {SessionOptions} options
 * @returns {Promise<Session>}
 */
export async function openSession(options) {
  await ensureInstalled();
  const runDirectory = await createRunDirectory();
  try {
    const userDataDirectory = path.resolve(options.userDataDirectory ?? path.join(runDirectory, 'user'));
    const extensionsDirectory = path.resolve(options.extensionsDirectory ?? path.join(runDirectory, 'extensions'));
    await fs.mkdir(extensionsDirectory, { recursive: true });
    for (const extension of options.linkedExtensions ?? []) await linkExtension(extension, extensionsDirectory);
    await options.prepare?.(runDirectory);
    await writeUserSettings(userDataDirectory, {
      ...parseSettings(process.env['VSCODE_HOST_SETTINGS'] ?? '{}', 'VSCODE_HOST_SETTINGS'),
      ...(await extensionKindSettings(options.webExtensions ?? [])),
      ...options.settings,
    });
    const server = await startServer({
      server: serverDirectory(options.server),
      runDirectory,
      userDataDirectory,
      extensionsDirectory,
      restricted: options.restricted ?? process.env['VSCODE_HOST_RESTRICTED'] === '1',
      port: options.port ?? Number(process.env['VSCODE_HOST_PORT'] ?? 0),
      interactive: options.interactive === true,
    });
    return new Session(server, runDirectory, userDataDirectory);
  } catch (error) {
    await removeRunDirectory(runDirectory);
    throw error;
  }
}

/**
 * The server's workbench ignores `extensionDevelopmentKind`; this setting does what that switch says.
 *
 * @param {readonly string[]} directories
 * @returns {Promise<import('./settings.mjs').Settings>}
 */
async function extensionKindSettings(directories) {
  if (directories.length === 0) return {};
  /** @type {Record<string, readonly string[]>} */
  const kinds = {};
  for (const directory of directories) {
    const { publisher, name } = await readManifest(directory);
    kinds[`${publisher}.${name}`] = ['web'];
  }
  return { 'remote.extensionKind': kinds };
}

/**
 * @param {string} extension absolute path of an extension's folder
 * @param {string} extensionsDirectory absolute path
 */
async function linkExtension(extension, extensionsDirectory) {
  const { publisher, name, version } = await readManifest(extension);
  await link(path.resolve(extension), path.join(extensionsDirectory, `${publisher}.${name}-${version}`));
}

/**
 * @param {string} extension absolute path of an extension's folder
 * @returns {Promise<{ readonly publisher: string, readonly name: string, readonly version: string }>}
 */
async function readManifest(extension) {
  return JSON.parse(await fs.readFile(path.join(extension, 'package.json'), 'utf8'));
}
