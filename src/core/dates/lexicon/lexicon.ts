import type { LexicalEntry, NumberForm } from '../token';
import type { TokenClasses } from './lexicalClasses';
import { numberClasses } from './numberClasses';
import { wordTable } from './words';
import { wordSet } from './wordSet';

/** Months and weekdays that are other words too when they are not capitalised. */
const ambiguousInLowerCase = wordSet('may march mar jan jun sat sun wed mon august dec oct fri');

/** Numbers of so many characters are kept: years, days, prices. */
const longestKept = 6;
const mostKept = 4096;

/** All spellings that mean something to the grammar; the lexer looks every token up once. */
export class Lexicon {
  readonly #words = new Map<string, LexicalEntry>();
  readonly #inLowerCase = new Map<string, LexicalEntry>();
  readonly #numbers = new Map<string, LexicalEntry>();
  readonly #kinds = new Map<string, number>();

  /** @param literals words and marks that patterns name as they are ("ago", ","). */
  constructor(literals: ReadonlySet<string>) {
    const classesOf = new Map<string, TokenClasses>();
    for (const [lexicalClass, table] of Object.entries(wordTable())) {
      for (const [word, value] of Object.entries<unknown>(table)) {
        classesOf.set(word, { ...classesOf.get(word), [lexicalClass]: value });
      }
    }
    for (const word of new Set([...literals, ...classesOf.keys()])) {
      const classes = classesOf.get(word) ?? {};
      const isLiteral = literals.has(word);
      this.#words.set(word, this.#entry(word, classes, isLiteral));
      if (!ambiguousInLowerCase.has(word)) continue;
      const others = { ...classes, MONTH: undefined, WEEKDAY: undefined };
      this.#inLowerCase.set(word, this.#entry(word, others, isLiteral));
    }
  }

  /** The entry of a spelling in lower case; undefined when no pattern can use it. */
  word(word: string, isCapitalised: boolean): LexicalEntry | undefined {
    return (isCapitalised ? undefined : this.#inLowerCase.get(word)) ?? this.#words.get(word);
  }

  /** The entry of a number. @param spelling as written. */
  number(spelling: string, form: NumberForm): LexicalEntry {
    let entry = this.#numbers.get(spelling);
    if (entry === undefined) {
      entry = this.#entry('', numberClasses(form), false);
      if (spelling.length <= longestKept && this.#numbers.size < mostKept) this.#numbers.set(spelling, entry);
    }
    return entry;
  }

  #entry(word: string, classes: TokenClasses, isLiteral: boolean): LexicalEntry {
    const names = Object.entries<unknown>(classes).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    const keys = isLiteral ? [...names, `=${word}`] : names;
    const key = keys.join();
    const kind = this.#kinds.get(key) ?? this.#kinds.size + 1;
    this.#kinds.set(key, kind);
    return { word, classes, keys, kind };
  }
}
