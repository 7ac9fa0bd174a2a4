/** How far right an offset stands in its line, in UTF-16 units; a byte order mark takes no column. */
export function columnIn(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

/** Where the words of the line that holds an offset begin, and whether there are none. */
export function lineIndentAt(text: string, offset: number): { readonly indent: number; readonly isBlank: boolean } {
  const start = startOfLine(text, offset);
  let words = start;
  while (text.charAt(words) === ' ') words++;
  const after = text.charAt(words);
  return { indent: words - start, isBlank: after === '' || after === '\n' || after === '\r' };
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\r') start--;
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}
