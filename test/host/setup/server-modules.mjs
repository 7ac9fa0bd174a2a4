// @ts-check
/**
 * Completes a code-server package as npm delivers it (without `lib/vscode/node_modules`): links to the packages that
 * the VS Code server needs, and small stand-ins for those that would have to be compiled or would send telemetry.
 */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { kitDirectory, packagesDirectory } from '../paths.mjs';

/** Packages that the server, its workers and the workbench load by name from `lib/vscode/node_modules`. */
const linkedPackages = [
  '@parcel/watcher',
  '@vscode/iconv-lite-umd',
  '@vscode/proxy-agent',
  '@vscode/ripgrep',
  'jschardet',
  'minimist',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'yauzl',
  'yazl',
];

/** Stand-ins: package name to the module in `stubs/`. */
const stubs = {
  '@microsoft/1ds-core-js': 'app-insights-core.mjs',
  '@microsoft/1ds-post-js': 'app-insights-post.mjs',
  '@vscode/deviceid': 'device-id.mjs',
  '@vscode/native-watchdog': 'native-watchdog.mjs',
  '@vscode/ripgrep-universal': 'ripgrep-universal.mjs',
  '@vscode/spdlog': 'spdlog.mjs',
  // The older name of `@vscode/native-watchdog`.
  'native-watchdog': 'native-watchdog.mjs',
};

/**
 * Puts links and stand-ins into a server's `node_modules`. Doing it again changes nothing.
 *
 * @param {string} server absolute path of a code-server's `lib/vscode` folder
 */
export async function completeServerModules(server) {
  const modules = path.join(server, 'node_modules');
  for (const name of linkedPackages) await link(path.join(packagesDirectory, name), path.join(modules, name));
  for (const [name, file] of Object.entries(stubs)) await writeStub(path.join(modules, name), name, file);
}

/**
 * Makes `link` point at the folder `target`, whatever stood there before.
 *
 * @param {string} target absolute path of a folder
 * @param {string} link absolute path
 */
export async function link(target, link) {
  await fs.access(target);
  await fs.mkdir(path.dirname(link), { recursive: true });
  await fs.rm(link, { recursive: true, force: true });
  // Windows lets everybody make junctions, but not symbolic links.
  await fs.symlink(target, link, process.platform === 'win32' ? 'junction' : 'dir');
}

/**
 * @param {string} directory
 * @param {string} name
 * @param {string} file
 */
async function writeStub(directory, name, file) {
  await fs.rm(directory, { recursive: true, force: true });
  await fs.mkdir(directory, { recursive: true });
  const manifest = { name, version: '0.0.0', type: 'module', exports: './index.mjs' };
  await fs.writeFile(path.join(directory, 'package.json'), JSON.stringify(manifest));
  await fs.copyFile(path.join(kitDirectory, 'setup', 'stubs', file), path.join(directory, 'index.mjs'));
}
