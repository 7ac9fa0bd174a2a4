// @ts-check
/** Installs a packed extension into a folder of extensions, as a user does: through VS Code's own installer. */
import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { serverDirectory } from './paths.mjs';
import { createRunDirectory, removeRunDirectory } from './run-directory.mjs';
import { serverEnvironment, serverNode } from './server.mjs';

/** How long the installer may take, in milliseconds; measured: 0.5 s. */
const installLimit = 60_000;

/**
 * @param {object} options
 * @param {string} options.vsix absolute path of the packed extension
 * @param {string} options.extensionsDir absolute path of the folder to install into
 * @param {string | undefined} [options.userDataDir] absolute path; absent: a fresh one, removed afterwards
 * @param {string | undefined} [options.server] `current`, `minimum` or a `lib/vscode` folder
 * @throws {Error} with the installer's output, when it does not say that it succeeded
 */
export async function installVsix({ vsix, ...options }) {
  const output = await runServerCommand(['--install-extension', vsix, '--force'], options);
  if (!output.includes('successfully installed')) throw new Error(`test host: ${vsix} did not install\n${output}`);
}

/**
 * @param {object} options
 * @param {string} options.extensionsDir absolute path of a folder of installed extensions
 * @param {string | undefined} [options.userDataDir] absolute path; absent: a fresh one, removed afterwards
 * @param {string | undefined} [options.server] `current`, `minimum` or a `lib/vscode` folder
 * @returns {Promise<readonly string[]>} what is installed there: `publisher.name@version`
 */
export async function listExtensions(options) {
  const output = await runServerCommand(['--list-extensions', '--show-versions'], options);
  return output.split('\n').filter((line) => /^[\w-]+\.[\w.-]+@\S+$/.test(line));
}

/**
 * @param {readonly string[]} command
 * @param {{ readonly extensionsDir: string, readonly userDataDir?: string | undefined, readonly server?: string | undefined }} options
 * @returns {Promise<string>} everything that the command printed
 */
async function runServerCommand(command, { extensionsDir, userDataDir, server }) {
  await ensureInstalled();
  const vscode = serverDirectory(server);
  const runDirectory = await createRunDirectory();
  try {
    const args = [
      path.join(vscode, 'out', 'server-main.js'),
      '--accept-server-license-terms',
      '--telemetry-level=off',
      ...command,
      `--extensions-dir=${extensionsDir}`,
      `--user-data-dir=${userDataDir ?? path.join(runDirectory, 'user')}`,
      `--server-data-dir=${path.join(runDirectory, 'server')}`,
    ];
    const env = { ...serverEnvironment(), XDG_RUNTIME_DIR: runDirectory };
    return await new Promise((resolve, reject) => {
      execFile(serverNode(), args, { cwd: vscode, env, timeout: installLimit }, (error, stdout, stderr) => {
        if (error) reject(new Error(`test host: ${command.join(' ')} failed\n${stdout}${stderr}`));
        else resolve(stdout + stderr);
      });
    });
  } finally {
    await removeRunDirectory(runDirectory);
  }
}
