import {
  Disposable,
  type DocumentSemanticTokensProvider,
  languages,
  SemanticTokens,
  SemanticTokensLegend,
  type TextDocument,
} from 'vscode';
import { encodeHighlights, tokenTypes } from '../../core/editor/tokenLegend';
import { highlightsOf } from '../../core/highlights';
import { servedDocuments } from '../host/articleLanguage';
import type { ReviewSet } from '../host/reviewSet';
import { ProviderRefresh } from './providerRefresh';

/** The colours of names and dates. */
export class SemanticTokensProvider implements DocumentSemanticTokensProvider {
  readonly #set: ReviewSet;
  readonly #refresh = new ProviderRefresh();
  /** The document being analysed for its own tokens: that change need not be announced. */
  #analysing: TextDocument | undefined;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  get onDidChangeSemanticTokens(): ProviderRefresh['event'] {
    return this.#refresh.event;
  }

  register(): Disposable {
    return Disposable.from(
      this.#refresh.followOpen(this.#set, (document) => document !== this.#analysing),
      languages.registerDocumentSemanticTokensProvider(
        [...servedDocuments],
        this,
        new SemanticTokensLegend([...tokenTypes]),
      ),
    );
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
}
