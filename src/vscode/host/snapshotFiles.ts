import { Uri, workspace } from 'vscode';
import type { SnapshotFiles } from '../../core/corpus/snapshot/snapshotFiles';

/** Files of a snapshot in a folder of the extension's storage, which is made when the first one is written. */
export function snapshotFiles(folder: Uri): SnapshotFiles {
  let made: Thenable<void> | undefined;
  return {
    async read(name) {
      try {
        return await workspace.fs.readFile(Uri.joinPath(folder, name));
      } catch {
        return undefined;
      }
    },
    async write(name, bytes) {
      // Under a name of its own first: another window, or the end of this one, never leaves half a file.
      const unfinished = Uri.joinPath(folder, `${name}.${Math.random().toString(36).slice(2)}.new`);
      try {
        await (made ??= workspace.fs.createDirectory(folder));
        await workspace.fs.writeFile(unfinished, bytes);
        await putInPlace(unfinished, Uri.joinPath(folder, name));
      } catch (error) {
        // Someone may have taken the folder away: the next one makes it anew.
        made = undefined;
        await workspace.fs.delete(unfinished).then(undefined, () => undefined);
        throw error;
      }
    },
  };
}

/** Two windows that write the same file may be in each other's way so often. */
const attempts = 4;

/**
 * Puts a file in the place of another one. The editor deletes that first, and fails where another window has just done so:
 * the next attempt finds it gone, or what the other window wrote.
 */
async function putInPlace(from: Uri, to: Uri): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await workspace.fs.rename(from, to, { overwrite: true });
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}
