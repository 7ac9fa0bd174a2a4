import type { Span } from '../../../text/span';
import { isKnownKey } from '../../format/knownKeys';
import type { Finding } from '../finding';
import type { ErrorPlace } from './errorPlace';
import { keySlip, keySlipFinding } from './keySlips';
import { skipSpaces } from './skipSpaces';

/** A line that should begin with a key and does not, in a way that says what was meant; else only that it does not. */
export function lineSlip({ text, lines, line }: ErrorPlace): Finding | undefined {
  const { start, end } = lines.lineSpan(line);
  const from = wordsStart(text, start);
  const words = text.slice(from, end).trimEnd();
  if (words === '' || /^[[{"']/u.test(words)) return undefined;
  if (words.startsWith('//')) return otherComment(from);
  const slip = keySlip(words, isKnownKey);
  if (slip !== undefined) return keySlipFinding(slip, from);
  const message = 'Neither a key with a value ("key: value") nor an item of a list ("- item").';
  return /^["']?[\w.@-]+["']?:(?:\s|$)/u.test(words)
    ? undefined
    : { rule: 'yaml-syntax', message, span: { start: from, end: from + words.length } };
}

/** A comment as other languages have it. */
function otherComment(start: number): Finding {
  const span = { start, end: start + 2 };
  const edits = [{ span, newText: '#' }];
  const details = { kind: 'mending', title: 'Change to "#"', edits, isSure: true } as const;
  return { rule: 'yaml-syntax', message: 'A comment begins with "#", not with "//".', span, details };
}

/** Where the words of a line begin, behind its dashes. */
function wordsStart(text: string, lineStart: number): number {
  let at = skipSpaces(text, lineStart);
  while (text.charAt(at) === '-' && text.charAt(at + 1) === ' ') at = skipSpaces(text, at + 1);
  return at;
}

/** A dash among keys: a block is a list or keys, not both. */
export function mixedKinds({ text, lines, line }: ErrorPlace): Finding | undefined {
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
