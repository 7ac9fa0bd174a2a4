import { Lexicon } from '../lexicon/lexicon';
import type { LexicalEntry, Token } from '../token';
import type { PatternElement, PatternSymbol } from './pattern';
import type { Rule, RuleSet } from './rule';
import type { Nonterminal } from './symbols';

/** Stands for every number, and for every word that no pattern knows (and for the end of a paragraph). */
const anyNumber: LexicalEntry = { word: '', classes: {} };
const anyOther: LexicalEntry = { word: '', classes: {} };

type Index = Map<LexicalEntry, Map<LexicalEntry, readonly Rule[]>>;

/**
 * All rules, with the lexicon they need and an index of which rules can begin with which two tokens. Most words after
 * "the" or "a" are unknown to every pattern, so the second token saves nearly all attempts.
 */
export class Grammar {
  readonly lexicon: Lexicon;
  readonly #rules = new Map<Nonterminal, Rule[]>();
  readonly #index = new Map<Nonterminal, Index>();

  constructor(ruleSets: readonly RuleSet[]) {
    const literals = new Set<string>();
    for (const { target, rules } of ruleSets) {
      this.#rules.set(target, [...(this.#rules.get(target) ?? []), ...rules]);
      for (const { elements } of rules) for (const word of elements.flatMap(literalsOf)) literals.add(word);
    }
    this.lexicon = new Lexicon(literals);
    for (const target of this.#rules.keys()) this.#index.set(target, new Map());
  }

  /** The rules of a target that can match from a token on, judged by it and the one after it (undefined at the end). */
  rulesFor(target: Nonterminal, first: Token, next: Token | undefined): readonly Rule[] {
    return this.#lookUp(
      target,
      kindOf(first),
      next === undefined || next.gap === 'paragraph' ? anyOther : kindOf(next),
    );
  }

  #lookUp(target: Nonterminal, first: LexicalEntry, next: LexicalEntry): readonly Rule[] {
    if (first === anyOther) return [];
    const index = this.#index.get(target);
    const known = index?.get(first)?.get(next);
    if (known !== undefined) return known;
    const rules = (this.#rules.get(target) ?? []).filter(({ elements }) => this.#canMatch(elements, 0, first, next));
    const byNext = index?.get(first) ?? new Map<LexicalEntry, readonly Rule[]>();
    byNext.set(next, rules);
    index?.set(first, byNext);
    return rules;
  }

  /** Whether the elements from `at` on may match tokens that begin with these two; errs on the side of yes. */
  #canMatch(elements: readonly PatternElement[], at: number, first: LexicalEntry, next: LexicalEntry): boolean {
    const element = elements[at];
    if (element === undefined) return false;
    for (const symbol of element.alternatives) {
      if (symbol.kind === 'nonterminal') {
        if (this.#lookUp(symbol.name, first, next).length > 0) return true;
      } else if (accepts(symbol, first) && this.#canFollow(elements, at + 1, next)) return true;
    }
    return element.isOptional && this.#canMatch(elements, at + 1, first, next);
  }

  /** Whether the elements from `at` on may match nothing, or tokens that begin with this one. */
  #canFollow(elements: readonly PatternElement[], at: number, next: LexicalEntry): boolean {
    const element = elements[at];
    if (element === undefined || element.isOptional) return true;
    return element.alternatives.some((symbol) =>
      symbol.kind === 'nonterminal' ? this.#canBegin(symbol.name, next) : accepts(symbol, next),
    );
  }

  /** Whether a nonterminal may begin with a token. */
  #canBegin(target: Nonterminal, first: LexicalEntry): boolean {
    if (first === anyOther) return false;
    return (this.#rules.get(target) ?? []).some(({ elements }) => {
      for (const element of elements) {
        const isPossible = element.alternatives.some((symbol) =>
          symbol.kind === 'nonterminal' ? this.#canBegin(symbol.name, first) : accepts(symbol, first),
        );
        if (isPossible) return true;
        if (!element.isOptional) return false;
      }
      return false;
    });
  }
}

/** What the index knows of a token. */
function kindOf(token: Token): LexicalEntry {
  return token.entry ?? (token.number === undefined ? anyOther : anyNumber);
}

function accepts(symbol: Exclude<PatternSymbol, { kind: 'nonterminal' }>, entry: LexicalEntry): boolean {
  switch (symbol.kind) {
    case 'number':
      return entry === anyNumber;
    case 'literal':
      return entry.word === symbol.word;
    case 'lexical':
      return entry.classes[symbol.name] !== undefined;
  }
}

function literalsOf(element: PatternElement): string[] {
  return element.alternatives.flatMap((symbol) => (symbol.kind === 'literal' ? [symbol.word] : []));
}
