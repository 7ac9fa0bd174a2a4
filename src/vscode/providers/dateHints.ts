import {
  Disposable,
  EventEmitter,
  InlayHint,
  InlayHintKind,
  type InlayHintsProvider,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { dateHints } from '../../core/editor/dateHints';
import { servedDocuments } from '../host/articleLanguage';
import type { ReviewSet } from '../host/reviewSet';

/** Behind relative dates, the days they mean. Off unless the settings ask for it. */
export class DateHintsProvider implements InlayHintsProvider {
  readonly #set: ReviewSet;
  readonly #changed = new EventEmitter<void>();

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  get onDidChangeInlayHints(): EventEmitter<void>['event'] {
    return this.#changed.event;
  }

  register(): Disposable {
    const changed = (): void => {
      this.#changed.fire();
    };
    return Disposable.from(
      this.#changed,
      this.#set.onDidChange.on(({ articles }) => {
        if (articles.length > 0) changed();
      }),
      this.#set.onDidChangeSettings.on(changed),
      languages.registerInlayHintsProvider([...servedDocuments], this),
    );
  }

  provideInlayHints(document: TextDocument, range: Range): InlayHint[] {
    const reviewed = this.#set.articleOf(document);
    if (!reviewed?.space.settings.dateHints) return [];
    const { space, path } = reviewed;
    space.ensureCurrent(path, document);
    const article = space.review.article(path);
    if (!article) return [];
    const part = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return dateHints(article, part).map(({ offset, label, reason }) => {
      const hint = new InlayHint(document.positionAt(offset), label, InlayHintKind.Type);
      hint.paddingLeft = true;
      hint.tooltip = reason;
      return hint;
    });
  }
}
