import type { NameDocument } from '../nameDocument';
import type { NameSpan } from '../nameSpan';
import { WordFlag } from '../wordFlags';

/** A name that stands, and those of the user's names that it hides. */
export interface LaidSpan extends NameSpan {
  /** In order, not overlapping; inside the span. */
  readonly within?: readonly NameSpan[];
}

/**
 * Puts the user's names over those that were found. The user's name wins over what it equals, contains or crosses. A
 * name that has another word around it, besides "the" and the like, is another name and stays, with the user's one inside
 * it ("University of Baghdad" where "Baghdad" is known). Both lists in order, without overlaps of their own; linear in
 * the length of the text.
 */
export function layKnownOver(
  document: NameDocument,
  found: readonly NameSpan[],
  known: readonly NameSpan[],
): readonly LaidSpan[] {
  if (known.length === 0) return found;
  const laid: LaidSpan[] = [];
  let next = 0;
  for (const span of found) {
    for (let name = known[next]; name !== undefined && name.end <= span.start; name = known[++next]) laid.push(name);
    let last = next;
    while ((known[last]?.start ?? span.end) < span.end) last++;
    const touched = known.slice(next, last);
    if (touched.length === 0) laid.push(span);
    else if (isAnotherName(document, span, touched)) {
      laid.push({ ...span, within: touched });
      next = last;
    }
  }
  laid.push(...known.slice(next));
  return laid;
}

/** Whether the span holds all of the names, and a word that is in none of them. */
function isAnotherName(document: NameDocument, span: NameSpan, names: readonly NameSpan[]): boolean {
  let from = span.start;
  let hasOtherWord = false;
  for (const { start, end } of names) {
    if (start < span.start || end > span.end) return false;
    hasOtherWord ||= hasWord(document, from, start);
    from = end;
  }
  return hasOtherWord || hasWord(document, from, span.end);
}

/** Whether a word stands between the offsets that is no function word and no "'s". */
function hasWord({ text, lexicon }: NameDocument, start: number, end: number): boolean {
  const words = text.slice(start, end).match(/(?<!['\u2019])[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => (lexicon.flagsOf(word.toLowerCase()) & WordFlag.Function) === 0);
}
