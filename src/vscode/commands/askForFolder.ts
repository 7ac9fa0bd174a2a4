import { l10n, Uri, window } from 'vscode';
import type { FolderReview } from '../host/folderReview';
import { inform } from '../host/messages';
import type { Services } from './services';

/**
 * The folder of articles that a command is about: that of the file given or open, else the only one, else the user's
 * choice. Undefined when there is none, which the user is told, or when nothing was chosen.
 */
export async function askForFolder(
  { set }: Services,
  argument: unknown,
  title: string,
): Promise<FolderReview | undefined> {
  const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
  const located = uri && set.locate(uri);
  if (located) return located.space;
  const { folders } = set;
  if (folders.length === 0) {
    await inform(l10n.t('Open a folder of articles first.'));
    return undefined;
  }
  if (folders.length === 1) return folders[0];
  const items = folders.map((space) => ({ label: space.folder.name, space }));
  return (await window.showQuickPick(items, { title }))?.space;
}
