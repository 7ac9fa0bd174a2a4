import { Uri, type WorkspaceFolder } from 'vscode';
import type { Recognizers } from '../../core/corpus/article';
import { ArticleSnapshot } from '../../core/corpus/snapshot/articleSnapshot';
import { hashText } from '../../core/text/hash';
import { snapshotFiles } from './snapshotFiles';

/** Told by the build: differs for other sources of the core. */
declare const ENGINES_VERSION: string;

/** Where what is known of folders is kept. @param storage the extension's, for this workspace; undefined where it has none. */
export function snapshotsIn(
  storage: Uri | undefined,
  { names }: Recognizers,
): (folder: WorkspaceFolder) => ArticleSnapshot | undefined {
  return ({ uri }) => {
    if (storage === undefined) return undefined;
    const files = snapshotFiles(Uri.joinPath(storage, 'articles', hashText(uri.toString()).toString(36)));
    return new ArticleSnapshot(files, () => `${ENGINES_VERSION} ${names.version}`);
  };
}
