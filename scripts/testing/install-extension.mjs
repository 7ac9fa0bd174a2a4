// @ts-check
/** Installs a packed extension into a folder of its own, as a user does. */
import { resolveCliArgsFromVSCodeExecutablePath, downloadAndUnzipVSCode } from '@vscode/test-electron';
import { execFileSync } from 'node:child_process';
import { vscodeExecutable } from '../../test/host/executable.mjs';
import { codeShim } from '../../test/host/paths.mjs';
import { installVsix } from '../../test/host/vsix.mjs';

/**
 * @param {string} vsix absolute path of the package
 * @param {string} extensionsDir absolute path of the folder to install into
 */
export async function installExtension(vsix, extensionsDir) {
  const executable = await vscodeExecutable();
  if (executable === codeShim) {
    await installVsix({ vsix, extensionsDir });
    return;
  }
  const [command = '', ...args] = resolveCliArgsFromVSCodeExecutablePath(
    executable ?? (await downloadAndUnzipVSCode()),
  );
  const install = [...args, `--extensions-dir=${extensionsDir}`, '--install-extension', vsix, '--force'];
  execFileSync(command, install, { stdio: 'inherit', shell: process.platform === 'win32' });
}
