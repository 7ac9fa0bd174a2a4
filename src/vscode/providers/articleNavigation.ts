import {
  type CancellationToken,
  Disposable,
  DocumentHighlight,
  type DocumentHighlightProvider,
  DocumentSymbol,
  languages,
  Location,
  type Position,
  type ReferenceContext,
  SymbolKind,
  type TextDocument,
} from 'vscode';
import { definitionsAt } from '../../core/navigation/definitions';
import type { FilePlace } from '../../core/navigation/filePlace';
import { occurrencesAt } from '../../core/navigation/occurrences';
import { outlineOf } from '../../core/navigation/outline';
import { finishInSlices } from '../../core/text/steps';
import { servedDocuments } from '../host/articleLanguage';
import { cancelSignal } from '../host/cancelSignal';
import { rangeIn, toRange } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewedDocument, ReviewSpace } from '../host/reviewSpace';
import { hostScheduler } from '../host/scheduler';
import { classTitle } from './classTitle';
import { type Navigation, registerNavigation } from './registerNavigation';
import { symbolKinds } from './symbolKinds';

/** From the names and dates of articles: to their definition, to their other mentions, and the outline. */
export class ArticleNavigation implements Navigation, DocumentHighlightProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return Disposable.from(
      registerNavigation(servedDocuments, this),
      languages.registerDocumentHighlightProvider([...servedDocuments], this),
    );
  }

  provideDefinition(document: TextDocument, position: Position): Location[] {
    const reviewed = this.#current(document);
    if (!reviewed) return [];
    const { space, path } = reviewed;
    return definitionsAt(space.review, path, document.offsetAt(position)).map((place) => locationOf(space, place));
  }

  async provideReferences(
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[]> {
    const reviewed = this.#current(document);
    if (!reviewed || token.isCancellationRequested) return [];
    const { space, path } = reviewed;
    const entity = space.review.meantAt(path, document.offsetAt(position));
    if (!entity) return [];
    const records = includeDeclaration ? space.review.recordsOf(entity.id) : [];
    const mentions = await finishInSlices(space.review.allMentionsOf(entity.id), hostScheduler, cancelSignal(token));
    return [...records, ...(mentions ?? [])].map((place) => locationOf(space, place));
  }

  provideDocumentHighlights(document: TextDocument, position: Position): DocumentHighlight[] {
    const reviewed = this.#current(document);
    if (!reviewed) return [];
    return occurrencesAt(reviewed.space.review, reviewed.path, document.offsetAt(position)).map(
      (span) => new DocumentHighlight(rangeIn(document, span)),
    );
  }

  provideDocumentSymbols(document: TextDocument): DocumentSymbol[] {
    const reviewed = this.#current(document);
    if (!reviewed) return [];
    return outlineOf(reviewed.space.review, reviewed.path).map(({ kind, items }) => {
      const children = items.map(({ name, detail, span }) => {
        const range = rangeIn(document, span);
        return new DocumentSymbol(name, detail, symbolKinds[kind], range, range);
      });
      const ranges = children.map(({ range }) => range);
      const whole = ranges.reduce((all, range) => all.union(range));
      const group = new DocumentSymbol(classTitle(kind), String(children.length), SymbolKind.Namespace, whole, whole);
      group.children = children;
      return group;
    });
  }

  #current(document: TextDocument): ReviewedDocument | undefined {
    const reviewed = this.#set.articleOf(document);
    reviewed?.space.ensureCurrent(reviewed.path, document);
    return reviewed;
  }
}

function locationOf(space: ReviewSpace, { path, range }: FilePlace): Location {
  return new Location(space.uriOf(path), toRange(range));
}
