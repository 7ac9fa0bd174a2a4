import type { Lexicon } from './lexicon/lexicon';
import type { Gap, NumberForm, Token } from './token';

const other = 0;
const letter = 1;
const digit = 2;
const space = 3;
const newline = 4;

/** Classes of the characters that nearly all text consists of; the rest are told apart one by one. */
const latinClasses = Uint8Array.from({ length: 0x100 }, (_, code) => {
  if (code >= 48 && code <= 57) return digit;
  if (code === 10 || code === 13) return newline;
  if (code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0) return space;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return letter;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? letter : other;
});

/** Class of the code unit at an offset; `other` outside the text. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x100) return latinClasses[code] ?? other;
  if (code === 0x2028 || code === 0x2029) return newline;
  if ((code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000) return space;
  if (code === 0x1680 || code === 0xfeff) return space;
  // Everything else that is not general punctuation counts as a letter: no pattern uses it, so all that matters is
  // that it keeps a Latin word beside it from looking free-standing.
  return code < 0x2000 || code > 0x2bff ? letter : other;
}

/** Smart quotes and dashes become plain ones, one code unit for one, so that offsets stay. */
function plainPunctuation(character: string): string {
  if ('‘’´`ʼ'.includes(character)) return "'";
  return '‐‑‒–—−'.includes(character) ? '-' : character;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/**
 * Splits text into words, numbers and punctuation marks in one pass.
 *
 * Words are letters and digits that begin with a letter ("Q1"; "05MAR2024" is three tokens), with inner apostrophes
 * ("o'clock") and inner full stops of one-letter abbreviations ("a.m."); a possessive "'s" is a token of its own. Numbers
 * keep thousands separators, decimals and the endings of ordinals and decades. Offsets are UTF-16.
 */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let gap: Gap = 'paragraph';
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === space) {
      if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    if (kind === newline) {
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
      gap = gap === 'line' || gap === 'paragraph' ? 'paragraph' : 'line';
      at++;
      continue;
    }
    const token =
      kind === letter
        ? wordAt(text, at, gap, lexicon)
        : kind === digit
          ? numberAt(text, at, gap, lexicon)
          : markAt(text, at, gap, lexicon);
    tokens.push(token);
    at = token.end;
    gap = 'none';
  }
  return tokens;
}

function wordAt(text: string, start: number, gap: Gap, lexicon: Lexicon): Token {
  const between = gap === 'none' ? endBetweenFigures(text, start, lexicon) : undefined;
  let end = between ?? start + 1;
  while (between === undefined) {
    const code = text.charCodeAt(end);
    const kind = classAt(text, end);
    if (kind === letter || kind === digit) end++;
    else if (code === 0x2e && isAbbreviationStop(text, start, end)) end++;
    else if (isApostrophe(code) && classAt(text, end + 1) === letter && !isPossessive(text, end)) end++;
    else break;
  }
  // "o’clock": patterns have the plain apostrophe.
  const word = text.slice(start, end).toLowerCase().replace('’', "'");
  const code = text.charCodeAt(start);
  const isCapitalised = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  return { start, end, entry: lexicon.word(word, isCapitalised), number: undefined, isWord: true, isCapitalised, gap };
}

/** Where a word ends that stands between figures without a blank: "05MAR2024", "2024-03-05T14:30". Undefined for others. */
function endBetweenFigures(text: string, start: number, lexicon: Lexicon): number | undefined {
  if (classAt(text, start - 1) !== digit) return undefined;
  let end = start + 1;
  while (classAt(text, end) === letter) end++;
  if (classAt(text, end) !== digit) return undefined;
  const word = text.slice(start, end).toLowerCase();
  return word === 't' || lexicon.word(word, true)?.classes.MONTH !== undefined ? end : undefined;
}

/** A full stop after a single letter that has another single letter beside it: "a.m.", "U.S.", not "plan B." */
function isAbbreviationStop(text: string, start: number, at: number): boolean {
  const isSingle = at - start === 1 || text.charCodeAt(at - 2) === 0x2e;
  if (!isSingle) return false;
  if (at - start > 1) return true;
  return classAt(text, at + 1) === letter && text.charCodeAt(at + 2) === 0x2e;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const code = text.charCodeAt(apostrophe + 1);
  const after = classAt(text, apostrophe + 2);
  return (code === 0x73 || code === 0x53) && after !== letter && after !== digit;
}

function numberAt(text: string, start: number, gap: Gap, lexicon: Lexicon): Token {
  let end = start;
  const isDigit = (at: number): boolean => classAt(text, at) === digit;
  const isLetter = (at: number): boolean => classAt(text, at) === letter;
  while (isDigit(end)) end++;
  let shape: NumberForm['shape'] = 'plain';
  const isGroup = (at: number): boolean =>
    text.charCodeAt(at) === 0x2c && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
  if (end - start <= 3 && isGroup(end)) {
    shape = 'grouped';
    while (isGroup(end)) end += 4;
  }
  const followsPoint = text.charCodeAt(start - 1) === 0x2e && isDigit(start - 2);
  if (!followsPoint && text.charCodeAt(end) === 0x2e && isDigit(end + 1)) {
    let decimals = end + 1;
    while (isDigit(decimals)) decimals++;
    // 14.03.2020 is three numbers.
    if (text.charCodeAt(decimals) !== 0x2e || !isDigit(decimals + 1)) {
      shape = 'decimal';
      end = decimals;
    }
  }
  const digits = text.slice(start, end).replaceAll(',', '');
  if (shape === 'plain') {
    const suffix = text.slice(end, end + 2).toLowerCase();
    if ((suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') && !isLetter(end + 2)) {
      shape = 'ordinal';
      end += 2;
    } else if (suffix.startsWith('s') && !isLetter(end + 1)) {
      shape = 'plural';
      end += 1;
    } else if (
      digits.endsWith('0') &&
      isApostrophe(text.charCodeAt(end)) &&
      text[end + 1] === 's' &&
      !isLetter(end + 2)
    ) {
      // "the 1990's" is a decade; "2019's" is the possessive of a year.
      shape = 'plural';
      end += 2;
    }
  }
  const number: NumberForm = { value: Number(digits), digits, shape };
  const entry = lexicon.number(text.slice(start, end), number);
  return { start, end, entry, number, isWord: false, isCapitalised: false, gap };
}

function markAt(text: string, start: number, gap: Gap, lexicon: Lexicon): Token {
  const isPossessiveMark = isApostrophe(text.charCodeAt(start)) && isPossessive(text, start) && gap === 'none';
  const mark = isPossessiveMark ? '’s' : plainPunctuation(text.charAt(start));
  const end = start + (isPossessiveMark ? 2 : 1);
  return { start, end, entry: lexicon.word(mark, true), number: undefined, isWord: false, isCapitalised: false, gap };
}
