import type { LineIndex } from '../../../text/lines';
import type { Span } from '../../../text/span';
import type { Finding } from '../finding';
import { skipSpaces } from './skipSpaces';

/** An entry above a line is seldom further away than a screen or two. */
const mostLinesAbove = 200;

/**
 * A line that is indented differently from its neighbours.
 *
 * @param line the line at fault
 * @param above the line its entries begin on or end at
 */
export function badIndent(text: string, lines: LineIndex, line: number, above: number): Finding | undefined {
  const span = lines.lineSpan(line);
  const first = skipSpaces(text, span.start);
  // A line of spaces has no entry that could be indented.
  if (line >= lines.lineCount || first >= span.end) return undefined;
  const own = first - span.start;
  const isItem = text.startsWith('- ', first);
  let expected: number | undefined;
  for (let other = above; other >= 0 && above - other < mostLinesAbove; other--) {
    const { start, end } = lines.lineSpan(other);
    const begins = skipSpaces(text, start);
    if (begins >= end || text.charAt(begins) === '#') continue;
    const indent = begins - start;
    const column = entryColumn(text.slice(start, end), isItem);
    if (indent < own && expected !== undefined) break;
    if (column !== undefined && (expected === undefined || column < expected)) expected = column;
    // The keys of a record stand below the one after its dash.
    if (column !== undefined && column !== indent) break;
  }
  if (expected === undefined || expected === own) return undefined;
  const message = `Indented ${own} ${own === 1 ? 'space' : 'spaces'}; the entries above use ${expected}.`;
  return { rule: 'yaml-bad-indent', message, span: { start: first, end: first + 1 } };
}

/**
 * The column at which a line has an entry of a kind: a dash, or a key, which may stand after dashes. Undefined where it has
 * none of that kind.
 */
export function entryColumn(line: string, isItem: boolean): number | undefined {
  const indent = skipSpaces(line, 0);
  if (line.startsWith('- ', indent) === isItem) return indent;
  if (isItem) return undefined;
  let column = indent;
  while (line.startsWith('- ', column)) column = skipSpaces(line, column + 1);
  return /^(?:[\w.@-]+|"[^"]*"|'[^']*'):(?:\s|$)/u.test(line.slice(column)) ? column : undefined;
}

export function tabsAt(text: string, offset: number): Span {
  let end = offset;
  while (text.charAt(end) === '\t') end++;
  return { start: offset, end };
}
