import { FileType, Uri, workspace } from 'vscode';

/** Folders are not nested deeper than this; a file system whose root has a parent must not be walked forever. */
const maxDepth = 64;

/**
 * The folders around a folder that belong to the same repository, the nearest first and the folder itself not among them;
 * undefined where there is none. A worktree and a submodule have a file called `.git`.
 */
export async function foldersOfRepositoryAbove(folder: Uri): Promise<readonly Uri[] | undefined> {
  const above: Uri[] = [];
  let at = folder;
  for (let depth = 0; depth < maxDepth; depth++) {
    if (await exists(Uri.joinPath(at, '.git'))) return above;
    const parent = Uri.joinPath(at, '..');
    if (parent.path === at.path) return undefined;
    above.push(parent);
    at = parent;
  }
  return undefined;
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
}
