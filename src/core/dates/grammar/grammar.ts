import { Lexicon } from '../lexicon/lexicon';
import type { LexicalEntry } from '../token';
import { parsePattern, type Pattern, type PatternElement, type PatternSymbol } from './pattern';
import type { Rule, RuleSet } from './rule';
import type { Nonterminal, Terminal } from './symbols';

/** What an element accepts: one of the three is defined. */
interface CompiledSymbol {
  readonly word: string | undefined;
  readonly terminal: Terminal | undefined;
  /** Place in `Grammar.targets`. */
  readonly target: number | undefined;
}

interface CompiledElement extends Omit<PatternElement, 'alternatives'> {
  readonly alternatives: readonly CompiledSymbol[];
}

/** A rule with one of its patterns. */
export interface CompiledRule extends Omit<Pattern, 'elements'> {
  /** Indices of the elements whose values go to the builder. */
  readonly captured: readonly number[];
  /** Place among all rules of its target. */
  readonly order: number;
  readonly elements: readonly CompiledElement[];
  readonly build: Rule['build'];
}

/** How far a match may reach, as bits: it may be the first token alone, it may go on from there. */
const onlyFirst = 1;
const beyondFirst = 2;

/** Rules that can match from two tokens on, and how far they reach. */
interface Candidates {
  readonly rules: readonly CompiledRule[];
  readonly reach: number;
}

/**
 * All rules, with the lexicon they need and an index of which rules can begin with which two tokens. Most words after
 * "the" or "a" are unknown to every pattern, so the second token saves nearly all attempts.
 */
export class Grammar {
  readonly lexicon: Lexicon;
  /** Everything that rules build; a place in this list stands for each. */
  readonly targets: ReadonlyMap<Nonterminal, number>;
  readonly #rules: readonly (readonly CompiledRule[])[];
  readonly #index = new Map<number, Candidates>();
  readonly #beginnings = new Map<number, readonly CompiledRule[]>();
  /** For each target: the rules that can begin with a word or class, by its key. */
  readonly #firsts: (ReadonlyMap<string, readonly CompiledRule[]> | undefined)[] = [];

  constructor(ruleSets: readonly RuleSet[]) {
    const targets = new Map<string, number>();
    for (const { target } of ruleSets) if (!targets.has(target)) targets.set(target, targets.size);
    const literals = new Set<string>();
    const compileSymbol = ({ isWord, name }: PatternSymbol): CompiledSymbol => {
      if (isWord) literals.add(name);
      const target = targets.get(name);
      const terminal = isWord || target !== undefined ? undefined : (name as Terminal);
      return { word: isWord ? name : undefined, terminal, target };
    };
    const compile = ({ patterns, build }: Rule): Omit<CompiledRule, 'order'>[] =>
      patterns.split('; ').map((source) => {
        const { elements, before, after } = parsePattern(source);
        const compiled = elements.map((element) => ({
          ...element,
          alternatives: element.alternatives.map(compileSymbol),
        }));
        const captured = compiled.flatMap(({ isCaptured }, index) => (isCaptured ? [index] : []));
        return { elements: compiled, captured, before, after, build };
      });
    this.targets = targets as ReadonlyMap<string, number> as ReadonlyMap<Nonterminal, number>;
    this.#rules = [...targets.keys()].map((target) =>
      ruleSets
        .filter((set) => set.target === target)
        .flatMap(({ rules }) => rules.flatMap(compile))
        .map((rule, order) => ({ ...rule, order })),
    );
    this.lexicon = new Lexicon(literals);
  }

  /** The rules of a target that can match from a token on, judged by it and the one after it (undefined at the end). */
  rulesFor(target: number, first: LexicalEntry, next: LexicalEntry | undefined): readonly CompiledRule[] {
    return this.#candidates(target, first, next).rules;
  }

  #candidates(target: number, first: LexicalEntry, next: LexicalEntry | undefined): Candidates {
    const key = ((next?.kind ?? 0) * 1024 + first.kind) * this.#rules.length + target;
    let candidates = this.#index.get(key);
    if (candidates === undefined) {
      let reach = 0;
      const rules: CompiledRule[] = [];
      for (const rule of this.#beginning(target, first)) {
        const own = this.#reachOf(rule, first, next);
        reach |= own;
        if (own > 0) rules.push(rule);
      }
      candidates = { rules, reach };
      this.#index.set(key, candidates);
    }
    return candidates;
  }

  /** The rules of a target that can begin with a token: few of all, so that pairs of tokens are soon judged. */
  #beginning(target: number, first: LexicalEntry): readonly CompiledRule[] {
    const key = first.kind * this.#rules.length + target;
    let rules = this.#beginnings.get(key);
    if (rules === undefined) {
      const firsts = (this.#firsts[target] ??= this.#firstsOf(target));
      const [list = [], ...more] = first.keys
        .flatMap((each) => [firsts.get(each) ?? []])
        .filter(({ length }) => length > 0);
      rules = more.length === 0 ? list : [...new Set([list, more].flat(2))].sort((a, b) => a.order - b.order);
      this.#beginnings.set(key, rules);
    }
    return rules;
  }

  /** No target begins with itself, so this comes to an end. */
  #firstsOf(target: number): ReadonlyMap<string, readonly CompiledRule[]> {
    const firsts = new Map<string, CompiledRule[]>();
    for (const rule of this.#rules[target] ?? []) {
      const optional = rule.elements.findIndex(({ isOptional }) => !isOptional);
      for (const { alternatives } of rule.elements.slice(0, optional + 1)) {
        for (const { word, terminal, target: part } of alternatives) {
          const keys =
            part === undefined ? [terminal ?? `=${word ?? ''}`] : (this.#firsts[part] ??= this.#firstsOf(part)).keys();
          for (const key of keys) {
            const rules = firsts.get(key);
            if (rules === undefined) firsts.set(key, [rule]);
            else if (rules.at(-1) !== rule) rules.push(rule);
          }
        }
      }
    }
    return firsts;
  }

  /** How far a rule may reach into tokens that begin with these two; errs on the side of too far. */
  #reachOf({ elements }: CompiledRule, first: LexicalEntry, next: LexicalEntry | undefined): number {
    let reach = 0;
    for (const [at, element] of elements.entries()) {
      for (const symbol of element.alternatives) {
        const own =
          symbol.target === undefined
            ? Number(accepts(symbol, first)) * onlyFirst
            : this.#candidates(symbol.target, first, next).reach;
        reach |= own & beyondFirst;
        if ((own & onlyFirst) === 0) continue;
        if (elements.slice(at + 1).every(({ isOptional }) => isOptional)) reach |= onlyFirst;
        if (next !== undefined && this.#canBegin(elements, at + 1, next)) reach |= beyondFirst;
      }
      if (!element.isOptional) break;
    }
    return reach;
  }

  /** Whether elements from `at` on may match tokens that begin with this one. */
  #canBegin(elements: readonly CompiledElement[], at: number, first: LexicalEntry): boolean {
    for (const { alternatives, isOptional } of elements.slice(at)) {
      const begins = alternatives.some((symbol) =>
        symbol.target === undefined ? accepts(symbol, first) : this.#beginning(symbol.target, first).length > 0,
      );
      if (begins || !isOptional) return begins;
    }
    return false;
  }
}

function accepts({ word, terminal }: CompiledSymbol, entry: LexicalEntry): boolean {
  return terminal === undefined ? entry.word === word : entry.classes[terminal] !== undefined;
}
