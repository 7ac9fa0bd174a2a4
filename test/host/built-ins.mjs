// @ts-check
/**
 * The built-in extensions of a test window: those that matter to texts, YAML and themes, instead of all 94. Saves about
 * 2.5 s a start and keeps git and assistants out of the log.
 */
import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { cacheDirectory } from './paths.mjs';
import { withLock } from './setup/lock.mjs';
import { link } from './setup/server-modules.mjs';

const chosen = new Set([
  'configuration-editing',
  'diff',
  'html',
  'ini',
  'javascript',
  'json',
  'log',
  'markdown-basics',
  'references-view',
  'search-result',
  'shellscript',
  'typescript-basics',
  'xml',
  'yaml',
  // Compiled into the workbench as web extensions too: where the server has no such folder, the workbench reports
  // "Activating extension ... failed: Not Found" in a notification.
  'emmet',
  'extension-editing',
  'git-base',
  'github-authentication',
  'json-language-features',
  'merge-conflict',
  'npm',
  'typescript-language-features',
]);

/**
 * @param {string} server absolute path of a `lib/vscode` folder
 * @returns {Promise<string>} a folder for `--builtin-extensions-dir`; with `VSCODE_HOST_BUILTINS=all` the server's own
 */
export async function builtInExtensionsDirectory(server) {
  const all = path.join(server, 'extensions');
  if (process.env['VSCODE_HOST_BUILTINS'] === 'all') return all;
  const names = (await fs.readdir(all)).filter((name) => chosen.has(name) || name.startsWith('theme-'));
  // Named by the server, so that several servers each have theirs.
  const directory = path.join(cacheDirectory, 'built-ins', server.replaceAll(/[^\w.-]+/g, '_'));
  const complete = `${directory}.complete-${names.length}`;
  if (existsSync(complete)) return directory;
  await withLock(`${directory}.lock`, async () => {
    if (existsSync(complete)) return;
    await fs.rm(directory, { recursive: true, force: true });
    for (const name of names) await link(path.join(all, name), path.join(directory, name));
    await fs.writeFile(complete, '');
  });
  return directory;
}
