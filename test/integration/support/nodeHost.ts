import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import workerThreads from 'node:worker_threads';
import { type FileSystemWatcher, Uri, workspace } from 'vscode';
import { ok } from './assertions';
import { eventually } from './eventually';
import type { TestHost } from './hosts';
import { watchWorkers } from './watchWorkers';

/** The extension host in Node: the other program writes to the disk. */
export const nodeHost: TestHost = {
  kind: 'node',
  otherProgram: {
    async write(uri, content) {
      await makeFolder(dirname(uri.fsPath));
      await writeFile(uri.fsPath, content);
    },
    rename: (from, to) => rename(from.fsPath, to.fsPath),
    // What is being written there may come back while the folder is emptied.
    remove: (uri) => rm(uri.fsPath, { recursive: true, force: true, maxRetries: 10 }),
  },
  watchWorkers: () => watchWorkers(workerThreads, 'Worker'),
};

/** Folders that tests made, and whether the editor has heard of them. */
const made = new Map<string, boolean>();
let watcher: FileSystemWatcher | undefined;

/**
 * Makes a folder and those above it. On Linux the editor begins to watch a new folder when it hears of it; of one that
 * was made inside before that it never hears anything. So a folder waits until the one above it is watched.
 */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  await makeFolder(above);
  await eventually(() => {
    ok(made.get(above) !== false, `the editor has not heard of ${above}`);
  });
  if (workspace.getWorkspaceFolder(Uri.file(folder)) !== undefined) made.set(folder, false);
  watcher ??= watchFolders();
  await mkdir(folder);
}

function watchFolders(): FileSystemWatcher {
  const created = workspace.createFileSystemWatcher('**', false, true, true);
  created.onDidCreate(({ fsPath }) => {
    if (made.has(fsPath)) made.set(fsPath, true);
  });
  return created;
}
