import type { Problem } from '../problem';
import { dataOf, sameData } from '../edits/data';
import { disabledLines } from '../rules/disabledLines';
import { LineIndex } from '../../text/lines';
import type { FixContext, Rewriting } from './draft';
import { startOfLine } from '../../text/lineAround';

const directive = '# source-review-disable-next-line';

/**
 * The comment that switches a problem's rule off for its line. Undefined where it would not be a comment: in a text of
 * several lines, and in a file that cannot be read at all.
 */
export function disablingLine({ text, yaml }: FixContext, { rule, span }: Problem): Rewriting | undefined {
  if (yaml.root === undefined) return undefined;
  const start = startOfLine(text, span.start);
  const line = new LineIndex(text).positionAt(span.start).line;
  const indent = /^[ ]*/u.exec(text.slice(start))?.[0] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const above = commentAbove(text, start);
  const edit =
    above === undefined
      ? { span: { start, end: start }, newText: `${indent}${directive} ${rule}${lineBreak}` }
      : { span: { start: above, end: above }, newText: ` ${rule}` };
  return {
    edits: [edit],
    isAsMeant: (after, before) =>
      disabledLines(after.text).has(above === undefined ? line + 1 : line, rule) &&
      before.yaml.root !== undefined &&
      after.yaml.root !== undefined &&
      sameData(dataOf(after.text, after.yaml.root), dataOf(before.text, before.yaml.root)),
  };
}

/** Where a rule can be added to the comment in the line above; undefined when there is no such comment. */
function commentAbove(text: string, start: number): number | undefined {
  const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
  const line = end < 0 ? '' : text.slice(startOfLine(text, end), end);
  if (!line.trimStart().startsWith(`${directive} `)) return undefined;
  const reason = line.indexOf('--');
  const ids = (reason < 0 ? line : line.slice(0, reason)).trimEnd();
  return startOfLine(text, end) + ids.length;
}
