import {
  Disposable,
  type DocumentFilter,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
} from 'vscode';
import { recordGlobs } from '../../core/editor/fileSelection';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import { commandIds } from '../commands/commandIds';
import { articleLanguage } from '../host/articleLanguage';
import { counted } from '../host/counted';
import { Debouncer } from '../host/debouncer';
import { describeUnread } from '../host/describeIndexing';
import { guard, type Log } from '../host/log';
import { totalProgress } from '../host/totalProgress';
import type { ReviewSet } from '../host/reviewSet';

/** Counting looks at every article; it waits until changes have ceased for this long, in milliseconds. */
const countingPause = 300;

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

  #showCounts(): void {
    if (totalProgress(this.#set).state === 'indexing') return;
    const counts = this.#set.spaces.map((space) => space.review.countsAtHand);
    const sum = (key: 'articles' | 'entities' | 'dates'): number =>
      counts.reduce((total, each) => total + (each[key] ?? 0), 0);
    // Linking the names of all articles is left to those who ask for one: the status alone is not worth that work.
    const isLinked = counts.some(({ entities }) => entities !== undefined);
    const skipped = counts.flatMap((each) => each.skipped);
    const [firstSkipped] = skipped;
    this.#item.busy = false;
    this.#item.text = isLinked
      ? l10n.t('Source Review: {0}, {1}', counted.articles(sum('articles')), counted.names(sum('entities')))
      : l10n.t('Source Review: {0}', counted.articles(sum('articles')));
    this.#item.severity = firstSkipped ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    this.#item.detail = firstSkipped
      ? withoutMarkup(l10n.t('Files left out: {0}. {1} {2}', skipped.length, firstSkipped.path, firstSkipped.reason))
      : counted.dates(sum('dates'));
    this.#item.command = firstSkipped
      ? { command: commandIds.showLog, title: l10n.t('Show Log') }
      : { command: commandIds.rebuildIndex, title: l10n.t('Rebuild Index') };
    const { state, done, total } = totalProgress(this.#set);
    if (state === 'stopped') this.#showStopped(total - done);
  }

  #showProgress(): void {
    const { state, done, total } = totalProgress(this.#set);
    if (state !== 'indexing') return;
    this.#item.busy = true;
    this.#item.text = l10n.t('Source Review: indexing {0} of {1}', done, total);
    this.#item.command = { command: commandIds.stopIndexing, title: l10n.t('Stop Indexing') };
  }

  #showStopped(left: number): void {
    this.#item.severity = LanguageStatusSeverity.Warning;
    this.#item.detail = describeUnread(left);
    this.#item.command = { command: commandIds.resumeIndexing, title: l10n.t('Resume Indexing') };
  }
}
