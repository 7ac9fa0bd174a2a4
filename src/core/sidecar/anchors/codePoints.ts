import type { Span } from '../../text/span';

/** The UTF-16 offset of the n-th code point of a text, counted from 0; the text's length when there are fewer. */
export function utf16Offset(text: string, codePoints: number): number {
  let offset = 0;
  for (let seen = 0; seen < codePoints && offset < text.length; seen++) offset += unitsAt(text, offset);
  return offset;
}

/** A UTF-16 span of a text in code points. */
export function codePointSpan(text: string, { start, end }: Span): readonly [start: number, end: number] {
  const before = codePointsIn(text, 0, start);
  return [before, before + codePointsIn(text, start, end)];
}

function codePointsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let offset = start; offset < end; offset += unitsAt(text, offset)) count++;
  return count;
}

function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
