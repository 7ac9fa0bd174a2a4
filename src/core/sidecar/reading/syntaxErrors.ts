import type { CST, ErrorCode, YAMLError } from 'yaml';
import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import { inSteps, type Steps } from '../../text/steps';
import { isKnownKey } from '../format/knownKeys';
import { bracketSlip } from './bracketSlips';
import { allTokens } from './cst';
import type { Finding } from './finding';
import { keySlip, keySlipFinding } from './keySlips';
import { otherSyntax, syntaxWords } from './syntaxWords';

/**
 * Says what is wrong with a file in words that help. One slip makes the library report several errors, at places that are
 * often not the slip's: what is known to follow from an earlier error is left out, and at most one error a line is kept.
 */
export function* syntaxFindings(
  text: string,
  lines: LineIndex,
  tokens: readonly CST.Token[],
  errors: readonly YAMLError[],
): Steps<readonly Finding[]> {
  const unclosed = firstSlip(yield* unclosedQuotation(text, lines, tokens), yield* bracketSlip(text, lines, tokens));
  const findings: Finding[] = [];
  const linesWithFinding = new Set<number>();
  const add = (finding: Finding): void => {
    const { line } = lines.positionAt(finding.span.start);
    if (linesWithFinding.has(line)) return;
    linesWithFinding.add(line);
    findings.push(finding);
  };
  if (unclosed !== undefined) add(unclosed);
  for (const error of errors) {
    // More are not shown, and each looks at the lines around it.
    if (findings.length >= mostFindings) break;
    yield;
    // What comes after a mark that is never closed was read as part of the quotation or list.
    if (unclosed !== undefined && error.pos[0] >= unclosed.span.start) continue;
    if (error.code === 'RESOURCE_EXHAUSTION' && errors.length > 1) continue;
    const finding = findingOf(text, lines, error);
    if (finding.rule === 'yaml-syntax' && followsFromEarlier(error, lines, linesWithFinding)) continue;
    add(finding);
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** So many problems of the form alone are told at once: one slip can make an error of every line that follows. */
export const mostFindings = 50;

/** Of two slips the one that comes first: the other one may follow from it. */
export function firstSlip(one: Finding | undefined, other: Finding | undefined): Finding | undefined {
  return one !== undefined && (other === undefined || one.span.start < other.span.start) ? one : other;
}

/** An error that only the library's words describe, next to a line whose mistake is known, says nothing new. */
function followsFromEarlier(error: YAMLError, lines: LineIndex, linesWithFinding: ReadonlySet<number>): boolean {
  const { line } = lines.positionAt(error.pos[0]);
  return [line - 1, line, line + 1].some((near) => linesWithFinding.has(near));
}

function findingOf(text: string, lines: LineIndex, error: YAMLError): Finding {
  const { line } = lines.positionAt(error.pos[0]);
  const [start, end] = error.pos;
  return (
    explanations[error.code]?.({ text, lines, line, error }) ??
    syntaxError(error, { start, end: Math.max(start, Math.min(end, lines.lineSpan(line).end)) })
  );
}

/** An error of the library with what is needed to look around it. */
interface ErrorPlace {
  readonly text: string;
  readonly lines: LineIndex;
  /** Line of the error, zero-based. */
  readonly line: number;
  readonly error: YAMLError;
}

/** What the library's errors mean in a sidecar, where more is to be said than what `syntaxWords` has for them. */
const explanations: Partial<Record<ErrorCode, (place: ErrorPlace) => Finding | undefined>> = {
  TAB_AS_INDENT: ({ text, error }) => ({
    rule: 'yaml-tab-indent',
    message: 'Use spaces, not tabs, for indentation.',
    span: tabsAt(text, error.pos[0]),
  }),
  BAD_DQ_ESCAPE: ({ text, error }) => {
    const start = error.pos[0];
    const character = String.fromCodePoint(text.codePointAt(start + 1) ?? 0x20);
    const span = { start, end: start + 1 + character.length };
    return { rule: 'yaml-escape', message: `"\\${character}" is not a valid escape.`, span };
  },
  BAD_SCALAR_START: ({ text, lines, line, error }) => {
    const start = error.pos[0];
    return needsQuotes(text.charAt(start), { start, end: lines.lineSpan(line).end });
  },
  BAD_ALIAS: markedText,
  UNEXPECTED_TOKEN: (place) => markedText(place) ?? separatorSlip(place) ?? lineSlip(place),
  MISSING_CHAR: (place) => separatorSlip(place) ?? lineSlip(place),
  BLOCK_IN_FLOW: separatorSlip,
  MULTILINE_IMPLICIT_KEY: lineSlip,
  BLOCK_AS_IMPLICIT_KEY: (place) => {
    const { text, lines, line, error } = place;
    // Either the text of a line has a colon, or the next line is indented as if it belonged to that text.
    const isNested = error.message.startsWith('Nested');
    return (
      colonText(place) ??
      mixedKinds(place) ??
      (isNested ? badIndent(text, lines, line + 1, line) : badIndent(text, lines, line, line - 1))
    );
  },
  BAD_INDENT: ({ text, lines, line }) => badIndent(text, lines, line, line - 1),
};

function syntaxError({ code }: YAMLError, span: Span): Finding {
  return { rule: 'yaml-syntax', message: syntaxWords[code] ?? otherSyntax, span };
}

/** A line that should begin with a key and does not, in a way that says what was meant; else only that it does not. */
function lineSlip({ text, lines, line }: ErrorPlace): Finding | undefined {
  const { start, end } = lines.lineSpan(line);
  const from = wordsStart(text, start);
  const words = text.slice(from, end).trimEnd();
  if (words === '' || /^[[{"']/u.test(words)) return undefined;
  const slip = keySlip(words, isKnownKey);
  if (slip !== undefined) return keySlipFinding(slip, from);
  const message = 'Neither a key with a value ("key: value") nor an item of a list ("- item").';
  return /^["']?[\w.@-]+["']?:(?:\s|$)/u.test(words)
    ? undefined
    : { rule: 'yaml-syntax', message, span: { start: from, end: from + words.length } };
}

/** Where the words of a line begin, behind its dashes. */
function wordsStart(text: string, lineStart: number): number {
  let at = skipSpaces(text, lineStart);
  while (text.charAt(at) === '-' && text.charAt(at + 1) === ' ') at = skipSpaces(text, at + 1);
  return at;
}

/** A dash among keys: a block is a list or keys, not both. */
function mixedKinds({ text, lines, line }: ErrorPlace): Finding | undefined {
  const { start } = lines.lineSpan(line);
  const first = skipSpaces(text, start);
  if (!text.startsWith('- ', first)) return undefined;
  let above = line - 1;
  while (above >= 0 && isBlank(text, lines.lineSpan(above))) above--;
  const other = lines.lineSpan(above);
  const isBesideKey =
    above >= 0 &&
    skipSpaces(text, other.start) - other.start === first - start &&
    !text.startsWith('- ', first - start + other.start);
  if (!isBesideKey) return undefined;
  const message = 'An item of a list ("- ") among keys: a record has one or the other.';
  return { rule: 'yaml-syntax', message, span: { start: first, end: first + 1 } };
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** Between brackets: a comma or a quotation mark that is missing. */
function separatorSlip({ text, lines, line, error }: ErrorPlace): Finding | undefined {
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
export function commaMissing(end: number, next: number): Finding {
  return {
    rule: 'yaml-syntax',
    message: 'No comma between these two.',
    span: { start: end - 1, end: next + 1 },
    details: {
      kind: 'mending',
      title: 'Put a comma between them',
      edits: [{ span: { start: end, end }, newText: ',' }],
      isSure: next > end,
    },
  };
}

function needsQuotes(mark: string, span: Span): Finding {
  return {
    rule: 'yaml-needs-quotes',
    message: `This text must be in quotation marks because it contains ${mark === '"' ? 'a quotation mark' : `"${mark}"`}.`,
    span,
  };
}

/** A line's value that begins with a mark that means something to YAML: `[Islamic State], but`, `@handle`, `"so" he said`. */
function markedText({ text, lines, line, error }: ErrorPlace): Finding | undefined {
  const { start, end } = lines.lineSpan(line);
  const valueStart = valueStartOf(text, start, end);
  if (valueStart === undefined || valueStart >= end) return undefined;
  const first = text.charAt(valueStart);
  if (first === '[' || first === '{') {
    const value = text.slice(valueStart, end).replace(/[\s,]+$/u, '');
    // What is closed at the end of its line is meant as a list or as keys with values, and has a slip within.
    if (value.endsWith(first === '[' ? ']' : '}')) return slipBetweenBrackets(value, valueStart);
    if (error.message.includes('flow-')) return undefined;
  }
  if (!`[]{}"'*&!|>%@\`,?-`.includes(first)) return undefined;
  return needsQuotes(first, { start: valueStart, end });
}

/** What is wrong within the brackets of a line: one comma too many, a quotation mark too few; else undefined. */
function slipBetweenBrackets(value: string, start: number): Finding | undefined {
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

/** A line's value with ": " in it, which YAML takes for another key; or one that begins like a list or a complex key. */
function colonText({ text, lines, line }: ErrorPlace): Finding | undefined {
  const { start, end } = lines.lineSpan(line);
  const valueStart = valueStartOf(text, start, end);
  if (valueStart === undefined || valueStart >= end) return undefined;
  const value = { start: valueStart, end };
  const words = text.slice(valueStart, end).trimEnd();
  if (words.includes(': ') || words.endsWith(':')) return needsQuotes(': ', value);
  return words.startsWith('? ') || words.startsWith('- ') ? needsQuotes(words.charAt(0), value) : undefined;
}

/** Where the value of a line begins: after its dashes and its first key. Undefined for a line with neither. */
function valueStartOf(text: string, lineStart: number, lineEnd: number): number | undefined {
  let at = skipSpaces(text, lineStart);
  let found: number | undefined;
  while (at < lineEnd && text.charAt(at) === '-' && text.charAt(at + 1) === ' ') {
    at = skipSpaces(text, at + 1);
    found = at;
  }
  const colon = text.indexOf(':', at);
  if (colon > at && colon < lineEnd && isKey(text.slice(at, colon)) && text.charAt(colon + 1) === ' ') {
    return skipSpaces(text, colon + 1);
  }
  return found;
}

/** Keys of sidecars are single words; "He said: no" in a list is a text. */
function isKey(words: string): boolean {
  return /^["']?[\w.@-]+["']?$/u.test(words);
}

/** An entry above a line is seldom further away than a screen or two. */
const mostLinesAbove = 200;

/**
 * A line that is indented differently from its neighbours.
 *
 * @param line the line at fault
 * @param above the line its entries begin on or end at
 */
function badIndent(text: string, lines: LineIndex, line: number, above: number): Finding | undefined {
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

function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === ' ') at++;
  return at;
}

function tabsAt(text: string, offset: number): Span {
  let end = offset;
  while (text.charAt(end) === '\t') end++;
  return { start: offset, end };
}

/** The first quotation mark outside of brackets that is never closed. */
export function* unclosedQuotation(
  text: string,
  lines: LineIndex,
  tokens: readonly CST.Token[],
): Steps<Finding | undefined> {
  let first: { readonly offset: number; readonly mark: string } | undefined;
  yield* inSteps(allTokens(tokens), (token) => {
    const mark = isUnclosed(token) ? text.charAt(token.offset) : undefined;
    if (mark !== undefined && (first === undefined || token.offset < first.offset))
      first = { offset: token.offset, mark };
  });
  if (first === undefined) return undefined;
  const { end } = lines.lineSpan(lines.positionAt(first.offset).line);
  return { rule: 'yaml-unclosed', message: `No closing ${first.mark}.`, span: { start: first.offset, end } };
}

function isUnclosed(token: CST.Token): boolean {
  if (token.type === 'double-quoted-scalar') {
    return token.source.length < 2 || !token.source.endsWith('"') || endsInEscape(token.source);
  }
  return token.type === 'single-quoted-scalar' && (token.source.length < 2 || !token.source.endsWith("'"));
}

/** Whether the last quotation mark of a text in double quotes is escaped. */
function endsInEscape(source: string): boolean {
  let backslashes = 0;
  while (source.charAt(source.length - 2 - backslashes) === '\\') backslashes++;
  return backslashes % 2 === 1;
}
