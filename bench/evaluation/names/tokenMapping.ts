import { overlaps, type Span } from '../../../src/core/text/span';

/** A span of text in tokens, with what was found there. */
export interface MappedSpan<T> {
  readonly first: number;
  /** Token after the last one. */
  readonly last: number;
  readonly item: T;
}

/**
 * Maps spans of a text back to the tokens that they overlap, in linear time. A token has one tag: of two spans that end
 * up on the same token ("Tehran-Baghdad" as one token) the first counts. Spans that touch no token are dropped.
 * @param spans sorted by start, not overlapping. @param tokens the same.
 */
export function toTokens<T extends Span>(spans: readonly T[], tokens: readonly Span[]): readonly MappedSpan<T>[] {
  const mapped: MappedSpan<T>[] = [];
  let at = 0;
  for (const item of spans) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= item.start) at++;
    let last = at;
    for (let token = tokens[last]; token !== undefined && overlaps(token, item); token = tokens[last]) last++;
    if (last === at) continue;
    mapped.push({ first: at, last, item });
    at = last;
  }
  return mapped;
}
