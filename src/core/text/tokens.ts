import { CharacterClass, characterClassAt, characterWidthAt, isWordClass } from './characters';
import { scanAddress, scanTag } from './addresses';
import { possessiveEndAt } from './possessive';
import type { Span } from './span';
import { plainWordEnd, WordScanner } from './wordScanner';

/** `possessive` is the "'s" split off a word; `symbol` is everything that is neither a word nor punctuation (emoji, lone surrogates). */
export type TokenKind = 'word' | 'number' | 'possessive' | 'punctuation' | 'handle' | 'hashtag' | 'address' | 'symbol';

/** A word, number or mark of a text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /**
   * Of words, numbers and possessives the text without soft hyphens and other invisible characters, and with "'" for
   * every apostrophe; of others the text as written.
   */
  readonly form: string;
  /** Whether white space comes before (the beginning of the text counts). */
  readonly spaceBefore: boolean;
  /** Line breaks before: 0, 1, or 2 for a blank line or more; CRLF counts once; the beginning of the text counts as 2. */
  readonly breaksBefore: 0 | 1 | 2;
  /** Of a hyphenated word, its parts ("Iran-backed": "Iran", "backed"); else undefined. */
  readonly parts: readonly Span[] | undefined;
}

/**
 * Splits a text into tokens with exact offsets, in one pass and in time linear in its length. Every character that is
 * neither white space nor invisible belongs to exactly one token. Words keep inner apostrophes, hyphens and the full
 * stops of abbreviations ("Sana'a", "Iran-backed", "U.S.", "Jan."); possessive endings become tokens of their own.
 */
export function tokenize(text: string): readonly Token[] {
  return new Tokenizer(text).run(text.length);
}

/** Reads a text token by token. */
export class Tokenizer {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #at: number;
  #space: boolean;
  #breaks: number;

  /** @param from the end of the token after which to begin; the beginning of the text by default. */
  constructor(text: string, from?: number) {
    this.#text = text;
    this.#at = from ?? 0;
    this.#space = from === undefined;
    this.#breaks = from === undefined ? 2 : 0;
  }

  /** Whether white space comes before the place where reading ended. */
  get spaceBefore(): boolean {
    return this.#space;
  }

  /** The line breaks before the place where reading ended, as `Token` counts them. */
  get breaksBefore(): Token['breaksBefore'] {
    return this.#breaks === 0 ? 0 : this.#breaks === 1 ? 1 : 2;
  }

  /** The tokens up to an offset at which one begins, or to the end of the text; call it once. */
  run(end: number): readonly Token[] {
    const text = this.#text;
    while (this.#at < end) {
      const kind = characterClassAt(text, this.#at);
      if (kind === CharacterClass.Space || kind === CharacterClass.Invisible) this.#skip(kind);
      else if (kind === CharacterClass.LineBreak) this.#lineBreak();
      else if (isWordClass(kind) && kind !== CharacterClass.Mark) this.#word();
      else this.#mark(kind);
    }
    return this.#tokens;
  }

  #skip(kind: CharacterClass): void {
    if (kind === CharacterClass.Space) this.#space = true;
    this.#at++;
  }

  #lineBreak(): void {
    if (this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n') this.#at++;
    this.#at++;
    this.#space = true;
    if (this.#breaks < 2) this.#breaks++;
  }

  #push(end: number, kind: TokenKind, parts?: readonly Span[], plain = true): void {
    const start = this.#at;
    const raw = this.#text.slice(start, end);
    this.#tokens.push({
      start,
      end,
      kind,
      form: plain ? raw : normalForm(raw),
      spaceBefore: this.#space,
      breaksBefore: this.breaksBefore,
      parts,
    });
    this.#at = end;
    this.#space = false;
    this.#breaks = 0;
  }

  #mark(kind: CharacterClass): void {
    const text = this.#text;
    const start = this.#at;
    const character = text[start];
    if (character === '@' || character === '#') {
      const end = scanTag(text, start);
      if (end > start) {
        this.#push(end, character === '@' ? 'handle' : 'hashtag');
        this.#possessive(possessiveEndAt(text, end));
        return;
      }
    }
    if (character === '.') {
      let end = start + 1;
      while (text[end] === '.') end++;
      this.#push(end, 'punctuation');
      return;
    }
    let end = start + characterWidthAt(text, start);
    if (kind === CharacterClass.Punctuation || kind === CharacterClass.Apostrophe || kind === CharacterClass.Hyphen) {
      this.#push(end, 'punctuation');
      return;
    }
    // Emoji are followed by marks that say how to show them; a mark without a letter is no word either.
    while (end < text.length && characterClassAt(text, end) === CharacterClass.Mark) end += characterWidthAt(text, end);
    this.#push(end, 'symbol');
  }

  #word(): void {
    const text = this.#text;
    const plainEnd = plainWordEnd(text, this.#at);
    if (plainEnd > this.#at) {
      this.#push(plainEnd, 'word');
      return;
    }
    const address = scanAddress(text, this.#at);
    if (address > this.#at) {
      this.#push(address, 'address');
      return;
    }
    const word = new WordScanner(text, this.#at).scan();
    this.#push(word.end, word.hasLetter ? 'word' : 'number', word.parts, word.plain);
    this.#possessive(word.possessiveEnd);
  }

  /** Takes the possessive that ends at the offset, if that lies ahead. */
  #possessive(end: number): void {
    if (end > this.#at) this.#push(end, 'possessive', undefined, false);
  }
}

const invisibleCharacters = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;
const apostropheCharacters = /[\u2019\u2018\u00b4`\u02bc\u2032\uff07]/g;

/** The form of a word: its text without invisible characters, its apostrophes all alike. */
export function normalForm(raw: string): string {
  return raw.replace(invisibleCharacters, '').replace(apostropheCharacters, "'");
}
