import {
  Disposable,
  type DocumentSemanticTokensProvider,
  EventEmitter,
  languages,
  SemanticTokens,
  SemanticTokensLegend,
  type TextDocument,
  workspace,
} from 'vscode';
import { encodeHighlights, tokenTypes } from '../../core/editor/tokenLegend';
import { highlightsOf } from '../../core/highlights';
import { servedDocuments } from '../host/articleLanguage';
import type { ReviewSet, SpaceChange } from '../host/reviewSet';

/** The colours of names and dates. */
export class SemanticTokensProvider implements DocumentSemanticTokensProvider {
  readonly #set: ReviewSet;
  readonly #changed = new EventEmitter<void>();
  /** The document being analysed for its own tokens: that change need not be announced. */
  #analysing: TextDocument | undefined;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  get onDidChangeSemanticTokens(): EventEmitter<void>['event'] {
    return this.#changed.event;
  }

  register(): Disposable {
    const subscriptions = [
      this.#set.onDidChange.on((change) => {
        if (this.#isShown(change)) this.#changed.fire();
      }),
      this.#set.onDidChangeSettings.on(() => {
        this.#changed.fire();
      }),
      languages.registerDocumentSemanticTokensProvider(
        [...servedDocuments],
        this,
        new SemanticTokensLegend([...tokenTypes]),
      ),
      this.#changed,
    ];
    return Disposable.from(...subscriptions);
  }

  provideDocumentSemanticTokens(document: TextDocument): SemanticTokens | undefined {
    const reviewed = this.#set.articleOf(document);
    if (!reviewed?.space.settings.highlights) return undefined;
    const { space, path } = reviewed;
    this.#analysing = document;
    try {
      space.ensureCurrent(path, document);
    } finally {
      this.#analysing = undefined;
    }
    const article = space.review.article(path);
    return article && new SemanticTokens(encodeHighlights(highlightsOf(article)));
  }

  /** Whether a change concerns an open document other than the one that asked. */
  #isShown({ articles, space }: SpaceChange): boolean {
    if (articles.length === 0) return false;
    const changed = new Set(articles);
    return workspace.textDocuments.some((document) => {
      if (document === this.#analysing) return false;
      const reviewed = this.#set.articleOf(document);
      return reviewed?.space === space && changed.has(reviewed.path);
    });
  }
}
