import { wordOf, type Token } from '../token';

/** When the clause around an expression takes place, seen from the writing. */
export type Tense = 'past' | 'future' | 'unknown';

/** How many tokens on either side are looked at. */
const reach = 14;

/** What words say: above 0 they speak of the future. */
const weights = new Map<string, number>(
  (
    [
      ["will shall won't due scheduled slated deadline", 3],
      [
        'planned expected expects set hopes intends aims going upcoming forthcoming may might must should ahead likely',
        1.5,
      ],
      ['plans plan begins starts opens resumes', 1],
      [
        'was were had did said told came went took made began fell rose met led held sent won lost found left saw became ' +
          'gave got ran spoke been has have',
        -1,
      ],
    ] as const
  ).flatMap(([words, weight]) => words.split(' ').map((word) => [word, weight])),
);

/** The word that governs an expression: "until Friday". */
const governors = new Map([
  ['until', 1],
  ['till', 1],
  ['before', 1],
  ['by', 0.5],
]);

/** Stands for a token that ends a sentence, among the weights of words. */
const sentenceEnd = Number.POSITIVE_INFINITY;

/**
 * Guesses tenses from the words around an expression in its sentence: the word that governs it, auxiliaries and common
 * verbs, and the endings of others; nearer words weigh more. What a word weighs is looked up once a text.
 */
export class TenseReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #weights: number[] = [];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** @param start index of the expression's first token. @param end index one past its last token. */
  around(start: number, end: number): Tense {
    const governor = this.#wordAt(start - 1);
    if (governor === 'since') return 'past';
    let balance = governors.get(governor) ?? 0;
    for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
      const weight = this.#weightAt(at);
      if (weight === sentenceEnd || this.#tokens[at + 1]?.gap === 'paragraph') break;
      balance += weight / (start - at + 1);
    }
    for (let at = end; at < Math.min(this.#tokens.length, end + reach); at++) {
      const weight = this.#weightAt(at);
      if (weight === sentenceEnd || this.#tokens[at]?.gap === 'paragraph') break;
      balance += weight / (at - end + 2);
    }
    if (balance > 0.2) return 'future';
    return balance < -0.02 ? 'past' : 'unknown';
  }

  #weightAt(at: number): number {
    return (this.#weights[at] ??= this.#weigh(at));
  }

  #weigh(at: number): number {
    const word = this.#wordAt(at);
    if (word === '') return this.#endsSentence(at) ? sentenceEnd : 0;
    const before = this.#wordAt(at - 1);
    if (word === 'to') return before === 'is' || before === 'are' ? 2 : 0;
    const weight = weights.get(word) ?? 0;
    if (weight > 0) return weight;
    if (before === 'be') return 1;
    return word.length > 4 && word.endsWith('ed') ? -1 : weight;
  }

  #wordAt(at: number): string {
    const token = this.#tokens[at];
    return token?.isWord === true ? wordOf(this.#text, token) : '';
  }

  #endsSentence(at: number): boolean {
    const mark = this.#text.charAt(this.#tokens[at]?.start ?? 0);
    const next = this.#tokens[at + 1];
    return (
      (mark === '.' || mark === '!' || mark === '?') && next !== undefined && next.gap !== 'none' && next.isCapitalised
    );
  }
}
