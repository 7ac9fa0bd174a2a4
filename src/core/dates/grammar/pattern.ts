import { wordTable } from '../lexicon/words';
import type { LexicalClassValues } from '../lexicon/lexicalClasses';
import type { NumberClassValues, Nonterminal, SymbolValues } from './symbols';
import { numberTests } from './terminals';

/**
 * The pattern language. A pattern is a list of elements with spaces between them:
 *
 *     WORD        a class of tokens or something built by other rules, captured under its own name
 *     ago         a word or mark as it is
 *     a|an        one of several
 *     name:X|Y    captured under a name
 *     X?          may be missing
 *     +X          with no white space before it
 *
 * The types below give a rule's builder exactly the captures of its pattern.
 */
export type Captures<Pattern extends string> = Pattern extends `${infer Head} ${infer Tail}`
  ? ElementCaptures<Head> & Captures<Tail>
  : ElementCaptures<Pattern>;

type ElementCaptures<Element extends string> = Element extends `+${infer Rest}`
  ? ElementCaptures<Rest>
  : Element extends `${infer Rest}?`
    ? Partially<ElementCaptures<Rest>>
    : Element extends `${infer Name}:${infer Alternatives}`
      ? Readonly<Record<Name, ValueOf<Alternatives>>>
      : Element extends keyof SymbolValues
        ? Readonly<Record<Element, SymbolValues[Element]>>
        : unknown;

type Partially<Captured> = { readonly [Name in keyof Captured]: Captured[Name] | undefined };

type ValueOf<Alternatives extends string> = Alternatives extends `${infer First}|${infer Rest}`
  ? ValueOf<First> | ValueOf<Rest>
  : Alternatives extends keyof SymbolValues
    ? SymbolValues[Alternatives]
    : string;

/** One thing that an element accepts. */
export type PatternSymbol =
  | { readonly kind: 'literal'; readonly word: string }
  | { readonly kind: 'lexical'; readonly name: keyof LexicalClassValues }
  | { readonly kind: 'number'; readonly name: keyof NumberClassValues }
  | { readonly kind: 'nonterminal'; readonly name: Nonterminal };

/** One element of a pattern. */
export interface PatternElement {
  readonly alternatives: readonly PatternSymbol[];
  /** The name its value is captured under; undefined for words as they are. */
  readonly capture: string | undefined;
  readonly isOptional: boolean;
  /** Whether no white space may stand before it. */
  readonly isGlued: boolean;
}

/** Reads a pattern. */
export function parsePattern(pattern: string): PatternElement[] {
  return pattern.split(' ').map((source) => {
    let rest = source;
    const isGlued = rest.length > 1 && rest.startsWith('+');
    if (isGlued) rest = rest.slice(1);
    const isOptional = rest.length > 1 && rest.endsWith('?');
    if (isOptional) rest = rest.slice(0, -1);
    const colon = rest.length > 1 ? rest.indexOf(':') : -1;
    const alternatives = rest
      .slice(colon + 1)
      .split('|')
      .map(toSymbol);
    const [only] = alternatives;
    const ownName = alternatives.length === 1 && only !== undefined && only.kind !== 'literal' ? only.name : undefined;
    return { alternatives, capture: colon > 0 ? rest.slice(0, colon) : ownName, isOptional, isGlued };
  });
}

function toSymbol(name: string): PatternSymbol {
  if (name in numberTests) return { kind: 'number', name: name as keyof NumberClassValues };
  if (name in wordTable()) return { kind: 'lexical', name: name as keyof LexicalClassValues };
  // Class names are all upper case with two letters or more; words as they are never are.
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) {
    return { kind: 'nonterminal', name: name as Nonterminal };
  }
  return { kind: 'literal', word: name };
}
