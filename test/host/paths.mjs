// @ts-check
/** Where the kit keeps its own files. Every path is absolute. */
import { fileURLToPath } from 'node:url';
import * as path from 'node:path';

/** The kit's folder, `test/host`. */
export const kitDirectory = path.dirname(fileURLToPath(import.meta.url));

/** The packages installed from the kit's own lockfile. */
export const packagesDirectory = path.join(kitDirectory, 'node_modules');

/** Everything that the kit unpacks or derives: git-ignored, safe to delete. */
export const cacheDirectory = path.join(kitDirectory, '.cache');

/** The program that stands in for desktop VS Code, for `vscodeExecutablePath` of `@vscode/test-electron`. */
export const codeShim = path.join(kitDirectory, 'code-shim.mjs');

/** The VS Code servers that the kit installs, by name: the path of each one's `lib/vscode`. */
export const servers = {
  /** The newest VS Code that the kit carries: the default. */
  current: path.join(packagesDirectory, 'code-server', 'lib', 'vscode'),
  /** The oldest VS Code that the extension supports (`engines.vscode`). */
  minimum: path.join(packagesDirectory, 'code-server-min', 'lib', 'vscode'),
};

/**
 * Finds a VS Code server.
 *
 * @param {string | undefined} choice `current`, `minimum` or the path of a `lib/vscode` folder;
 *   undefined: `$VSCODE_HOST_SERVER`, else `current`.
 * @returns {string} the absolute path of the server's `lib/vscode` folder
 */
export function serverDirectory(choice = process.env['VSCODE_HOST_SERVER']) {
  if (choice === undefined || choice === '' || choice === 'current') return servers.current;
  if (choice === 'minimum') return servers.minimum;
  return path.resolve(choice);
}
