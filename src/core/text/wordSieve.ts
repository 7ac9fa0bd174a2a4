const letterA = 0x61;
const letterCount = 26;
/** Longer words are taken for so long. */
const longest = 31;

/**
 * Tells whether a text has any of certain words, without cutting it into words: nearly all others differ from them in
 * length, or in the first or the last letter. Linear in the length of the text.
 */
export class WordSieve {
  readonly #words: ReadonlySet<string>;
  /** By first and last letter, the lengths that words with these have, a bit each. */
  readonly #lengths = new Uint32Array(letterCount * letterCount);

  /** @param words of the letters a to z; others are never found. */
  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      const place = placeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1));
      this.#lengths[place] = (this.#lengths[place] ?? 0) | bitOf(word.length);
    }
  }

  /** Whether any run of letters from A to Z in a text is one of the words, in capitals or not. */
  isIn(text: string): boolean {
    let start = -1;
    for (let at = 0; at <= text.length; at++) {
      const isLetter = at < text.length && isPlainLetter(text.charCodeAt(at));
      if (isLetter && start < 0) start = at;
      if (isLetter || start < 0) continue;
      const lengths = this.#lengths[placeOf(text.charCodeAt(start), text.charCodeAt(at - 1))] ?? 0;
      if ((lengths & bitOf(at - start)) !== 0 && this.#words.has(text.slice(start, at).toLowerCase())) return true;
      start = -1;
    }
    return false;
  }
}

function isPlainLetter(code: number): boolean {
  const small = (code | 0x20) - letterA;
  return code < 0x80 && small >= 0 && small < letterCount;
}

function placeOf(first: number, last: number): number {
  return ((first | 0x20) - letterA) * letterCount + (last | 0x20) - letterA;
}

function bitOf(length: number): number {
  return 1 << Math.min(length, longest);
}
