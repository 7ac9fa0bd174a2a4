import {
  type CancellationToken,
  Disposable,
  DocumentLink,
  type DocumentLinkProvider,
  DocumentSymbol,
  l10n,
  languages,
  Location,
  type LocationLink,
  type Position,
  type ReferenceContext,
  SymbolKind,
  type TextDocument,
  Uri,
} from 'vscode';
import { recordDefinitionAt, recordReferencesAt } from '../../core/assist/recordDefinitions';
import { recordLinksIn } from '../../core/assist/recordLinks';
import { type RecordOutlineItem, recordOutlineOf } from '../../core/assist/recordOutline';
import { cancelSignal } from '../host/cancelSignal';
import { rangeIn, toRange } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import { hostScheduler } from '../host/scheduler';
import { recordDocuments, recordOf } from './recordDocuments';
import { type Navigation, registerNavigation } from './registerNavigation';

/** From the words of sidecars and the workspace file to what they mean, and the outline of these files. */
export class RecordNavigation implements Navigation, DocumentLinkProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return Disposable.from(
      registerNavigation(recordDocuments, this),
      languages.registerDocumentLinkProvider([...recordDocuments], this),
    );
  }

  async provideDefinition(document: TextDocument, position: Position): Promise<LocationLink[]> {
    const record = recordOf(this.#set, document);
    if (!record) return [];
    const { space, path } = record;
    const offset = document.offsetAt(position);
    const definition = await recordDefinitionAt(space.review, path, document.getText(), offset);
    if (!definition) return [];
    return definition.places.map((place) => ({
      originSelectionRange: rangeIn(document, definition.span),
      targetUri: space.uriOf(place.path),
      targetRange: toRange(place.range),
    }));
  }

  async provideReferences(
    document: TextDocument,
    position: Position,
    _context: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[]> {
    const record = recordOf(this.#set, document);
    if (!record) return [];
    const { space, path } = record;
    const offset = document.offsetAt(position);
    const pace = { scheduler: hostScheduler, signal: cancelSignal(token) };
    const places = await recordReferencesAt(space.review, path, document.getText(), offset, pace);
    return places.map((place) => new Location(space.uriOf(place.path), toRange(place.range)));
  }

  provideDocumentSymbols(document: TextDocument): DocumentSymbol[] {
    return recordOf(this.#set, document)
      ? recordOutlineOf(document.getText()).map((item) => symbolOf(document, item))
      : [];
  }

  async provideDocumentLinks(document: TextDocument, token: CancellationToken): Promise<DocumentLink[]> {
    const record = recordOf(this.#set, document);
    if (!record) return [];
    const { space, path } = record;
    const links = await recordLinksIn(space.review, path, document.getText());
    if (token.isCancellationRequested) return [];
    return links.map((link) => {
      const isFile = link.kind === 'file';
      const target = isFile ? space.uriOf(link.path) : Uri.parse(link.address);
      const made = new DocumentLink(rangeIn(document, link.span), target);
      made.tooltip = isFile ? l10n.t('Open {0}', link.path) : l10n.t('Open {0} in the browser', link.address);
      return made;
    });
  }
}

function symbolOf(
  document: TextDocument,
  { kind, name, detail, span, words, children }: RecordOutlineItem,
): DocumentSymbol {
  const range = rangeIn(document, span);
  const symbol = new DocumentSymbol(name, detail, kinds[kind], range, rangeIn(document, words));
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}

const kinds: Record<RecordOutlineItem['kind'], SymbolKind> = {
  section: SymbolKind.Namespace,
  entity: SymbolKind.Object,
  date: SymbolKind.Event,
  claim: SymbolKind.Boolean,
  note: SymbolKind.String,
  link: SymbolKind.File,
};
