import { FilePermission, l10n, Uri, window, workspace } from 'vscode';
import { baseName } from '../../core/text/path';
import type { FolderReview } from '../host/folderReview';
import { isFile } from '../host/isFile';
import { confirm, inform, warn } from '../host/messages';
import type { Services } from './services';

/** An article of a workspace folder, and the sidecar that a command may write. */
export interface ArticleToWrite {
  readonly space: FolderReview;
  /** Path of the article in its folder. */
  readonly path: string;
  readonly uri: Uri;
  readonly sidecarUri: Uri;
  /** Whether the sidecar is there. */
  readonly hasSidecar: boolean;
}

/**
 * The article that a command is about: the one given, else the one in the active editor; with the editor on a sidecar,
 * its article. When there is none, or its sidecar can't be written, the user is told why and the result is undefined.
 */
export async function articleToWrite(services: Services, argument: unknown): Promise<ArticleToWrite | undefined> {
  const uri = uriFrom(argument) ?? window.activeTextEditor?.document.uri;
  if (!uri) {
    await inform(l10n.t('Open an article first.'));
    return undefined;
  }
  const article = await articleAt(services, uri);
  if (typeof article === 'string') {
    await inform(article);
    return undefined;
  }
  return article;
}

/** Card links give the address as text, menus as a Uri. */
function uriFrom(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return undefined;
  return typeof argument.uri === 'string' ? Uri.parse(argument.uri) : undefined;
}

/** The article, or the reason why there is none. */
async function articleAt({ set }: Services, uri: Uri): Promise<ArticleToWrite | string> {
  const name = baseName(uri.path);
  const located = set.locate(uri);
  if (!located)
    return l10n.t('{0} is in no open folder. Sidecars are for the articles of a folder: open it first.', name);
  const { space } = located;
  const path = space.review.articleOf(located.path) ?? located.path;
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (space.roleOf(path) !== 'article' && !(document && space.pathOf(document)?.role === 'article')) {
    return l10n.t(
      '{0} is not an article. Articles are the files of the setting {1}.',
      name,
      'sourceReview.files.include',
    );
  }
  const sidecar = space.review.sidecarPathFor(path);
  const sidecarUri = space.uriOf(sidecar);
  await space.ensureRecordCurrent(sidecar);
  return { space, path, uri: space.uriOf(path), sidecarUri, hasSidecar: await isFile(sidecarUri) };
}

/**
 * Whether a sidecar may be written: not through links that lead out of the folder, not where files are read-only, and in a
 * folder that the user does not trust only after asking. The user is told when it may not.
 */
export async function mayWrite({ space, sidecarUri }: ArticleToWrite): Promise<boolean> {
  return mayWriteFile(space, sidecarUri);
}

/** Whether a file of a folder may be written, as above. */
export async function mayWriteFile(space: FolderReview, uri: Uri): Promise<boolean> {
  const name = baseName(uri.path);
  if (await space.leadsOut(uri)) {
    await warn(l10n.t('{0} can’t be written: it is, or lies behind, a link that leads out of this folder.', name));
    return false;
  }
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    await warn(l10n.t('{0} can’t be written: this folder is read-only.', name));
    return false;
  }
  if (await isReadOnly(uri)) {
    await warn(l10n.t('{0} can’t be written: it is read-only.', name));
    return false;
  }
  if (workspace.isTrusted) return true;
  const write = l10n.t('Write');
  const answer = await confirm(l10n.t('You have not trusted this folder. Write {0} nevertheless?', name), write);
  return answer === write;
}

/** Whether a file says so itself; one that is not there, or does not tell, is found out by writing. */
async function isReadOnly(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ permissions = 0 }) => (permissions & FilePermission.Readonly) !== 0,
    () => false,
  );
}
