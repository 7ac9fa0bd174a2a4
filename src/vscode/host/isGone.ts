import { type Uri, workspace } from 'vscode';
import { isMissing } from './readFile';

/** Whether a file system says that there is nothing at an address; one that can't be asked does not say so. */
export async function isGone(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(() => false, isMissing);
}
