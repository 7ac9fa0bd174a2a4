import type { Span } from '../text/span';
import type { EntityType } from './entityType';

/** A name in an article while it is being found: UTF-16 offsets, and the tokens [first, last) that it touches. */
export interface NameSpan extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Puts spans together: where two overlap, one of the `stronger` stays. Both in order, without overlaps of their own. */
export function layOver(weaker: readonly NameSpan[], stronger: readonly NameSpan[]): readonly NameSpan[] {
  if (stronger.length === 0) return weaker;
  const merged: NameSpan[] = [];
  let next = 0;
  let end = 0;
  for (const span of weaker) {
    for (let over = stronger[next]; over !== undefined && over.start <= span.start; over = stronger[++next]) {
      merged.push(over);
      end = over.end;
    }
    const following = stronger[next];
    if (span.start >= end && (following === undefined || following.start >= span.end)) merged.push(span);
  }
  merged.push(...stronger.slice(next));
  return merged;
}
