import type { Span } from '../../../text/span';
import { isKnownKey } from '../../format/knownKeys';
import type { Finding } from '../finding';
import type { ErrorPlace } from './errorPlace';
import { commaMissing, slipBetweenBrackets } from './separatorSlips';
import { skipSpaces } from './skipSpaces';

export function needsQuotes(mark: string, span: Span): Finding {
  return {
    rule: 'yaml-needs-quotes',
    message: `This text must be in quotation marks because it contains ${mark === '"' ? 'a quotation mark' : `"${mark}"`}.`,
    span,
  };
}

/** A line's value that begins with a mark that means something to YAML: `[Islamic State], but`, `@handle`, `"so" he said`. */
export function markedText({ text, lines, line, error }: ErrorPlace): Finding | undefined {
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

/** A line's value with ": " in it, which YAML takes for another key; or one that begins like a list or a complex key. */
export function colonText({ text, lines, line }: ErrorPlace): Finding | undefined {
  const { start, end } = lines.lineSpan(line);
  const valueStart = valueStartOf(text, start, end);
  if (valueStart === undefined || valueStart >= end) return undefined;
  const value = { start: valueStart, end };
  const words = text.slice(valueStart, end).trimEnd();
  if (words.includes(': ') || words.endsWith(':')) return needsQuotes(': ', value);
  return words.startsWith('? ') || words.startsWith('- ') ? needsQuotes(words.charAt(0), value) : undefined;
}

/**
 * `{ title: Ferry: the talks }`: a value between brackets with a colon in it; or, where a key of sidecars is before the colon,
 * two keys without a comma: `{ name: Voss type: person }`. Which of the two is meant, nobody knows for sure.
 */
export function colonBetweenBrackets({ text, lines, line, error }: ErrorPlace): Finding | undefined {
  const [start] = error.pos;
  const words = text.slice(start, Math.min(error.pos[1], lines.lineSpan(line).end)).trimEnd();
  if (!/:\s*$/u.test(text.slice(0, start)) || !/^[^\s"'[\]{},#&*!|>%@`][^"'[\]{},#]*: \S/u.test(words))
    return undefined;
  const [, value = '', key = ''] = /^(.*\S)\s+([\w-]+):\s/u.exec(words) ?? [];
  if (!isKnownKey(key) || value.includes(': ')) return needsQuotes(': ', { start, end: start + words.length });
  return commaMissing(start + value.length, start + words.indexOf(`${key}:`, value.length), false);
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
