import type { Review } from '../review';
import { compareSpans, type Span } from '../text/span';

/**
 * The stretches of an article that stand for the same as the name, the role or the date at a UTF-16 offset: every mention
 * of the entity, with the words that likely mean it by what it is, or every date of the same value. In order; empty where
 * there is none of these.
 */
export function occurrencesAt(review: Review, path: string, offset: number): readonly Span[] {
  const article = review.article(path);
  if (!article) return [];
  const entity = review.meantAt(path, offset);
  if (entity) {
    const names = article.mentions.filter((_, index) => review.entityAt(path, index)?.id === entity.id);
    return [...names, ...review.rolesFor(entity.id, path)].sort(compareSpans);
  }
  const date = review.dateAt(path, offset);
  if (!date) return [];
  return date.edtf === undefined
    ? [date]
    : article.dates.filter(({ edtf, type }) => edtf === date.edtf && type === date.type);
}
