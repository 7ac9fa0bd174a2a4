import { Disposable, type DocumentFilter, type InlayHint, languages, type TextDocument } from 'vscode';
import type { Span } from '../../core/text/span';
import { ProviderRefresh } from './providerRefresh';

/**
 * Shows hints in documents.
 * @param follow makes the editor ask for them again when they may be others
 * @param hintsIn the hints of a part of a document
 */
export function registerHints(
  documents: readonly DocumentFilter[],
  follow: (refresh: ProviderRefresh) => Disposable,
  hintsIn: (document: TextDocument, part: Span) => InlayHint[],
): Disposable {
  const refresh = new ProviderRefresh();
  return Disposable.from(
    follow(refresh),
    languages.registerInlayHintsProvider([...documents], {
      onDidChangeInlayHints: refresh.event,
      provideInlayHints: (document, { start, end }) =>
        hintsIn(document, { start: document.offsetAt(start), end: document.offsetAt(end) }),
    }),
  );
}
