import { Uri, workspace } from 'vscode';
import type { Recognizers } from '../../core/corpus/article';
import { createRecognizers, nameModelPath } from '../../core/createRecognizers';

/** The engines, which all folders share, with the model that lies in the extension. @throws when it cannot be read. */
export async function loadRecognizers(extensionUri: Uri): Promise<Recognizers> {
  return createRecognizers(await workspace.fs.readFile(Uri.joinPath(extensionUri, nameModelPath)));
}
