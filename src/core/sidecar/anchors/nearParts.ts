import type { Span } from '../../text/span';
import { gramLength, type GramIndex } from './gramIndex';

/** How long the pieces of a pattern are at least: long ones are rare, with short ones more letters may differ. */
const pieceLengths = [10, gramLength + 1];
/** Where pieces are found in more than this share of the text, all of it is read at once. */
const mostShare = 0.25;

/** How many letters of a pattern may differ for {@link partsAround} to tell where it can be: ascending, above 0. */
export function nearDistances(pattern: string): readonly number[] {
  return pieceLengths.map((length) => Math.floor(pattern.length / length) - 1).filter((distance) => distance > 0);
}

/**
 * The parts of a text in which everything is that is no further from a pattern than a number of edits: of a pattern that is cut
 * into more pieces than there are edits, one has none. Source: Wu and Manber, "Fast text searching allowing errors", C. ACM 35
 * (1992), section 4.
 *
 * @param distance one of {@link nearDistances}, or less.
 * @returns the parts, in order, undefined when they are too much of the text; and the work, in comparisons of eight code units.
 */
export function partsAround(
  text: string,
  pattern: string,
  distance: number,
  grams: GramIndex,
): { readonly parts: readonly Span[] | undefined; readonly steps: number } {
  const most = text.length * mostShare;
  const pieces = Array.from({ length: distance + 1 }, (_, index) => {
    const start = Math.floor((index * pattern.length) / (distance + 1));
    const end = Math.floor(((index + 1) * pattern.length) / (distance + 1));
    return { start, end, gram: grams.rarestGram(pattern, start, end) };
  });
  const steps = pieces.reduce((sum, { start, end, gram }) => sum + gram.count * Math.ceil((end - start) / 8), 0);
  if (steps > most) return { parts: undefined, steps: 0 };
  const around = pieces.flatMap(({ start, end, gram }) =>
    grams.startsOf(pattern, gram.at, start, end).map((found) => ({
      start: Math.max(0, found - start - distance),
      end: Math.min(text.length, found - start + pattern.length + distance),
    })),
  );
  around.sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let length = 0;
  for (const { start, end } of around) {
    const last = parts.at(-1);
    if (last === undefined || start > last.end) parts.push({ start, end });
    else if (end > last.end) parts[parts.length - 1] = { start: last.start, end };
    else continue;
    length += end - Math.max(start, last?.end ?? 0);
  }
  return { parts: length > most ? undefined : parts, steps };
}
