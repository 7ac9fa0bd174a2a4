import { type Disposable, InlayHint, type TextDocument } from 'vscode';
import { recordHintsIn } from '../../core/assist/recordHints';
import type { Span } from '../../core/text/span';
import type { ReviewSet } from '../host/reviewSet';
import { recordDocuments, recordOf } from './recordDocuments';
import type { ProviderRefresh } from './providerRefresh';
import { registerHints } from './registerHints';

/** Behind the dates and ids of sidecars, what they mean. Off unless the settings ask for it. */
export function registerRecordHints(set: ReviewSet): Disposable {
  const hintsIn = (document: TextDocument, part: Span): InlayHint[] => {
    const record = recordOf(set, document);
    if (!record?.space.settings.recordHints) return [];
    return recordHintsIn(record.space.review, record.path, document.getText(), part).map(({ offset, label }) => {
      const hint = new InlayHint(document.positionAt(offset), label);
      hint.paddingLeft = true;
      return hint;
    });
  };
  const follow = (refresh: ProviderRefresh): Disposable =>
    refresh.followAll(set, ({ checks, space }) => checks.length > 0 && space.settings.recordHints);
  return registerHints(recordDocuments, follow, hintsIn);
}
