import { foldName } from './forms/fold';

/** Terms that the user has said are no names or dates. */
export class IgnoredTerms {
  readonly #terms: ReadonlySet<string>;

  /** @param terms as written. */
  constructor(terms: readonly string[]) {
    this.#terms = new Set(terms.map(termKey));
  }

  /** Whether the words are one of the terms. Case, accents, blanks, the kind of quotation marks and dashes, and a possessive ending do not count. */
  has(words: string): boolean {
    return this.#terms.size > 0 && this.#terms.has(termKey(words));
  }
}

function termKey(words: string): string {
  return foldName(words).replace(/'s?$/, '');
}
