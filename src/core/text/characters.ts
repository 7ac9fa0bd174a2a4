/** What a UTF-16 code unit (or a surrogate pair) is to the tokeniser. */
export const enum CharacterClass {
  /** Of no character; what has not been looked at has it. */
  Unseen,
  Space,
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

/** White space that is no line break and not ASCII. */
const spaces = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
/** Marks that texts in Latin letters have. */
const punctuation =
  '\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf\u2012\u2013\u2014\u2015\u201a\u201b\u201c\u201d\u201e\u2020\u2021\u2022\u2026\u2030\u2033\u2039\u203a';
/** The same of symbols: of money, of arithmetic, of owners. */
const symbols =
  '\u00a2\u00a3\u00a4\u00a5\u00a6\u00a8\u00a9\u00ac\u00ae\u00af\u00b0\u00b1\u00d7\u00f7\u20ac\u2122\u2190\u2192';

/** Classes of the code units seen so far. */
const known = new Array<CharacterClass>(0x10000).fill(CharacterClass.Unseen);

/** The class of the character at `index`, a surrogate pair being one character. */
export function characterClassAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
    return classify(text.slice(index, index + 2));
  }
  const kind = known[unit] ?? CharacterClass.Unseen;
  return kind === CharacterClass.Unseen ? learn(unit) : kind;
}

function learn(unit: number): CharacterClass {
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

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  return hasClass(text, CharacterClass.Upper, CharacterClass.Letter);
}

/** Whether a text has a letter written large. */
export function hasUpper(text: string): boolean {
  return hasClass(text, CharacterClass.Upper, CharacterClass.Upper);
}

/** Whether a text has a letter written small. */
export function hasLower(text: string): boolean {
  return hasClass(text, CharacterClass.Lower, CharacterClass.Lower);
}

/** Whether a character has a class from the first to the last. Expressions with properties of Unicode would have to be compiled. */
function hasClass(text: string, first: CharacterClass, last: CharacterClass): boolean {
  for (let at = 0; at < text.length; at += characterWidthAt(text, at)) {
    const kind = characterClassAt(text, at);
    if (kind >= first && kind <= last) return true;
  }
  return false;
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
  if (spaces.includes(character)) return CharacterClass.Space;
  if (punctuation.includes(character)) return CharacterClass.Punctuation;
  if (symbols.includes(character)) return CharacterClass.Symbol;
  return isAlphabetic(unit) ? classifyCased(character) : classifyByProperties(character);
}

/** Whether the unit is of the Latin, Greek and Cyrillic blocks, without their combining marks: what has two cases is a letter. */
function isAlphabetic(unit: number): boolean {
  return (unit >= 0xc0 && unit < 0x300) || (unit >= 0x370 && unit < 0x530);
}

function classifyCased(character: string): CharacterClass {
  if (character !== character.toLowerCase()) return CharacterClass.Upper;
  return character === character.toUpperCase() ? classifyByProperties(character) : CharacterClass.Lower;
}

/** By the properties of Unicode: their expressions take longer to compile than a page to read, so few characters come here. */
function classifyByProperties(character: string): CharacterClass {
  if (/^\p{L}$/u.test(character)) {
    if (/^[\p{Lu}\p{Lt}]$/u.test(character)) return CharacterClass.Upper;
    return /^\p{Ll}$/u.test(character) ? CharacterClass.Lower : CharacterClass.Letter;
  }
  if (/^\p{M}$/u.test(character)) return CharacterClass.Mark;
  if (/^\p{Nd}$/u.test(character)) return CharacterClass.Digit;
  return /^\p{P}$/u.test(character) ? CharacterClass.Punctuation : CharacterClass.Symbol;
}

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
