import { Disposable, type DocumentFilter, type InlayHint, languages, type TextDocument } from 'vscode';
import type { Span } from '../../core/text/span';
import type { ReviewSet, SpaceChange } from '../host/reviewSet';
import { ProviderRefresh } from './providerRefresh';

/**
 * Shows hints in documents, and asks for them again when they may be others.
 * @param concerns whether a change is one of what the hints say
 * @param hintsIn the hints of a part of a document
 */
export function registerHints(
  set: ReviewSet,
  documents: readonly DocumentFilter[],
  concerns: (change: SpaceChange) => boolean,
  hintsIn: (document: TextDocument, part: Span) => InlayHint[],
): Disposable {
  const refresh = new ProviderRefresh();
  return Disposable.from(
    refresh.follow(set, concerns),
    languages.registerInlayHintsProvider([...documents], {
      onDidChangeInlayHints: refresh.event,
      provideInlayHints: (document, { start, end }) =>
        hintsIn(document, { start: document.offsetAt(start), end: document.offsetAt(end) }),
    }),
  );
}
