import { foldName } from './forms/fold';

/** Terms that the user has said are no names or dates. */
export class IgnoredTerms {
  /** As written, by what is compared. */
  readonly #terms: ReadonlyMap<string, string>;

  /** @param terms as written. */
  constructor(terms: readonly string[]) {
    this.#terms = new Map(terms.map((term) => [termKey(term), term]));
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.#terms.size === 0;
  }

  /** The terms that only one of two lists has. */
  differenceTo(other: IgnoredTerms): IgnoredTerms {
    const gone = [...this.#terms].filter(([key]) => !other.#terms.has(key));
    const come = [...other.#terms].filter(([key]) => !this.#terms.has(key));
    return new IgnoredTerms([...gone, ...come].map(([, term]) => term));
  }

  /** Whether the words are one of the terms. Case, accents, blanks, the kind of quotation marks and dashes, and a possessive ending do not count. */
  has(words: string): boolean {
    return this.#terms.size > 0 && this.#terms.has(termKey(words));
  }
}

function termKey(words: string): string {
  return foldName(words).replace(/'s?$/, '');
}
