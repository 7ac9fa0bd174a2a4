import { leadingAbbreviations, trailingAbbreviations, wordlikeAbbreviations } from './abbreviations';
import { CharacterClass, characterClassAt, characterWidthAt, isLetterClass, isWordClass } from './characters';
import { possessiveEndAt } from './possessive';
import type { Span } from './span';

/** What ends a word whatever stands before it and after it. */
const endings = ' \n\r,;!?)"';
/** The longest abbreviation without its full stop. */
const longestAbbreviation = 7;

/**
 * The end of a word of ASCII letters of which no more has to be seen: after it comes a blank, or a mark that never joins.
 * The offset itself where that cannot be told so simply. Most words of a text are such.
 */
export function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  if (end === text.length) return end;
  const next = text.charAt(end);
  if (endings.includes(next)) return end;
  const isLong = end - start > longestAbbreviation;
  return isLong && next === '.' && ' \n\r'.includes(text.charAt(end + 1)) ? end : start;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** Walks over one word and decides at each inner mark whether the word goes on. */
export class WordScanner {
  readonly #text: string;
  readonly #start: number;
  #at: number;
  /** Where the letters since the last full stop began: "U.S." is letters of length one between stops. */
  #segment: number;
  #dots = 0;
  #partStart: number;
  readonly #parts: Span[] = [];
  /** Whether the word has a letter: else it is a number. */
  hasLetter = false;
  /** Whether the text of the word is its own normal form. */
  plain = true;
  /** Where a possessive ending after the word ends; 0 when there is none. */
  possessiveEnd = 0;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.#at = start;
    this.#segment = start;
    this.#partStart = start;
  }

  /** One past the last code unit of the word. */
  get end(): number {
    return this.#at;
  }

  /** The parts of a hyphenated word; undefined for others. */
  get parts(): readonly Span[] | undefined {
    return this.#parts.length === 0 ? undefined : [...this.#parts, { start: this.#partStart, end: this.#at }];
  }

  /** Reads the word; call it once. */
  scan(): this {
    const text = this.#text;
    while (this.#at < text.length) {
      const kind = characterClassAt(text, this.#at);
      if (isWordClass(kind)) {
        this.hasLetter ||= isLetterClass(kind);
        this.#at += characterWidthAt(text, this.#at);
      } else if (kind === CharacterClass.Invisible && this.#wordAt(this.#skipInvisible(this.#at))) {
        this.plain = false;
        this.#at = this.#skipInvisible(this.#at);
      } else if (!this.#joins(kind)) {
        break;
      }
    }
    this.#takeAbbreviationStop();
    return this;
  }

  /** Takes the mark at the present place into the word if it joins what is before and after it. */
  #joins(kind: CharacterClass): boolean {
    const at = this.#at;
    if (kind === CharacterClass.Apostrophe) return this.#apostrophe(at);
    if (kind === CharacterClass.Hyphen) {
      if (!this.#wordAt(at + 1)) return false;
      this.#parts.push({ start: this.#partStart, end: at });
      this.#partStart = at + 1;
      this.#segment = at + 1;
      this.#dots = 0;
    } else if (kind !== CharacterClass.Punctuation || !this.#punctuationJoins(at)) {
      return false;
    }
    this.#at = at + 1;
    return true;
  }

  #apostrophe(at: number): boolean {
    if (!this.#wordAt(at + 1)) return false;
    if (this.hasLetter && this.#possessive(at)) return false;
    if (this.#text[at] !== "'") this.plain = false;
    this.#at = at + 1;
    return true;
  }

  #punctuationJoins(at: number): boolean {
    const mark = this.#text[at];
    if (mark === '_') return this.#wordAt(at + 1);
    if (mark === '/') return !this.hasLetter && this.#digitAt(at + 1);
    if (mark === '&') return at - this.#start <= 3 && this.#upperAt(at - 1) && this.#upperAt(at + 1);
    if (!this.hasLetter) return (mark === '.' || mark === ',' || mark === ':') && this.#digitAt(at + 1);
    if (mark !== '.' || at - this.#segment !== 1) return false;
    // "U.S." and "a.m.": one letter before, and after it one letter that a stop, a hyphen or the end of the word follows.
    const closes = this.#letterAt(at + 1) && !this.#wordAt(at + 2) && !this.#contracts(at + 2);
    const endsChain = this.#dots > 0 && !this.#wordAt(at + 1);
    if (!closes && !endsChain) return false;
    this.#dots++;
    this.#segment = at + 1;
    return true;
  }

  /** The full stop of "Gen.", "Jan." and of the initial in "J. Smith" belongs to the word. */
  #takeAbbreviationStop(): void {
    const length = this.#at - this.#segment;
    if (
      this.#text[this.#at] !== '.' ||
      this.#text[this.#at + 1] === '.' ||
      !this.hasLetter ||
      length > longestAbbreviation
    )
      return;
    const word = this.#text.slice(this.#segment, this.#at);
    const lower = word.toLowerCase();
    const isInitial =
      length === 1 &&
      this.#segment === this.#start &&
      this.#upperAt(this.#start) &&
      word !== 'I' &&
      this.#capitalFollows(this.#at + 1);
    const isListed = leadingAbbreviations.has(lower) || trailingAbbreviations.has(lower);
    const isUnsure = wordlikeAbbreviations.has(lower) && (lower === word || !this.#goesOn(this.#at + 1));
    if (!isInitial && (!isListed || isUnsure)) return;
    this.#at++;
    this.#possessive(this.#at);
  }

  /** Whether a possessive ending begins at the offset; if so, it is noted. */
  #possessive(at: number): boolean {
    const end = possessiveEndAt(this.#text, at);
    if (end > at) this.possessiveEnd = end;
    return end > at;
  }

  /** Whether the offset is that of the apostrophe of "I'm": not of a possessive, not of a closing quote. */
  #contracts(at: number): boolean {
    const isApostrophe =
      at < this.#text.length && characterClassAt(this.#text, at) === CharacterClass.Apostrophe && this.#wordAt(at + 1);
    return isApostrophe && possessiveEndAt(this.#text, at) === at;
  }

  #capitalFollows(at: number): boolean {
    return this.#upperAt(this.#skipBlanks(at));
  }

  /** Whether what follows a stop shows that it is that of an abbreviation: a name, a number, a comma or a possessive ending. */
  #goesOn(at: number): boolean {
    const next = this.#skipBlanks(at);
    if (next > at) return this.#upperAt(next) || this.#digitAt(next);
    return this.#text[at] === ',' || possessiveEndAt(this.#text, at) > at;
  }

  /** At most two blanks: enough for typing habits, and constant time. */
  #skipBlanks(at: number): number {
    let next = at;
    while (next < at + 2 && next < this.#text.length && characterClassAt(this.#text, next) === CharacterClass.Space)
      next++;
    return next;
  }

  #skipInvisible(at: number): number {
    let next = at;
    while (next < this.#text.length && characterClassAt(this.#text, next) === CharacterClass.Invisible) next++;
    return next;
  }

  #wordAt(at: number): boolean {
    return at < this.#text.length && isWordClass(characterClassAt(this.#text, at));
  }

  #letterAt(at: number): boolean {
    return at < this.#text.length && isLetterClass(characterClassAt(this.#text, at));
  }

  #upperAt(at: number): boolean {
    return at < this.#text.length && characterClassAt(this.#text, at) === CharacterClass.Upper;
  }

  #digitAt(at: number): boolean {
    return at < this.#text.length && characterClassAt(this.#text, at) === CharacterClass.Digit;
  }
}
