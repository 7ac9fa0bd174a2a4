import { temporalTypes } from '../dates/dateRecognizer';
import type { Highlight, HighlightClass } from '../highlights';
import { entityTypes } from '../names/entityType';

/** Semantic token types in the order of their numbers. The order is part of what themes and tests rely on. */
export const tokenTypes: readonly HighlightClass[] = [...entityTypes, ...temporalTypes];

const numberOf = new Map(tokenTypes.map((type, index) => [type, index]));

/**
 * Highlights as editors take semantic tokens: five numbers each (lines down from the token before, UTF-16 units right
 * of it or of the line's beginning, length, type, no modifiers).
 *
 * @param highlights single-line stretches in order, not overlapping.
 */
export function encodeHighlights(highlights: readonly Highlight[]): Uint32Array {
  const data = new Uint32Array(highlights.length * 5);
  let line = 0;
  let character = 0;
  highlights.forEach((highlight, index) => {
    const sameLine = highlight.line === line;
    data.set(
      [
        highlight.line - line,
        sameLine ? highlight.character - character : highlight.character,
        highlight.length,
        numberOf.get(highlight.class) ?? 0,
        0,
      ],
      index * 5,
    );
    line = highlight.line;
    character = highlight.character;
  });
  return data;
}
