import type { Token } from '../token';
import type { CompiledRule, Grammar } from './grammar';
import { MatchSite } from './matchSite';
import type { Condition } from './pattern';
import type { Nonterminal, NonterminalValues } from './symbols';

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
  #depth = 0;
  readonly #values: unknown[][] = [];
  /** What was built of each target at each of the latest positions, and which positions these are. */
  readonly #memo: (Parsed<unknown> | undefined)[] = [];
  readonly #memoPlaces: Int32Array;

  constructor(text: string, tokens: readonly Token[], grammar: Grammar) {
    this.#text = text;
    this.#tokens = tokens;
    this.#grammar = grammar;
    this.#memoPlaces = new Int32Array(grammar.targets.size * window).fill(-1);
  }

  /** The longest match of a nonterminal that begins with the token at the index; undefined for none. */
  parse<Target extends Nonterminal>(target: Target, at: number): Parsed<NonterminalValues[Target]> | undefined {
    // Builders are typed by rule sets, so what is kept under a target has the target's type.
    return this.#parse(this.#grammar.targets.get(target) ?? 0, at) as Parsed<NonterminalValues[Target]> | undefined;
  }

  #parse(target: number, at: number): Parsed<unknown> | undefined {
    const entry = this.#tokens[at]?.entry;
    if (entry === undefined || this.#depth >= maximumDepth) return undefined;
    const place = target * window + (at % window);
    if (this.#memoPlaces[place] === at) return this.#memo[place];
    const next = this.#tokens[at + 1];
    const rules = this.#grammar.rulesFor(target, entry, next?.gap === 'paragraph' ? undefined : next?.entry);
    let best: Parsed<unknown> | undefined;
    // Rules at one depth are tried one after the other: they can share the place for what they capture.
    const values = (this.#values[this.#depth++] ??= []);
    for (const rule of rules) {
      const parsed = this.#match(rule, 0, at, at, values);
      if (parsed !== undefined && (best === undefined || parsed.end > best.end)) best = parsed;
    }
    this.#depth--;
    this.#memo[place] = best;
    this.#memoPlaces[place] = at;
    return best;
  }

  /** Matches the elements of a rule from `index` on, at the token `at`. Greedy; gives back what an optional element took. */
  #match(rule: CompiledRule, index: number, start: number, at: number, values: unknown[]): Parsed<unknown> | undefined {
    const element = rule.elements[index];
    if (element === undefined) return this.#build(rule, start, at, values);
    const token = this.#tokens[at];
    if (
      token?.entry !== undefined &&
      (at === start || (element.isGlued ? token.gap === 'none' : token.gap !== 'paragraph'))
    ) {
      for (const { word, terminal, target } of element.alternatives) {
        let value: unknown;
        let end = at + 1;
        if (terminal !== undefined) value = token.entry.classes[terminal];
        else if (target === undefined) value = token.entry.word === word ? word : undefined;
        else {
          const parsed = this.#parse(target, at);
          value = parsed?.value;
          end = parsed?.end ?? at;
        }
        if (value === undefined) continue;
        values[index] = value;
        const rest = this.#match(rule, index + 1, start, end, values);
        if (rest !== undefined) return rest;
      }
    }
    if (!element.isOptional) return undefined;
    values[index] = undefined;
    return this.#match(rule, index + 1, start, at, values);
  }

  #build(rule: CompiledRule, start: number, end: number, values: readonly unknown[]): Parsed<unknown> | undefined {
    const site = new MatchSite(this.#text, this.#tokens, start, end);
    if (!isKept(rule.before, site.before(), site) || !isKept(rule.after, site.after(), site)) return undefined;
    const value = rule.build(...rule.captured.map((index) => values[index]), site);
    return value === undefined ? undefined : { value, end };
  }
}

/** Whether the token beside a match is what a pattern asks for. */
function isKept(condition: Condition | undefined, token: Token | undefined, site: MatchSite): boolean {
  if (condition === undefined) return true;
  const isOne = condition.words?.has(site.word(token)) ?? token?.isWord === true;
  return isOne !== condition.isNegated;
}
