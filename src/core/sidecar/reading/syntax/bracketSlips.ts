import type { CST } from 'yaml';
import type { LineIndex } from '../../../text/lines';
import type { Span } from '../../../text/span';
import { inSteps, type Steps } from '../../../text/steps';
import type { ProblemDetails } from '../../problem';
import { allTokens } from '../cst';
import type { Finding } from '../finding';
import { swallowedItem } from './swallowedItem';
import { BracketScan, type BracketSlip, closingOf, type Opened } from './bracketScan';

/**
 * The first slip in what stands between brackets: one that is never closed, closed by the other kind, or closed twice. The
 * library reports such a slip where it gives up, which may be hundreds of lines below; here the brackets are counted, and
 * lines that look like the next entry of the block around them end the search.
 */
export function* bracketSlip(text: string, lines: LineIndex, tokens: readonly CST.Token[]): Steps<Finding | undefined> {
  const starts: number[] = [];
  yield* inSteps(allTokens(tokens), (token) => {
    if (token.type === 'flow-collection') starts.push(token.offset);
  });
  starts.sort((a, b) => a - b);
  let end = -1;
  for (const start of starts) {
    if (start < end) continue;
    const scan = new BracketScan(text, lines, start);
    while (!scan.step()) yield;
    if (scan.slip !== undefined) return findingOf(text, lines, scan.slip);
    end = scan.end;
  }
  return undefined;
}

function findingOf(text: string, lines: LineIndex, slip: BracketSlip): Finding {
  switch (slip.kind) {
    case 'left-out':
      return leftOut(text, lines, slip);
    case 'wrong':
      return wrong(text, lines, slip);
    case 'surplus':
      return surplus(text, slip);
    case 'quotation':
      return unclosedQuotation(text, lines, slip.opened);
    case 'open':
      return open(text, lines, slip);
  }
}

type SlipOf<Kind extends BracketSlip['kind']> = Extract<BracketSlip, { readonly kind: Kind }>;

function leftOut(text: string, lines: LineIndex, { opened, at, ends }: SlipOf<'left-out'>): Finding {
  const marks = closingOf[opened.mark] ?? '';
  const there = lines.positionAt(at);
  const where =
    there.line === lines.positionAt(opened.offset).line
      ? `in column ${there.character + 1}`
      : `in line ${there.line + 1}`;
  return {
    rule: 'yaml-unclosed',
    message: `No closing ${marks} before the ${text.charAt(at)} ${where}.`,
    span: lineFrom(lines, opened),
    details: { kind: 'closing', marks, ...ends },
  };
}

function wrong(text: string, lines: LineIndex, { opened, at, isLast }: SlipOf<'wrong'>): Finding {
  const wanted = closingOf[opened.mark] ?? '';
  const span = { start: at, end: at + 1 };
  const there = lines.positionAt(opened.offset);
  const place = there.line === lines.positionAt(at).line ? `column ${there.character + 1}` : `line ${there.line + 1}`;
  return {
    rule: 'yaml-unclosed',
    message: `This ${text.charAt(at)} cannot close the ${opened.mark} of ${place}: that takes ${wanted}.`,
    span,
    related: [{ span: { start: opened.offset, end: opened.offset + 1 }, message: 'Opened here' }],
    details: mending(`Change to ${wanted}`, { span, newText: wanted }, isLast),
  };
}

function surplus(text: string, { at }: SlipOf<'surplus'>): Finding {
  const mark = text.charAt(at);
  const span = { start: at, end: at + 1 };
  return {
    rule: 'yaml-syntax',
    message: `This ${mark} closes nothing: no ${mark === ']' ? '[' : '{'} is open here.`,
    span,
    details: mending(`Remove the ${mark}`, { span, newText: '' }, true),
  };
}

function unclosedQuotation(text: string, lines: LineIndex, opened: Opened): Finding {
  const { mark, offset } = opened;
  const span = lineFrom(lines, opened);
  const line = text.slice(offset, span.end).trimEnd();
  // What closes the brackets around it is hardly a part of it.
  const words = line.replace(/[\s,\]}]*$/u, '');
  const at = offset + words.length;
  const where = words === line ? 'at the end of the line' : `before the ${line.slice(words.length).trim()}`;
  const isSure = words.length > 1 && !words.includes(',');
  return {
    rule: 'yaml-unclosed',
    message: `No closing ${mark}.`,
    span,
    details: mending(`Close with ${mark} ${where}`, { span: { start: at, end: at }, newText: mark }, isSure),
  };
}

function open(text: string, lines: LineIndex, slip: SlipOf<'open'>): Finding {
  const { opened, ends, nextEntry, isOwnLine } = slip;
  const [outermost = { mark: '', offset: 0 }] = opened;
  const where = nextEntry === undefined ? 'up to the end of the file' : `before line ${nextEntry + 1}`;
  const marks = opened.map(({ mark }) => closingOf[mark] ?? '').reverse();
  const swallowed = swallowedItem(text, outermost.offset, ends.likeliest, marks.join(''));
  const place = swallowed ? ': everything after "#" is a comment' : isOwnLine ? '' : ` ${where}`;
  return {
    rule: 'yaml-unclosed',
    message: `No closing ${closingOf[outermost.mark] ?? ''}${place}.`,
    span: lineFrom(lines, outermost),
    details: { kind: 'closing', marks: marks.join(''), ...ends },
  };
}

/** From a mark to the end of its line. */
function lineFrom(lines: LineIndex, { offset }: Opened): Span {
  return { start: offset, end: lines.lineSpan(lines.positionAt(offset).line).end };
}

function mending(
  title: string,
  edit: { readonly span: Span; readonly newText: string },
  isSure: boolean,
): ProblemDetails {
  return { kind: 'mending', title, edits: [edit], isSure };
}
