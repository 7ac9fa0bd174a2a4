import type { Span } from '../../../text/span';
import type { Finding } from '../finding';

/** What is wrong with a line that should begin with a key, and how that is mended. */
export interface KeySlip {
  readonly message: string;
  /** UTF-16 units from the beginning of the words. */
  readonly span: Span;
  readonly title: string;
  readonly newText: string;
  /** Whether nothing else can be meant. */
  readonly isSure: boolean;
}

/**
 * What keeps some words from being a key with its value: a colon left out, no space after it, another mark in its place, or
 * a character that nobody sees. Undefined for words that do not look like that.
 *
 * @param words a line from its first key on
 * @param isKey whether a word is a key of the format, whatever the place
 */
export function keySlip(words: string, isKey: (word: string) => boolean): KeySlip | undefined {
  return hiddenInKey(words) ?? spaceless(words, isKey) ?? otherMark(words, isKey) ?? colonless(words, isKey);
}

/** The same as a problem of the file's syntax. @param start offset of the words in the file */
export function keySlipFinding(slip: KeySlip, start: number): Finding {
  const span = { start: start + slip.span.start, end: start + slip.span.end };
  const { message, title, newText, isSure } = slip;
  return {
    rule: 'yaml-syntax',
    message,
    span,
    details: { kind: 'mending', title, edits: [{ span: editedSpan(slip, start), newText }], isSure },
  };
}

/** What the mending replaces: all that is marked, or nothing where something is put in behind it. */
function editedSpan({ span, newText, title }: KeySlip, start: number): Span {
  const isInserted = newText !== '' && title.startsWith('Put');
  return { start: start + (isInserted ? span.end : span.start), end: start + span.end };
}

/** Spaces of no width, joiners, soft hyphens and marks of byte order are in a key by accident. */
function hiddenInKey(words: string): KeySlip | undefined {
  const found =
    /^(["']?[\w.@-]*)([\u00ad\u200b-\u200d\u2060\ufeff]+)[\w.@-]*["']?[\u00ad\u200b-\u200d\u2060\ufeff]*:/u.exec(words);
  const behind = /^(["']?[\w.@-]+["']?:)([\u00ad\u200b-\u200d\u2060\ufeff]+)/u.exec(words);
  const [, before = '', hidden = ''] = found ?? behind ?? [];
  if (hidden === '') return undefined;
  return {
    message: `An invisible character (${codeOf(hidden)}) is part of this key.`,
    span: { start: before.length, end: before.length + hidden.length },
    title: 'Remove the invisible character',
    newText: '',
    isSure: true,
  };
}

function spaceless(words: string, isKey: (word: string) => boolean): KeySlip | undefined {
  const [written, key = ''] = /^["']?([\w.@-]+)["']?:(?=[^\s:/])/u.exec(words) ?? [];
  if (written === undefined || !isKey(key)) return undefined;
  return {
    message: `No space after "${key}:".`,
    span: { start: 0, end: written.length },
    title: 'Put a space after the colon',
    newText: ' ',
    isSure: true,
  };
}

function otherMark(words: string, isKey: (word: string) => boolean): KeySlip | undefined {
  const [, key = '', mark = ''] = /^([\w.@-]+)(\s*[=;]|\s*：|::)(?:\s|$)/u.exec(words) ?? [];
  if (mark === '' || !isKey(key)) return undefined;
  return {
    message: `A colon belongs after "${key}", not "${mark.trim()}".`,
    span: { start: key.length, end: key.length + mark.length },
    title: 'Change to a colon',
    newText: ':',
    isSure: true,
  };
}

function colonless(words: string, isKey: (word: string) => boolean): KeySlip | undefined {
  const [, key = '', rest = ''] = /^([\w.@-]+)(\s.*|)$/u.exec(words) ?? [];
  const value = rest.trim();
  if (key === '' || !isKey(key) || value.startsWith(':')) return undefined;
  return {
    message: `No colon after "${key}".`,
    span: { start: 0, end: key.length },
    title: 'Put a colon after the key',
    newText: ':',
    // Words behind a word may be a sentence that begins with it.
    isSure: value === '' || /^["'[{]/u.test(value),
  };
}

function codeOf(hidden: string): string {
  return `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
