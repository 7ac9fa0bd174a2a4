import {
  Disposable,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type TextEditor,
  window,
} from 'vscode';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { commandIds } from '../commands/commandIds';
import { servedDocuments } from '../host/articleLanguage';
import { Debouncer } from '../host/debouncer';
import { guard, type Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';

/** Waits until typing and indexing have ceased for this long, in milliseconds. */
const pause = 300;

/**
 * Says by which day the dates of the article in the active editor are counted, and warns where that is not known. A line
 * in the status of the language, not a message: it is there as long as it is true, and interrupts nobody.
 */
export class PublicationStatus {
  readonly #set: ReviewSet;
  readonly #log: Log;
  readonly #item: LanguageStatusItem;
  readonly #later = new Debouncer<'show'>(pause, () => {
    guard(
      () => {
        this.#show(window.activeTextEditor);
      },
      this.#log,
      'Showing the publication date failed',
    );
  });

  constructor(set: ReviewSet, log: Log) {
    this.#set = set;
    this.#log = log;
    this.#item = languages.createLanguageStatusItem('sourceReview.publication', [...servedDocuments]);
    this.#item.name = l10n.t('Publication Date');
    this.#item.text = '';
  }

  register(): Disposable {
    const later = (): void => {
      this.#later.add('show');
    };
    later();
    return Disposable.from(
      this.#item,
      this.#later,
      window.onDidChangeActiveTextEditor(later),
      this.#set.onDidChange.on(later),
      this.#set.onDidChangeSettings.on(later),
    );
  }

  #show(editor: TextEditor | undefined): void {
    const reviewed = editor && this.#set.articleOf(editor.document);
    const article = reviewed?.space.review.article(reviewed.path);
    if (!article) return;
    const { published, dates } = article;
    const counted = dates.filter(({ basis }) => basis.kind === 'published').length;
    const isMissed = published === undefined && counted > 0;
    this.#item.severity = isMissed ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    this.#item.text =
      published === undefined
        ? l10n.t('Publication date not known')
        : l10n.t('Published {0}', describeEdtfText(published));
    this.#item.detail = isMissed ? l10n.t('{0} dates count from it', counted) : '';
    // Articles outside of all folders have no sidecars to record it in.
    this.#item.command = reviewed?.space.folder && {
      command: commandIds.setPublicationDate,
      title: l10n.t('Set Publication Date'),
    };
  }
}
