import type { Token } from '../token';
import { parsePattern, type Captures, type PatternElement } from './pattern';
import type { Nonterminal, NonterminalValues } from './symbols';

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

  /** The token `index` places into the match. */
  token(index: number): Token | undefined {
    return this.#tokens[this.start + index];
  }

  /** A token's spelling in lower case; empty for no token. */
  word(token: Token | undefined): string {
    return token === undefined ? '' : this.#text.slice(token.start, token.end).toLowerCase();
  }
}

/** Builds a value from what a pattern captured, or refuses the match with undefined. */
export type Builder<Captured, Value> = (captured: Captured, site: MatchSite) => Value | undefined;

/** A pattern and what it builds. */
export interface Rule {
  readonly elements: readonly PatternElement[];
  readonly build: Builder<Readonly<Record<string, unknown>>, unknown>;
}

/** Rules that build one kind of thing. Of matches of equal length the earlier rule wins. */
export interface RuleSet {
  readonly target: Nonterminal;
  readonly rules: readonly Rule[];
}

/** A rule before its target is known. */
export type TypedRule<Value> = Rule & { readonly produces?: Value };

/** A rule; the builder's captures are typed by the pattern. */
export function rule<Pattern extends string, Value>(
  pattern: Pattern,
  build: Builder<Captures<Pattern>, Value>,
): TypedRule<Value> {
  let elements: readonly PatternElement[] | undefined;
  return {
    // Read when the first grammar is made: the modules of rules are loaded with the program, which must start quickly.
    get elements() {
      return (elements ??= parsePattern(pattern));
    },
    // The pattern's own type guarantees what the matcher will have captured.
    build: build as unknown as Rule['build'],
  };
}

/** Collects the rules that build one thing. */
export function ruleSet<Target extends Nonterminal>(
  target: Target,
  rules: readonly TypedRule<NonterminalValues[Target]>[],
): RuleSet {
  return { target, rules };
}
