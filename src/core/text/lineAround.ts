/** The offset (UTF-16) where the line of an offset begins; after the byte order mark in the first line. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text, start - 1)) start--;
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

/** The offset of the line break that ends the line of an offset, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreak(text, end)) end++;
  return end;
}

/** The line break that a text is written with. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** How far right an offset stands in its line, in UTF-16 units; a byte order mark takes no column. */
export function columnIn(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

function isLineBreak(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit === 0x0a || unit === 0x0d;
}
