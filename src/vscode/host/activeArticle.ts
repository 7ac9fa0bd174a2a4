import { Disposable, window } from 'vscode';
import { Debouncer } from './debouncer';
import { handle, type Log } from './log';
import type { ReviewSet } from './reviewSet';
import type { ReviewedDocument } from './reviewSpace';

/** Waits until typing and indexing have ceased for this long, in milliseconds. */
const pause = 300;

/**
 * Calls back with the article in the active editor, now and whenever it, what is known of it or a setting has changed.
 * @param what to log where the callback fails
 */
export function followActiveArticle(
  set: ReviewSet,
  log: Log,
  what: string,
  take: (article: ReviewedDocument) => Promise<void> | void,
): Disposable {
  const ask = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const article = document && set.articleOf(document);
    if (article) await take(article);
  };
  const debouncer = new Debouncer<'ask'>(pause, () => {
    handle(ask(), log, what);
  });
  const later = (): void => {
    debouncer.add('ask');
  };
  later();
  return Disposable.from(
    debouncer,
    window.onDidChangeActiveTextEditor(later),
    set.onDidChange.on(later),
    set.onDidProgress.on(later),
    set.onDidChangeSettings.on(later),
  );
}
