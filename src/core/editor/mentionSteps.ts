import { touches, type Span } from '../text/span';

/** A mention of an article with the entity it belongs to. */
export interface EntityMention extends Span {
  readonly entity: string | undefined;
}

/** Where a step leads. */
export interface MentionStep<T extends EntityMention> {
  readonly mention: T;
  /** Counted from 1 among the mentions that are stepped through. */
  readonly number: number;
  readonly count: number;
}

/**
 * The mention to go to from an offset: the next or previous one of the entity whose name is there, around the end of
 * the article; when no name is there, the nearest name of any entity in that direction. Undefined without any mention.
 *
 * @param mentions in order of the text, not overlapping.
 * @param offset UTF-16 offset of the caret; the end of a name counts as on the name.
 */
export function stepToMention<T extends EntityMention>(
  mentions: readonly T[],
  offset: number,
  direction: 'next' | 'previous',
): MentionStep<T> | undefined {
  const here = mentions.find((mention) => touches(mention, offset));
  const candidates = here?.entity === undefined ? mentions : mentions.filter(({ entity }) => entity === here.entity);
  const target =
    direction === 'next'
      ? (candidates.find((mention) => mention !== here && mention.start >= offset) ?? candidates[0])
      : (candidates.findLast((mention) => mention !== here && mention.end <= offset) ?? candidates.at(-1));
  if (!target) return undefined;
  const family = candidates.filter(({ entity }) => entity === target.entity);
  return { mention: target, number: family.indexOf(target) + 1, count: family.length };
}
