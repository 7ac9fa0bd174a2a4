// Builds the extension and opens real VS Code with it.
// Usage: npm start [-- FOLDER]     (samples/ when no folder is named)
// The installed desktop `code` is used if there is one; else VS Code's server from npm, to be opened in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findDesktopCode, hasScreen } from '../test/host/desktop.mjs';
import { ensureInstalled, isSupportedPlatform } from '../test/host/install.mjs';
import { serve } from '../test/host/serve.mjs';

const root = resolve(import.meta.dirname ?? '.', '..');
const named = process.argv[2];
const folder = named === undefined ? resolve(root, 'samples') : resolve(named);
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`${folder} is not a folder.`);
  process.exit(2);
}

const build = spawnSync(process.execPath, ['esbuild.mjs', '--dev'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const code = hasScreen() ? findDesktopCode() : undefined;
if (code !== undefined) {
  console.log(`Opening ${folder} in ${code}`);
  const isScript = process.platform === 'win32' && code.endsWith('.cmd');
  const child = spawn(isScript ? `"${code}"` : code, ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
    stdio: 'inherit',
    shell: isScript,
  });
  child.on('exit', (status) => process.exit(status ?? 1));
} else if (isSupportedPlatform()) {
  await ensureInstalled();
  process.exitCode = await serve({ folder, extensions: [root] });
} else {
  console.error('No VS Code was found. Install it (with the `code` command on the PATH) and run npm start again.');
  process.exitCode = 1;
}
