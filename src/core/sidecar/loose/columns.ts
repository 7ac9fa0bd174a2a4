import { startOfLine } from '../../text/lineAround';

/** Where the words of the line that holds an offset begin, and whether there are none. */
export function lineIndentAt(text: string, offset: number): { readonly indent: number; readonly isBlank: boolean } {
  const start = startOfLine(text, offset);
  let words = start;
  while (text.charAt(words) === ' ') words++;
  const after = text.charAt(words);
  return { indent: words - start, isBlank: after === '' || after === '\n' || after === '\r' };
}
