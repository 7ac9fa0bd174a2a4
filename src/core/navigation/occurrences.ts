import type { Review } from '../review';
import type { Span } from '../text/span';

/**
 * The stretches of an article that stand for the same as the name or date at a UTF-16 offset: every mention of the
 * entity, or every date of the same value. In order; empty where there is no name and no date.
 */
export function occurrencesAt(review: Review, path: string, offset: number): readonly Span[] {
  const article = review.article(path);
  if (!article) return [];
  const entity = review.mentionAt(path, offset)?.entity;
  if (entity) return article.mentions.filter((_, index) => review.entityAt(path, index)?.id === entity.id);
  const date = review.dateAt(path, offset);
  if (!date) return [];
  return date.edtf === undefined
    ? [date]
    : article.dates.filter(({ edtf, type }) => edtf === date.edtf && type === date.type);
}
