import { FileType, type Uri, workspace } from 'vscode';

/** Whether there is a file at an address. */
export async function isFile(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.File) !== 0,
    () => false,
  );
}
