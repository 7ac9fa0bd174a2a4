import type { Span } from '../../../text/span';

/**
 * An item between brackets that goes on into a comment, `[Voss, Fund # 3]`, where the comment has what should close the
 * brackets: the span of the whole item. Undefined where no comment follows on the line, or another one.
 *
 * @param from offset of the opening bracket
 * @param end where the last character ended that is no comment
 */
export function swallowedItem(text: string, from: number, end: number, mark: string): Span | undefined {
  const lineEnd = /[\r\n]|$/u.exec(text.slice(end))?.index ?? 0;
  const behind = text.slice(end, end + lineEnd);
  const comment = /^[ \t]+#/u.exec(behind)?.[0].length;
  const closing = comment === undefined ? -1 : behind.lastIndexOf(mark);
  if (comment === undefined || closing < 0) return undefined;
  const start = itemStart(text, from, end);
  // A text in quotation marks, or an inner bracket, ends where it ends.
  if (/^["'[{]/u.test(text.slice(start, end))) return undefined;
  const words = behind.slice(0, closing);
  const comma = words.indexOf(',', comment);
  const itemEnd = end + (comma < 0 ? words : words.slice(0, comma)).trimEnd().length;
  return { start: start < end ? start : end + comment - 1, end: itemEnd };
}

/** Where the last item begins: behind a bracket, a comma, or the colon of its key. */
function itemStart(text: string, from: number, end: number): number {
  const before = text.slice(from, end);
  const separator = Math.max(
    ...['[', '{', ',', ': ', ':\n'].map((mark) => before.lastIndexOf(mark) + mark.length - 1),
    before.endsWith(':') ? before.length - 1 : -1,
  );
  const gap = /^\s*/u.exec(before.slice(separator + 1))?.[0].length ?? 0;
  return from + separator + 1 + gap;
}
