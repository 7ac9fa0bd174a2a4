import { Disposable, l10n, languages, type LanguageStatusItem, LanguageStatusSeverity, window } from 'vscode';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { missedDates } from '../../core/dates/publication/missedDates';
import { commandIds } from '../commands/commandIds';
import { followActiveArticle } from '../host/activeArticle';
import { servedDocuments } from '../host/articleLanguage';
import type { Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewedDocument } from '../host/reviewSpace';

/**
 * Says by which day the dates of the article in the active editor are counted, and warns where that is not known: a line
 * in the status of the language, there as long as it is true. The editor shows it with every plain text that is active:
 * so it is there only while it is about that one.
 */
export class PublicationStatus {
  readonly #set: ReviewSet;
  readonly #log: Log;
  #item: LanguageStatusItem | undefined;

  constructor(set: ReviewSet, log: Log) {
    this.#set = set;
    this.#log = log;
  }

  register(): Disposable {
    return Disposable.from(
      new Disposable(() => {
        this.#hide();
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.#hide();
      }),
      followActiveArticle(this.#set, this.#log, 'Showing the publication date failed', (reviewed) => {
        this.#show(reviewed);
      }),
    );
  }

  #hide(): void {
    this.#item?.dispose();
    this.#item = undefined;
  }

  #show({ space, path }: ReviewedDocument): void {
    const article = space.review.article(path);
    if (!article) {
      // It went, or grew too large.
      this.#hide();
      return;
    }
    const { published, dates } = article;
    const missed = missedDates(published, dates);
    const item = (this.#item ??= languages.createLanguageStatusItem('sourceReview.publication', [...servedDocuments]));
    item.name = l10n.t('Publication Date');
    item.severity = missed > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.text =
      published === undefined
        ? l10n.t('Publication date not known')
        : l10n.t('Published {0}', describeEdtfText(published));
    item.detail = missed > 0 ? describeMissed(missed) : '';
    // Articles outside of all folders have no sidecars to record it in.
    item.command = space.folder && {
      command: commandIds.setPublicationDate,
      title: l10n.t('Set Publication Date'),
    };
  }
}

function describeMissed(dates: number): string {
  return dates === 1 ? l10n.t('1 date counts from it') : l10n.t('{0} dates count from it', dates);
}
