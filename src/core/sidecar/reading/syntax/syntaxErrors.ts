import type { CST, ErrorCode, YAMLError } from 'yaml';
import type { LineIndex } from '../../../text/lines';
import type { Span } from '../../../text/span';
import type { Steps } from '../../../text/steps';
import type { Finding } from '../finding';
import { bracketSlip } from './bracketSlips';
import type { ErrorPlace } from './errorPlace';
import { badIndent, tabsAt } from './indentation';
import { lineSlip, mixedKinds } from './lineSlips';
import { starredItem } from './listMarks';
import { separatorSlip } from './separatorSlips';
import { otherSyntax, syntaxWords } from './syntaxWords';
import { unclosedQuotation } from './unclosedQuotation';
import { colonBetweenBrackets, colonText, markedText, needsQuotes } from './unquotedText';

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
  BAD_ALIAS: (place) => starredItem(place) ?? markedText(place),
  UNEXPECTED_TOKEN: (place) => starredItem(place) ?? markedText(place) ?? separatorSlip(place) ?? lineSlip(place),
  MISSING_CHAR: (place) => separatorSlip(place) ?? lineSlip(place),
  BLOCK_IN_FLOW: (place) => colonBetweenBrackets(place) ?? separatorSlip(place),
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
