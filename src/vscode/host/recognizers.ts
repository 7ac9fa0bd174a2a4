import { l10n, Uri, workspace } from 'vscode';
import type { Recognizers } from '../../core/corpus/article';
import { createRecognizers, nameModelPath } from '../../core/createRecognizers';
import { noNames, tolerateDamage } from '../../core/names/tolerantNames';
import { describeError, type Log } from './log';
import { alarm } from './messages';

/** The bytes of the name model's file. */
export async function readNameModel(extensionUri: Uri): Promise<Uint8Array> {
  return workspace.fs.readFile(Uri.joinPath(extensionUri, nameModelPath));
}

/** The engines, which all folders share, with the model that lies in the extension. Without it no names are found. */
export async function loadRecognizers(extensionUri: Uri, log: Log): Promise<Recognizers> {
  const tell = (error: unknown): void => {
    log.error(`The name model ${nameModelPath} cannot be read: ${describeError(error)}`);
    void alarm(l10n.t('Source Review cannot read its name model: no names are found. Install the extension again.'));
  };
  let bytes: Uint8Array = new Uint8Array();
  try {
    bytes = await readNameModel(extensionUri);
  } catch (error) {
    tell(error);
    return { ...createRecognizers(bytes), names: noNames };
  }
  const recognizers = createRecognizers(bytes);
  return { ...recognizers, names: tolerateDamage(recognizers.names, tell) };
}
