import type { Article } from '../corpus/article';
import { describeEdtfText } from '../dates/edtf/edtfText';
import type { Span } from '../text/span';

/** What a relative date means, to be shown behind its words. */
export interface DateHint {
  /** UTF-16 offset of the end of the words. */
  readonly offset: number;
  /** The meaning in words. */
  readonly label: string;
  /** How it was found. */
  readonly reason: string;
}

/** Hints for the dates of a part of an article that do not say themselves which day or time they mean, or of which the sidecar says otherwise. */
export function dateHints(article: Article, part: Span): readonly DateHint[] {
  return article.dates.flatMap(({ start, end, edtf, basis, reason, recorded }) => {
    const isShown = end >= part.start && start <= part.end;
    const isSaid = basis.kind === 'self' && recorded?.overrules !== true;
    if (!isShown || isSaid || edtf === undefined || edtf.includes('X')) return [];
    return [{ offset: end, label: describeEdtfText(edtf), reason }];
  });
}
