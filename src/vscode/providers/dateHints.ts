import { type Disposable, InlayHint, InlayHintKind, type TextDocument } from 'vscode';
import { dateHints } from '../../core/editor/dateHints';
import type { Span } from '../../core/text/span';
import { servedDocuments } from '../host/articleLanguage';
import type { ReviewSet } from '../host/reviewSet';
import type { ProviderRefresh } from './providerRefresh';
import { registerHints } from './registerHints';

/** Behind relative dates, the days they mean. Off unless the settings ask for it. */
export function registerDateHints(set: ReviewSet): Disposable {
  const hintsIn = (document: TextDocument, part: Span): InlayHint[] => {
    const reviewed = set.articleOf(document);
    if (!reviewed?.space.settings.dateHints) return [];
    const { space, path } = reviewed;
    space.ensureCurrent(path, document);
    const article = space.review.article(path);
    return (article ? dateHints(article, part) : []).map(({ offset, label, reason }) => {
      const hint = new InlayHint(document.positionAt(offset), label, InlayHintKind.Type);
      hint.paddingLeft = true;
      hint.tooltip = reason;
      return hint;
    });
  };
  const follow = (refresh: ProviderRefresh): Disposable =>
    refresh.followOpen(set, (_, { settings }) => settings.dateHints);
  return registerHints(servedDocuments, follow, hintsIn);
}
