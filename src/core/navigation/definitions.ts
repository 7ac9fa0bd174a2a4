import type { Article } from '../corpus/article';
import type { TemporalExpression } from '../dates/dateRecognizer';
import type { Entity } from '../entities/entity';
import type { Review } from '../review';
import type { MentionPlace } from '../review/articleAnswers';
import type { FilePlace } from './filePlace';

/**
 * Where the name, role or date at a UTF-16 offset of an article is defined. A name, or who is meant by a role: its record in the article's sidecar, else in
 * the workspace file, else in other sidecars; a name that nobody recorded, where it first stands in full. A date: the
 * words it was counted from. Empty where there is no name and no such date.
 */
export function definitionsAt(review: Review, path: string, offset: number): readonly FilePlace[] {
  const entity = review.meantAt(path, offset);
  if (entity) return definitionsOf(review, path, entity);
  const article = review.article(path);
  const date = review.dateAt(path, offset);
  return article && date ? basisOf(article, date) : [];
}

function definitionsOf(review: Review, path: string, entity: Entity): readonly FilePlace[] {
  const records = review.recordsOf(entity.id);
  const own = records.filter((record) => record.path === review.sidecarOf(path));
  if (own.length > 0) return own;
  const shared = records.filter((record) => review.articleOf(record.path) === undefined);
  if (shared.length > 0) return shared;
  if (records.length > 0) return records;
  const mentions = review.mentionsOf(entity.id);
  const first = firstInFull(entity, [
    ...mentions.filter((mention) => mention.path === path),
    ...mentions.filter((mention) => mention.path !== path),
  ]);
  return first ? [first] : [];
}

/** The first mention with as many words as the name itself; the first one where no article has it in full. */
function firstInFull(entity: Entity, mentions: readonly MentionPlace[]): MentionPlace | undefined {
  const words = wordCount(entity.name);
  return mentions.find(({ text }) => wordCount(text) >= words) ?? mentions[0];
}

function wordCount(text: string): number {
  return text.split(/[\s-]+/).length;
}

function basisOf(article: Article, { basis }: TemporalExpression): readonly FilePlace[] {
  const { path, publishedBy, lines } = article;
  const clue = typeof publishedBy === 'object' ? publishedBy.span : undefined;
  const span = basis.kind === 'mention' ? basis.span : basis.kind === 'published' ? clue : undefined;
  return span ? [{ path, range: lines.rangeOf(span) }] : [];
}
