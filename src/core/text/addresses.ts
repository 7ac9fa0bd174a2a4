import { CharacterClass, characterClassAt, characterWidthAt, isLetterClass, isWordClass } from './characters';

const domainEndings = new Set(
  'com org net edu gov mil int info biz io co tv me uk us eu de fr it es ru ua ir iq il tr sa ae qa eg jo lb sy in pk cn jp br mx ca au nz ch at nl be se no pl'.split(
    ' ',
  ),
);
const longestScheme = 8;

/**
 * The end of a handle or hashtag that begins with `@` or `#` at `start`, or `start` when there is none: a letter or
 * digit must follow, and a `#` before digits alone is a number sign.
 */
export function scanTag(text: string, start: number): number {
  let at = start + 1;
  let hasLetter = false;
  while (at < text.length) {
    const kind = characterClassAt(text, at);
    if (!isWordClass(kind) && text[at] !== '_') break;
    hasLetter ||= isLetterClass(kind) || text[at] === '_';
    at += characterWidthAt(text, at);
  }
  return hasLetter ? at : start;
}

/**
 * The end of a web or mail address that begins at `start` ("https://…", "www.…", "name@host.tld", "example.com"), or
 * `start` when there is none. Looks at each code unit a bounded number of times.
 */
export function scanAddress(text: string, start: number): number {
  const wordEnd = scanPlain(text, start);
  const next = text[wordEnd];
  if (next === ':' && text.startsWith('//', wordEnd + 1) && wordEnd - start <= longestScheme)
    return scanUrl(text, wordEnd);
  if (next === '@' && wordEnd > start) {
    const hostEnd = scanPlain(text, wordEnd + 1);
    return text[hostEnd] === '.' ? scanUrl(text, hostEnd) : start;
  }
  if (next !== '.') return start;
  return isDomain(text, start, wordEnd) ? scanUrl(text, wordEnd) : start;
}

/** A domain's labels are small and joined by dots without blanks, the last one a known ending: "bbc.co.uk", not "end.The". */
function isDomain(text: string, start: number, firstEnd: number): boolean {
  if (firstEnd - start === 3 && text.startsWith('www', start)) return true;
  let labelStart = firstEnd + 1;
  let isKnown = false;
  let hasMail = false;
  for (let labels = 0; labels < 4; labels++) {
    const end = scanPlain(text, labelStart);
    const label = text.slice(labelStart, Math.min(end, labelStart + 8));
    isKnown = domainEndings.has(label) && firstEnd - start > 1;
    hasMail = text[end] === '@' && end > labelStart;
    if (text[end] !== '.' || hasMail) break;
    labelStart = end + 1;
  }
  return isKnown || hasMail;
}

/** Letters, digits, hyphens and underscores of ASCII. */
function scanPlain(text: string, start: number): number {
  let at = start;
  // A longer run is no part of an address, and must not be read again for every word in it.
  const limit = Math.min(text.length, start + 64);
  while (at < limit && isPlain(text.charCodeAt(at))) at++;
  return at;
}

function isPlain(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    unit === 45 ||
    unit === 95
  );
}

/** To the next blank or bracket-like character; marks at the end belong to the sentence. */
function scanUrl(text: string, start: number): number {
  let at = start;
  while (at < text.length && !endsUrl(text, at)) at++;
  while (at > start && isNoUrlEnd(text, at - 1)) at--;
  return at;
}

function isNoUrlEnd(text: string, at: number): boolean {
  return (
    characterClassAt(text, at) === CharacterClass.Invisible || '.,;:!?)]}\'\u2019\u201d"'.includes(text.charAt(at))
  );
}

function endsUrl(text: string, at: number): boolean {
  const kind = characterClassAt(text, at);
  return (
    kind === CharacterClass.Space || kind === CharacterClass.LineBreak || '<>"\u201c\u201d'.includes(text.charAt(at))
  );
}
