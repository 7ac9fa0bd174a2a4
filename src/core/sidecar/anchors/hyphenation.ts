import type { FoldedText } from '../../text/fold';
import type { Span } from '../../text/span';
import { oneLine } from '../../text/oneLine';

/** A word that was cut at the end of a line: "remo- val" in a folded text. */
const cutWord = /(?<=\p{L})- (?=\p{Ll})/gu;

/** Joins words that were cut by a hyphen at the end of a line; "well- known" becomes one word too. */
export function joinCutWords(folded: string): string {
  return folded.includes('- ') ? folded.replace(cutWord, '') : folded;
}

/** A word that was cut at the end of a line, in a text as it is written. Elsewhere "pre- and post-war" has its hyphen. */
const cutAtLineEnd = /(?<=\p{L})[-\u2010](?:\r\n?|\n)[^\S\r\n]*(?=\p{Ll})/gu;

/** Words of an article as one would write them on one line: what was cut at the end of a line is joined. */
export function onOneLine(words: string): string {
  return oneLine(words.replace(cutAtLineEnd, ''));
}

/** The same for a text whose places matter; undefined where no word is cut. */
export function joinedText(folded: FoldedText): FoldedText | undefined {
  const { text } = folded;
  if (!text.includes('- ')) return undefined;
  /** Offsets of the joined text from which on two more units have been left out. */
  const cuts: number[] = [];
  const joined = text.replace(cutWord, (_, offset: number) => {
    cuts.push(offset - 2 * cuts.length);
    return '';
  });
  if (cuts.length === 0) return undefined;
  return {
    text: joined,
    // A span that ends at a cut does not reach over it.
    originalSpan: ({ start, end }: Span) =>
      folded.originalSpan({ start: start + 2 * cutsUpTo(cuts, start), end: end + 2 * cutsUpTo(cuts, end - 1) }),
  };
}

/** How many cuts lie at or before an offset. */
function cutsUpTo(cuts: readonly number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
