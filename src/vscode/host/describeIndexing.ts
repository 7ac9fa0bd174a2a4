import { l10n } from 'vscode';
import type { ReviewSpace } from './reviewSpace';

/** Fewer changed files than this are read before anybody has read that they are. */
const shortWork = 10;

/**
 * Says that what is told of a folder's articles is not told of all of them: they are being read, or that was stopped.
 * Undefined where it is.
 */
export function describeIndexing({ progress, isWhole }: Pick<ReviewSpace, 'progress' | 'isWhole'>): string | undefined {
  const { state, done, total } = progress;
  if (state === 'ready' || (isWhole && (state === 'stopped' || total < shortWork))) return undefined;
  if (state === 'stopped') {
    return total === done ? l10n.t('Indexing was stopped: not all articles are known') : describeUnread(total - done);
  }
  // Before the folder is listed nothing is known of its other articles.
  return total === 0 ? l10n.t('Indexing: looking for articles') : l10n.t('Indexing: {0} of {1} files', done, total);
}

/** Says that indexing was stopped before some files were read. @param left how many */
export function describeUnread(left: number): string {
  return left === 1
    ? l10n.t('Indexing was stopped: 1 file has not been read')
    : l10n.t('Indexing was stopped: {0} files have not been read', left);
}
