/** What a UTF-16 code unit (or a surrogate pair) is to the tokeniser. */
export const enum CharacterClass {
  Space = 1,
  LineBreak,
  Upper,
  Lower,
  /** Letters without case, and modifier letters. */
  Letter,
  /** Combining marks. */
  Mark,
  Digit,
  /** ' and its relatives that writers use for it: ’ ‘ ´ ` ʼ ′ ＇ */
  Apostrophe,
  /** Hyphens that join words; dashes are punctuation. */
  Hyphen,
  /** Soft hyphens, zero-width and direction characters: inside a word they are nothing. */
  Invisible,
  Punctuation,
  /** Symbols, emoji, controls, unassigned and lone surrogates. */
  Symbol,
}

const apostrophes = "'\u2019\u2018\u00b4`\u02bc\u2032\uff07";
const hyphens = '-\u2010\u2011';
const invisible =
  '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const lineBreaks = '\n\r\u000b\u000c\u0085\u2028\u2029';

/** Classes of the code units seen so far. */
const known = new Array<CharacterClass | undefined>(0x10000);

/** The class of the character at `index`, a surrogate pair being one character. */
export function characterClassAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
    return classify(text.slice(index, index + 2));
  }
  const cached = known[unit];
  if (cached !== undefined) return cached;
  const found = classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** How many code units the character at `index` takes: 2 for a surrogate pair, else 1 (also for a lone surrogate). */
export function characterWidthAt(text: string, index: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1)) ? 2 : 1;
}

/** Whether the class is one of which words are made: letters, marks and digits. */
export function isWordClass(kind: CharacterClass): boolean {
  return kind >= CharacterClass.Upper && kind <= CharacterClass.Digit;
}

/** Whether the class is a letter of any case. */
export function isLetterClass(kind: CharacterClass): boolean {
  return kind >= CharacterClass.Upper && kind <= CharacterClass.Letter;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function classify(character: string): CharacterClass {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return classifyAscii(unit, character);
  if (apostrophes.includes(character)) return CharacterClass.Apostrophe;
  if (hyphens.includes(character)) return CharacterClass.Hyphen;
  if (invisible.includes(character)) return CharacterClass.Invisible;
  if (lineBreaks.includes(character)) return CharacterClass.LineBreak;
  if (/^\s$/u.test(character)) return CharacterClass.Space;
  if (/^\p{L}$/u.test(character)) {
    if (/^[\p{Lu}\p{Lt}]$/u.test(character)) return CharacterClass.Upper;
    return /^\p{Ll}$/u.test(character) ? CharacterClass.Lower : CharacterClass.Letter;
  }
  if (/^\p{M}$/u.test(character)) return CharacterClass.Mark;
  if (/^\p{Nd}$/u.test(character)) return CharacterClass.Digit;
  return /^\p{P}$/u.test(character) ? CharacterClass.Punctuation : CharacterClass.Symbol;
}

/** Without the properties of Unicode, whose expressions take longer to compile than an article to read. */
function classifyAscii(unit: number, character: string): CharacterClass {
  if (unit >= 0x61 && unit <= 0x7a) return CharacterClass.Lower;
  if (unit >= 0x41 && unit <= 0x5a) return CharacterClass.Upper;
  if (unit >= 0x30 && unit <= 0x39) return CharacterClass.Digit;
  if (character === ' ' || character === '\t') return CharacterClass.Space;
  if (apostrophes.includes(character)) return CharacterClass.Apostrophe;
  if (character === '-') return CharacterClass.Hyphen;
  if (lineBreaks.includes(character)) return CharacterClass.LineBreak;
  return '!"#%&()*,./:;?@[\\]_{}'.includes(character) ? CharacterClass.Punctuation : CharacterClass.Symbol;
}
