import type { Finding } from '../finding';
import type { ErrorPlace } from './errorPlace';

/** Marks that begin the items of lists elsewhere: in mail, in Markdown, in word processors. */
export const otherListMark = /^[*+•·‣–—] +(?=\S)/u;

/** An item that begins with a star, which YAML takes for an alias. The fix is one for all such items around it. */
export function starredItem({ text, lines, line }: ErrorPlace): Finding | undefined {
  const starAt = (at: number): number | undefined => {
    if (at < 0 || at >= lines.lineCount) return undefined;
    const { start, end } = lines.lineSpan(at);
    const indent = /^ *(?=\* +\S)/u.exec(text.slice(start, end))?.[0].length;
    return indent === undefined ? undefined : start + indent;
  };
  const star = starAt(line);
  if (star === undefined) return undefined;
  const stars = [star];
  for (const step of [-1, 1]) {
    for (let at = line + step, next = starAt(at); next !== undefined; next = starAt((at += step))) stars.push(next);
  }
  stars.sort((a, b) => a - b);
  const edits = stars.map((start) => ({ span: { start, end: start + 1 }, newText: '-' }));
  return {
    rule: 'yaml-syntax',
    message: 'An item of a list begins with "- ", not with "* ".',
    span: { start: star, end: star + 1 },
    details: { kind: 'mending', title: 'Change to "- "', edits, isSure: true },
  };
}
