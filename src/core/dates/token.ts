import type { Span } from '../text/span';
import type { TokenClasses } from './lexicon/lexicalClasses';

/** What a word, number or punctuation mark is to the grammar: one shared object for each spelling. */
export interface LexicalEntry {
  /** The spelling in lower case, smart quotes and dashes made plain; empty for numbers. */
  readonly word: string;
  /** The classes the spelling belongs to, each with its value ("may" is month 5, "second" an ordinal and a unit). */
  readonly classes: TokenClasses;
  /** Everything that patterns can name it by: its classes, and `=word` where one has the word as it is. */
  readonly keys: readonly string[];
  /** Entries that no pattern can tell apart have the same; 1 to 1023. */
  readonly kind: number;
}

/** What a number token says besides its classes. */
export interface NumberForm {
  readonly value: number;
  /** The digits as written, without thousands separators; "09" keeps its zero. */
  readonly digits: string;
  /** `plain`: digits only. `grouped`: 1,000. `decimal`: 2.5. `ordinal`: 3rd. `plural`: 1990s, 80s. */
  readonly shape: 'plain' | 'grouped' | 'decimal' | 'ordinal' | 'plural';
}

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'line' | 'paragraph';

/** A word, number or punctuation mark of the text. */
export interface Token extends Span {
  /** Undefined for a word that no pattern knows. */
  readonly entry: LexicalEntry | undefined;
  /** Defined for numbers only. */
  readonly number: NumberForm | undefined;
  /** Words begin with a letter; the rest are numbers and punctuation. */
  readonly isWord: boolean;
  /** Whether a word begins with an upper-case letter. */
  readonly isCapitalised: boolean;
  readonly gap: Gap;
}

/** A token's spelling in lower case, with plain quotes and dashes where a pattern knows it. */
export function wordOf(text: string, { start, end, entry }: Token): string {
  const word = entry?.word ?? '';
  return word === '' ? text.slice(start, end).toLowerCase() : word;
}
