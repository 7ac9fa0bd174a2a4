// @ts-check
/** Finds desktop VS Code: what the user has installed, or what a test runner has downloaded. */
import { existsSync, readdirSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** The launchers of VS Code and its close relatives, in the order of our preference. */
const launchers = ['code', 'code-insiders', 'codium'];

/**
 * @returns {string | undefined} absolute path of the `code` launcher that is installed: on the PATH, else at one of the
 *   places where installers put it; undefined when there is none, or no screen for it to appear on
 */
export function findDesktopCode() {
  if (!hasScreen()) return undefined;
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((directory) => directory !== '')
    .flatMap((directory) => launchers.map((name) => path.join(directory, name + suffix)));
  // Compared by name first: `code` further down the PATH is better than `codium` at its start.
  const byPreference = launchers.flatMap((name) => onPath.filter((file) => path.basename(file) === name + suffix));
  return [...byPreference, ...installPlaces()].find((file) => existsSync(file));
}

/** @returns {boolean} whether a window can open: on Linux only with a display server */
export function hasScreen() {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

/** @returns {readonly string[]} */
function installPlaces() {
  const home = os.homedir();
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(home, 'Applications')].flatMap((directory) => [
        path.join(directory, 'Visual Studio Code.app/Contents/Resources/app/bin/code'),
        path.join(directory, 'Visual Studio Code - Insiders.app/Contents/Resources/app/bin/code'),
        path.join(directory, 'VSCodium.app/Contents/Resources/app/bin/codium'),
      ]);
    case 'win32': {
      const local = process.env['LOCALAPPDATA'];
      const roots = [
        local === undefined ? undefined : path.join(local, 'Programs'),
        process.env['ProgramFiles'],
        process.env['ProgramFiles(x86)'],
      ];
      return roots
        .filter((root) => root !== undefined)
        .flatMap((root) => [
          path.join(root, 'Microsoft VS Code', 'bin', 'code.cmd'),
          path.join(root, 'Microsoft VS Code Insiders', 'bin', 'code-insiders.cmd'),
        ]);
    }
    default:
      return [
        '/usr/share/code/bin/code',
        '/usr/share/code-insiders/bin/code-insiders',
        '/usr/share/codium/bin/codium',
        '/snap/bin/code',
        '/var/lib/flatpak/exports/bin/com.visualstudio.code',
      ];
  }
}

/**
 * @param {string} cache absolute path of a `.vscode-test` folder of `@vscode/test-electron`
 * @returns {string | undefined} the executable of the newest VS Code that is completely downloaded there
 */
export function findDownloadedCode(cache) {
  if (!existsSync(cache) || !hasScreen()) return undefined;
  const versions = readdirSync(cache)
    .map((name) => ({ name, version: /^vscode-.*-(\d+\.\d+\.\d+)$/.exec(name)?.[1] }))
    .filter(({ name, version }) => version !== undefined && existsSync(path.join(cache, name, 'is-complete')))
    .sort((a, b) => (b.version ?? '').localeCompare(a.version ?? '', undefined, { numeric: true }));
  return versions.map(({ name }) => executableIn(path.join(cache, name))).find((file) => existsSync(file));
}

/** @param {string} directory */
function executableIn(directory) {
  if (process.platform === 'win32') return path.join(directory, 'Code.exe');
  if (process.platform !== 'darwin') return path.join(directory, 'code');
  return path.join(directory, 'Visual Studio Code.app', 'Contents', 'MacOS', 'Electron');
}
