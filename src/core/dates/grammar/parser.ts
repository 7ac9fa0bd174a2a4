import type { Token } from '../token';
import { type Grammar, type TokenKind, unknownKind } from './grammar';
import type { PatternSymbol } from './pattern';
import { MatchSite, type Rule } from './rule';
import type { Nonterminal, NonterminalValues } from './symbols';
import { lexicalValue, numberTests } from './terminals';

/** Something built from the tokens from a position up to `end`. */
interface Parsed<Value> {
  readonly value: Value;
  /** Index one past the last token. */
  readonly end: number;
}

/** How deep things may nest ("the end of the first week of the last month of ..."); more is not English. */
const maximumDepth = 16;
/** For so many positions what was built is kept: expressions are read from left to right, and none is longer. */
const window = 64;

/**
 * A packrat parser (Ford 2002) over the tokens of one text: what a nonterminal builds at a position is worked out once.
 * Patterns have no repetition, so the work at a position has a bound that does not depend on the text: linear time.
 * Among the rules of a nonterminal the longest match wins, then the earlier rule.
 */
export class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  readonly #kinds: readonly TokenKind[];
  #depth = 0;
  /** What was built of each target at each of the latest positions, and which positions these are. */
  readonly #memo: (Parsed<unknown> | undefined)[] = [];
  readonly #memoPlaces: Int32Array;

  constructor(text: string, tokens: readonly Token[], grammar: Grammar) {
    this.#text = text;
    this.#tokens = tokens;
    this.#grammar = grammar;
    this.#kinds = tokens.map((token) => grammar.kindOf(token));
    this.#memoPlaces = new Int32Array(grammar.targets.size * window).fill(-1);
  }

  /** The longest match of a nonterminal that begins with the token at the index; undefined for none. */
  parse<Target extends Nonterminal>(target: Target, at: number): Parsed<NonterminalValues[Target]> | undefined {
    const kind = this.#kinds[at];
    if (kind === undefined || kind === unknownKind || this.#depth >= maximumDepth) return undefined;
    const next = this.#tokens[at + 1]?.gap === 'paragraph' ? undefined : this.#kinds[at + 1];
    const rules = this.#grammar.rulesFor(target, kind, next ?? unknownKind);
    if (rules.length === 0) return undefined;
    const place = (this.#grammar.targets.get(target) ?? 0) * window + (at % window);
    // Builders are typed by rule sets, so what is kept under a target has the target's type.
    if (this.#memoPlaces[place] === at) return this.#memo[place] as Parsed<NonterminalValues[Target]> | undefined;
    let best: Parsed<unknown> | undefined;
    this.#depth++;
    for (const rule of rules) {
      const parsed = this.#match(rule, 0, at, at, []);
      if (parsed !== undefined && (best === undefined || parsed.end > best.end)) best = parsed;
    }
    this.#depth--;
    this.#memo[place] = best;
    this.#memoPlaces[place] = at;
    return best as Parsed<NonterminalValues[Target]> | undefined;
  }

  /** Matches the elements of a rule from `index` on, at the token `at`. Greedy; gives back what an optional element took. */
  #match(rule: Rule, index: number, start: number, at: number, values: unknown[]): Parsed<unknown> | undefined {
    const element = rule.elements[index];
    if (element === undefined) return this.#build(rule, start, at, values);
    const token = this.#tokens[at];
    if (token !== undefined && (at === start || (element.isGlued ? token.gap === 'none' : token.gap !== 'paragraph'))) {
      for (const symbol of element.alternatives) {
        const parsed = this.#matchSymbol(symbol, token, at);
        if (parsed === undefined) continue;
        values[index] = parsed.value;
        const rest = this.#match(rule, index + 1, start, parsed.end, values);
        if (rest !== undefined) return rest;
      }
    }
    if (!element.isOptional) return undefined;
    values[index] = undefined;
    return this.#match(rule, index + 1, start, at, values);
  }

  #matchSymbol(symbol: PatternSymbol, token: Token, at: number): Parsed<unknown> | undefined {
    switch (symbol.kind) {
      case 'literal':
        return token.entry?.word === symbol.word ? { value: symbol.word, end: at + 1 } : undefined;
      case 'lexical': {
        const value = lexicalValue(token, symbol.name);
        return value === undefined ? undefined : { value, end: at + 1 };
      }
      case 'number': {
        const value = token.number === undefined ? undefined : numberTests[symbol.name](token);
        return value === undefined ? undefined : { value, end: at + 1 };
      }
      case 'nonterminal':
        return this.parse(symbol.name, at);
    }
  }

  #build(rule: Rule, start: number, end: number, values: readonly unknown[]): Parsed<unknown> | undefined {
    const captured: Record<string, unknown> = {};
    rule.elements.forEach((element, index) => {
      if (element.capture !== undefined) captured[element.capture] = values[index];
    });
    const value = rule.build(captured, new MatchSite(this.#text, this.#tokens, start, end));
    return value === undefined ? undefined : { value, end };
  }
}
