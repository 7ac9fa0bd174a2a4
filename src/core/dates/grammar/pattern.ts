import { wordSet } from '../lexicon/wordSet';
import type { SymbolName, SymbolValues } from './symbols';

/**
 * The pattern language. A pattern is a list of elements with spaces between them:
 *
 *     WORD         a class of tokens or something built by other rules; its value goes to the builder
 *     ago          a word or mark as it is
 *     A|B|an       one of several; if one of them is a class, the value (or the word) goes to the builder
 *     :last|next   one of several words, which goes to the builder
 *     X?           may be missing: its value is undefined then
 *     +X           with no white space before it
 *
 * The first element may be a condition on the word before, the last one on the word after:
 *
 *     <in|on       the word before is one of these
 *     >!of|to      the word after is none of these
 *     >!WORD       no word comes next
 *
 * Several patterns of one rule are parted by "; ". The types below give a rule's builder exactly the values of its
 * patterns, in the order of the elements.
 */
export type Captures<Patterns extends string> = Patterns extends `${infer First}; ${infer Rest}`
  ? PatternCaptures<First> | Captures<Rest>
  : PatternCaptures<Patterns>;

type PatternCaptures<Pattern extends string> = Pattern extends `${infer Head} ${infer Tail}`
  ? [...ElementCaptures<Head>, ...PatternCaptures<Tail>]
  : ElementCaptures<Pattern>;

type ElementCaptures<Element extends string> = Element extends '+' | '?' | ':' | `<${string}` | `>${string}`
  ? []
  : Element extends `+${infer Rest}`
    ? ElementCaptures<Rest>
    : Element extends `${infer Rest}?`
      ? Partially<ElementCaptures<Rest>>
      : Element extends `:${string}`
        ? [word: string]
        : Captured<ValueOf<Element>>;

type Captured<Value> = [Value] extends [never] ? [] : [Value];

type Partially<Values extends unknown[]> = { [Index in keyof Values]: Values[Index] | undefined };

type ValueOf<Alternatives extends string> = Alternatives extends `${infer First}|${infer Rest}`
  ? ValueOf<First> | ValueOf<Rest>
  : Alternatives extends SymbolName
    ? SymbolValues[Alternatives]
    : never;

/** One thing that an element accepts: a word as it is, or whatever has a name in capitals. */
export type PatternSymbol =
  { readonly isWord: true; readonly name: string } | { readonly isWord: false; readonly name: SymbolName };

/** One element of a pattern. */
export interface PatternElement {
  readonly alternatives: readonly PatternSymbol[];
  /** Whether its value goes to the builder. */
  readonly isCaptured: boolean;
  readonly isOptional: boolean;
  /** Whether no white space may stand before it. */
  readonly isGlued: boolean;
}

/** What the word before or after a match must be, or must not be. */
export interface Condition {
  /** Undefined stands for any word. */
  readonly words: ReadonlySet<string> | undefined;
  readonly isNegated: boolean;
}

/** A pattern that has been read. */
export interface Pattern {
  readonly elements: readonly PatternElement[];
  readonly before: Condition | undefined;
  readonly after: Condition | undefined;
}

/** Reads a pattern. */
export function parsePattern(pattern: string): Pattern {
  const sources = pattern.split(' ');
  const isCondition = (source: string | undefined, mark: string): source is string =>
    source !== undefined && source.length > 1 && source.startsWith(mark);
  const before = isCondition(sources[0], '<') ? toCondition(sources.shift()) : undefined;
  const after = isCondition(sources.at(-1), '>') ? toCondition(sources.pop()) : undefined;
  return { elements: sources.map(toElement), before, after };
}

function toCondition(source = ''): Condition {
  const isNegated = source.charAt(1) === '!';
  const words = source.slice(isNegated ? 2 : 1);
  return { words: words === 'WORD' ? undefined : wordSet(words, '|'), isNegated };
}

function toElement(source: string): PatternElement {
  let rest = source;
  const takeFirst = (mark: string): boolean => {
    const isThere = rest.length > 1 && rest.startsWith(mark);
    if (isThere) rest = rest.slice(1);
    return isThere;
  };
  const isGlued = takeFirst('+');
  const isNamed = takeFirst(':');
  const isOptional = rest.length > 1 && rest.endsWith('?');
  const alternatives = (isOptional ? rest.slice(0, -1) : rest).split('|').map(toSymbol);
  return { alternatives, isCaptured: isNamed || alternatives.some(({ isWord }) => !isWord), isOptional, isGlued };
}

function toSymbol(name: string): PatternSymbol {
  // Names are all upper case with two letters or more; words as they are never are.
  const isName = name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
  return isName ? { isWord: false, name: name as SymbolName } : { isWord: true, name };
}
