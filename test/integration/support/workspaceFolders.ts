import { type Uri, workspace } from 'vscode';
import { ok } from './assertions';

/** Adds and removes workspace folders. The first one stays: else VS Code starts the extension host anew. */
export async function changeFolders(start: number, remove: number, ...add: readonly Uri[]): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const subscription = workspace.onDidChangeWorkspaceFolders(() => {
      subscription.dispose();
      resolve();
    });
  });
  ok(workspace.updateWorkspaceFolders(start, remove, ...add.map((uri) => ({ uri }))), 'the folders were not changed');
  await done;
}
