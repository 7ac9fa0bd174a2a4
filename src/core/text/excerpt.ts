import { endOfLine, startOfLine } from './lineAround';
import { oneLine } from './oneLine';
import type { Span } from './span';

/** A line of an article around some words, cut to a readable length. */
export interface Excerpt {
  /** The words before, with an ellipsis if cut. */
  readonly before: string;
  /** The words themselves; white space and line breaks folded to single spaces. */
  readonly words: string;
  /** The words after, with an ellipsis if cut. */
  readonly after: string;
}

/**
 * Quotes the words of a span with what stands around them on the same line.
 * @param room how many UTF-16 units the words before and after may take together.
 */
export function excerptAround(text: string, span: Span, room = 110): Excerpt {
  const lineStart = startOfLine(text, span.start);
  const lineEnd = endOfLine(text, span.end);
  const half = Math.floor(room / 2);
  // What one side does not need, the other may use.
  const roomBefore = Math.max(half, room - (lineEnd - span.end));
  const roomAfter = Math.max(half, room - (span.start - lineStart));
  const from = cutStart(text, Math.max(lineStart, span.start - roomBefore), lineStart, span.start);
  const to = cutEnd(text, Math.min(lineEnd, span.end + roomAfter), lineEnd, span.end);
  return {
    before: (from > lineStart ? '…' : '') + oneLine(text.slice(from, span.start)).trimStart(),
    words: oneLine(text.slice(span.start, span.end)),
    after: withEllipsis(oneLine(text.slice(span.end, to)).trimEnd(), to < lineEnd),
  };
}

/** Shows that something was cut off; a sentence that is whole needs no such sign. */
function withEllipsis(after: string, isCut: boolean): string {
  return isCut && !/[.!?]$/.test(after) ? `${after}…` : after;
}

/** Moves a cut that would fall inside a word to the beginning of the next word. */
function cutStart(text: string, from: number, lineStart: number, limit: number): number {
  if (from === lineStart) return from;
  let cut = from;
  while (cut < limit && !isSpace(text.charCodeAt(cut - 1))) cut++;
  return cut;
}

/** Moves a cut that would fall inside a word to the end of the word before. */
function cutEnd(text: string, to: number, lineEnd: number, limit: number): number {
  if (to === lineEnd) return to;
  let cut = to;
  while (cut > limit && !isSpace(text.charCodeAt(cut))) cut--;
  return cut;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x09;
}
