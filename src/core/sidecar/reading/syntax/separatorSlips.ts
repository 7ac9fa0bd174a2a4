import type { Finding } from '../finding';
import type { ErrorPlace } from './errorPlace';

/** Between brackets: a comma or a quotation mark that is missing. */
export function separatorSlip({ text, lines, line, error }: ErrorPlace): Finding | undefined {
  const [at] = error.pos;
  const { start, end } = lines.lineSpan(line);
  if (error.code !== 'BLOCK_IN_FLOW' && !error.message.includes('flow')) return undefined;
  const slips = slipBetweenBrackets(text.slice(start, end).trimEnd(), start);
  if (slips !== undefined) return slips;
  // The error stands at an item, or at the key of one, that follows another one.
  const next = [...text.slice(at, end).matchAll(/["'[{]|[^\s,]/gu)][0];
  const before = text.slice(0, at).trimEnd();
  if (next === undefined || !/["'\]}]$/u.test(before)) return commaBeforeKey(text.slice(start, end), start);
  return commaMissing(before.length, at + next.index);
}

/** `{ quote: "x" value: "y" }`: two keys of a record without a comma. */
function commaBeforeKey(line: string, start: number): Finding | undefined {
  const found = /["'\]}](\s+)(?=[\w.@-]+:\s)/u.exec(line);
  return found === null ? undefined : commaMissing(start + found.index + 1, start + found.index + found[0].length);
}

/** Two things between brackets without a comma. @param end where the first one ends @param next where the other one begins */
export function commaMissing(end: number, next: number, isSure = next > end): Finding {
  return {
    rule: 'yaml-syntax',
    message: 'No comma between these two.',
    span: { start: end - 1, end: next + 1 },
    details: {
      kind: 'mending',
      title: 'Put a comma between them',
      edits: [{ span: { start: end, end }, newText: ',' }],
      isSure,
    },
  };
}

/** What is wrong within the brackets of a line: one comma too many, a quotation mark too few; else undefined. */
export function slipBetweenBrackets(value: string, start: number): Finding | undefined {
  const commas = /,\s*,/u.exec(
    value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, (quotation) => 'x'.repeat(quotation.length)),
  );
  if (commas !== null) {
    const span = { start: start + commas.index, end: start + commas.index + commas[0].length };
    const edits = [{ span, newText: ',' }];
    // Between the two something may be missing.
    const details = { kind: 'mending', title: 'Take one comma out', edits, isSure: false } as const;
    return { rule: 'yaml-syntax', message: 'Two commas in a row: take one out.', span, details };
  }
  return quotationMissing(value, start);
}

/** A quotation that ends at the mark that was meant to begin the next one: `["a, "b"]`. */
function quotationMissing(value: string, start: number): Finding | undefined {
  const marks = value.match(/"/gu) ?? [];
  if (marks.length % 2 === 0) return undefined;
  for (const { 0: written, index } of value.matchAll(/"(?:[^"\\]|\\.)*"/gu)) {
    const behind = value.slice(index + written.length).trimStart();
    if (behind === '' || /^[,:\]}]/u.test(behind)) continue;
    const words = /^"[^,\]}]*[^,\]}\s]/u.exec(written.slice(0, -1))?.[0] ?? written.slice(0, -1);
    const at = start + index + words.length;
    return {
      rule: 'yaml-syntax',
      message: 'No closing " for the text that begins here: it ends only where the next one begins.',
      span: { start: start + index, end: start + index + written.length },
      details: {
        kind: 'mending',
        title: `Close with " after ${words.slice(1)}`,
        edits: [{ span: { start: at, end: at }, newText: '"' }],
        isSure: false,
      },
    };
  }
  const at = start + value.lastIndexOf('"');
  const message = 'A quotation mark is missing in this line.';
  return { rule: 'yaml-syntax', message, span: { start: at, end: at + 1 } };
}
