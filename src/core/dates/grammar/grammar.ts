import { Lexicon } from '../lexicon/lexicon';
import type { LexicalEntry, Token } from '../token';
import type { PatternElement, PatternSymbol } from './pattern';
import type { Rule, RuleSet } from './rule';
import type { Nonterminal, NumberClassValues } from './symbols';
import { numberTests } from './terminals';

/** What rules can tell a token by when nothing around it is looked at. Tokens of one kind share one object. */
export interface TokenKind {
  readonly id: number;
  /** Undefined for numbers and for words that no pattern knows. */
  readonly entry: LexicalEntry | undefined;
  /** The classes of numbers that a number belongs to; empty for others. */
  readonly numbers: ReadonlySet<keyof NumberClassValues>;
}

const numberClasses = Object.keys(numberTests) as readonly (keyof NumberClassValues)[];

/** Stands for every word that no pattern knows, and for the end of a paragraph. */
export const unknownKind: TokenKind = { id: 0, entry: undefined, numbers: new Set() };

/** More kinds of tokens there cannot be: words of the lexicon, and numbers by their classes. */
const mostKinds = 4096;

/**
 * All rules, with the lexicon they need and an index of which rules can begin with which two tokens. Most words after
 * "the" or "a" are unknown to every pattern, so the second token saves nearly all attempts.
 */
export class Grammar {
  readonly lexicon: Lexicon;
  /** Everything that rules build; a place in this list stands for each. */
  readonly targets: ReadonlyMap<Nonterminal, number>;
  readonly #rules = new Map<Nonterminal, Rule[]>();
  readonly #kinds = new Map<LexicalEntry | string, TokenKind>();
  readonly #index = new Map<number, readonly Rule[]>();

  constructor(ruleSets: readonly RuleSet[]) {
    const literals = new Set<string>();
    for (const { target, rules } of ruleSets) {
      // Patterns are read here, once: they are read when they are asked for.
      const own = rules.map(({ elements, build }) => ({ elements, build }));
      this.#rules.set(target, [...(this.#rules.get(target) ?? []), ...own]);
      for (const { elements } of own) for (const word of elements.flatMap(literalsOf)) literals.add(word);
    }
    this.lexicon = new Lexicon(literals);
    this.targets = new Map([...this.#rules.keys()].map((target, index) => [target, index]));
  }

  /** The kind of a token. */
  kindOf(token: Token): TokenKind {
    const { entry, number } = token;
    if (entry === undefined && number === undefined) return unknownKind;
    const classes = entry === undefined ? numberClasses.filter((name) => numberTests[name](token) !== undefined) : [];
    const key = entry ?? classes.join();
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      kind = { id: this.#kinds.size + 1, entry, numbers: new Set(classes) };
      this.#kinds.set(key, kind);
    }
    return kind;
  }

  /** The rules of a target that can match from a token on, judged by it and the one after it (unknown at the end). */
  rulesFor(target: Nonterminal, first: TokenKind, next: TokenKind): readonly Rule[] {
    if (first === unknownKind) return [];
    const key = ((this.targets.get(target) ?? 0) * mostKinds + first.id) * mostKinds + next.id;
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    const rules = (this.#rules.get(target) ?? []).filter(({ elements }) => this.#canMatch(elements, 0, first, next));
    this.#index.set(key, rules);
    return rules;
  }

  /** Whether the elements from `at` on may match tokens that begin with these two; errs on the side of yes. */
  #canMatch(elements: readonly PatternElement[], at: number, first: TokenKind, next: TokenKind): boolean {
    const element = elements[at];
    if (element === undefined) return false;
    for (const symbol of element.alternatives) {
      if (symbol.kind === 'nonterminal') {
        if (this.rulesFor(symbol.name, first, next).length > 0) return true;
      } else if (accepts(symbol, first) && this.#canFollow(elements, at + 1, next)) return true;
    }
    return element.isOptional && this.#canMatch(elements, at + 1, first, next);
  }

  /** Whether the elements from `at` on may match nothing, or tokens that begin with this one. */
  #canFollow(elements: readonly PatternElement[], at: number, next: TokenKind): boolean {
    const element = elements[at];
    if (element === undefined || element.isOptional) return true;
    return element.alternatives.some((symbol) =>
      symbol.kind === 'nonterminal' ? this.#canBegin(symbol.name, next) : accepts(symbol, next),
    );
  }

  /** Whether a nonterminal may begin with a token. */
  #canBegin(target: Nonterminal, first: TokenKind): boolean {
    if (first === unknownKind) return false;
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

function accepts(symbol: Exclude<PatternSymbol, { kind: 'nonterminal' }>, { entry, numbers }: TokenKind): boolean {
  switch (symbol.kind) {
    case 'number':
      return numbers.has(symbol.name);
    case 'literal':
      return entry?.word === symbol.word;
    case 'lexical':
      return entry?.classes[symbol.name] !== undefined;
  }
}

function literalsOf(element: PatternElement): string[] {
  return element.alternatives.flatMap((symbol) => (symbol.kind === 'literal' ? [symbol.word] : []));
}
