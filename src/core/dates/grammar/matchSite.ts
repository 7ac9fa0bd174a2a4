import { wordOf, type Token } from '../token';

/** Where a pattern matched: lets a builder look at the words around and refuse. Positions are indices of tokens. */
export class MatchSite {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** First token of the match. */
  readonly start: number;
  /** One past the last token of the match. */
  readonly end: number;

  constructor(text: string, tokens: readonly Token[], start: number, end: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.start = start;
    this.end = end;
  }

  /** The token `distance` places before the match (1 is the nearest); undefined at the beginning of a paragraph. */
  before(distance = 1): Token | undefined {
    for (let at = this.start; at > this.start - distance; at--) {
      if (this.#tokens[at]?.gap === 'paragraph') return undefined;
    }
    return this.#tokens[this.start - distance];
  }

  /** The token `distance` places after the match (1 is the nearest); undefined at the end of a paragraph. */
  after(distance = 1): Token | undefined {
    for (let at = this.end; at < this.end + distance; at++) {
      if (this.#tokens[at]?.gap === 'paragraph') return undefined;
    }
    return this.#tokens[this.end + distance - 1];
  }

  /** The token `index` places into the match; -1 is the last one. */
  token(index: number): Token | undefined {
    return this.#tokens[(index < 0 ? this.end : this.start) + index];
  }

  /** A token's spelling in lower case, with plain quotes and dashes; empty for no token. */
  word(token: Token | undefined): string {
    return token === undefined ? '' : wordOf(this.#text, token);
  }

  /** The word `index` places into the match; -1 is the last one. */
  wordAt(index: number): string {
    return this.word(this.token(index));
  }

  /** The word before the match. */
  get previous(): string {
    return this.word(this.before());
  }

  /** The word or mark after the match. */
  get next(): string {
    return this.word(this.after());
  }

  /** Whether a word comes next, rather than a number, a mark or nothing. */
  get isBeforeWord(): boolean {
    return this.after()?.isWord === true;
  }
}
