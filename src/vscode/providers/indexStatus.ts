import {
  Disposable,
  type DocumentFilter,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  ProgressLocation,
  window,
} from 'vscode';
import { recordGlobs } from '../../core/editor/fileSelection';
import { commandIds } from '../commands/commandIds';
import { articleLanguage } from '../host/articleLanguage';
import { Debouncer } from '../host/debouncer';
import { guard, handle, type Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';

/** Counting looks at every article; it waits until changes have ceased for this long, in milliseconds. */
const countingPause = 300;
/** Indexing that has this many files to read is shown in the window's status bar too. */
const longWork = 200;

/** Says how far the index is, what it holds and what was left out. */
export class IndexStatus {
  readonly #set: ReviewSet;
  readonly #log: Log;
  readonly #item: LanguageStatusItem;
  readonly #count = new Debouncer<'count'>(countingPause, () => {
    guard(
      () => {
        this.#showCounts();
      },
      this.#log,
      'Counting failed',
    );
  });
  /** Ends the progress in the status bar. */
  #endProgress: (() => void) | undefined;

  constructor(set: ReviewSet, log: Log) {
    this.#set = set;
    this.#log = log;
    this.#item = languages.createLanguageStatusItem('sourceReview.index', this.#selector());
    this.#item.name = 'Source Review';
    this.#item.text = l10n.t('Source Review: indexing');
    this.#item.busy = true;
  }

  register(): Disposable {
    const countLater = (): void => {
      this.#count.add('count');
    };
    return Disposable.from(
      this.#item,
      this.#count,
      this.#set.onDidProgress.on(() => {
        this.#showProgress();
        countLater();
      }),
      this.#set.onDidChange.on(countLater),
      this.#set.onDidChangeSettings.on(() => {
        this.#item.selector = this.#selector();
        countLater();
      }),
      new Disposable(() => this.#endProgress?.()),
    );
  }

  /** Articles, other plain text where the settings include it, and sidecars. */
  #selector(): DocumentFilter[] {
    const plainText = this.#set.folders.flatMap(({ settings }) => settings.include);
    return [
      { language: articleLanguage },
      ...[...new Set(plainText)].map((pattern) => ({ language: 'plaintext', pattern })),
      ...recordGlobs.map((pattern) => ({ pattern: pattern.startsWith('**/') ? pattern : `**/${pattern}` })),
    ];
  }

  #totals(): { readonly done: number; readonly total: number } | undefined {
    const working = this.#set.folders.map(({ progress }) => progress).filter(({ state }) => state === 'indexing');
    if (working.length === 0) return undefined;
    return {
      done: working.reduce((sum, { done }) => sum + done, 0),
      total: working.reduce((sum, { total }) => sum + total, 0),
    };
  }

  #showCounts(): void {
    if (this.#totals()) return;
    const counts = this.#set.spaces.map((space) => space.review.countsAtHand);
    const sum = (key: 'articles' | 'entities' | 'dates'): number =>
      counts.reduce((total, each) => total + (each[key] ?? 0), 0);
    // Linking the names of all articles is left to those who ask for one: the status alone is not worth that work.
    const isLinked = counts.some(({ entities }) => entities !== undefined);
    const skipped = counts.flatMap((each) => each.skipped);
    const [firstSkipped] = skipped;
    this.#item.busy = false;
    this.#item.text = isLinked
      ? l10n.t('Source Review: {0} articles, {1} names', sum('articles'), sum('entities'))
      : l10n.t('Source Review: {0} articles', sum('articles'));
    this.#item.severity = firstSkipped ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    this.#item.detail = firstSkipped
      ? l10n.t('Files left out: {0}. {1} {2}', skipped.length, firstSkipped.path, firstSkipped.reason)
      : l10n.t('{0} dates', sum('dates'));
    this.#item.command = firstSkipped
      ? { command: commandIds.showLog, title: l10n.t('Show Log') }
      : { command: commandIds.rebuildIndex, title: l10n.t('Rebuild Index') };
  }

  #showProgress(): void {
    const working = this.#totals();
    if (!working) {
      this.#endProgress?.();
      this.#endProgress = undefined;
      return;
    }
    this.#item.busy = true;
    this.#item.text = l10n.t('Source Review: indexing {0} of {1}', working.done, working.total);
    if (working.total >= longWork && !this.#endProgress) this.#beginProgress();
  }

  #beginProgress(): void {
    const progress = window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Source Review: indexing articles') },
      () =>
        new Promise<void>((resolve) => {
          this.#endProgress = resolve;
        }),
    );
    handle(progress, this.#log, 'Showing progress failed');
  }
}
