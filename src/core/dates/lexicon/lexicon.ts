import type { LexicalEntry } from '../token';
import type { LexicalClasses } from './lexicalClasses';
import { wordTable } from './words';

/** All spellings that mean something to the grammar; the lexer looks every word up once. */
export class Lexicon {
  readonly #entries = new Map<string, LexicalEntry>();

  /** @param literals words and marks without a class that patterns name as they are ("ago", ","). */
  constructor(literals: Iterable<string>) {
    for (const [lexicalClass, table] of Object.entries(wordTable())) {
      for (const [word, value] of Object.entries<unknown>(table)) {
        const classes: LexicalClasses = { ...this.#entries.get(word)?.classes, [lexicalClass]: value };
        this.#entries.set(word, { word, classes });
      }
    }
    for (const word of literals) {
      if (!this.#entries.has(word)) this.#entries.set(word, { word, classes: {} });
    }
  }

  /** The entry of a spelling in lower case; undefined when no pattern can use it. */
  lookUp(word: string): LexicalEntry | undefined {
    return this.#entries.get(word);
  }
}
