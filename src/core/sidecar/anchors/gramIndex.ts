import type { Span } from '../../text/span';
import { occurrencesIn } from './searchableText';

/** How many code units a gram has. */
export const gramLength = 4;

const fewestBits = 10;
const mostBits = 17;

/**
 * Tells where words stand in a text that is searched for many: by the stretch of four code units of the words that the text
 * has least often. Made once, in time and memory linear in the text (8 bytes for each code unit at most).
 */
export class GramIndex {
  readonly #text: string;
  readonly #shift: number;
  /** For each hash how many grams have it, and one more than the last of their places. */
  readonly #counts: Int32Array;
  readonly #last: Int32Array;
  /** For each place one more than the place before it whose gram has the same hash. */
  readonly #before: Int32Array;

  constructor(text: string) {
    this.#text = text;
    const bits = Math.min(mostBits, Math.max(fewestBits, Math.ceil(Math.log2(text.length + 1))));
    this.#shift = 32 - bits;
    this.#counts = new Int32Array(1 << bits);
    this.#last = new Int32Array(1 << bits);
    this.#before = new Int32Array(Math.max(0, text.length - gramLength + 1));
    for (let at = 0; at < this.#before.length; at++) {
      const hash = this.#hash(text, at);
      this.#counts[hash] = (this.#counts[hash] ?? 0) + 1;
      this.#before[at] = this.#last[hash] ?? 0;
      this.#last[hash] = at + 1;
    }
  }

  /**
   * Where words may be looked for: the first of those of their grams that the text has least often, and how often at most.
   * @param start of the words in `words`, inclusive. @param end exclusive, at least four code units behind.
   */
  rarestGram(words: string, start: number, end: number): { readonly at: number; readonly count: number } {
    let rarest = { at: start, count: Infinity };
    for (let at = start; at + gramLength <= end; at++) {
      const count = this.#counts[this.#hash(words, at)] ?? 0;
      if (count < rarest.count) rarest = { at, count };
    }
    return rarest;
  }

  /**
   * Where a part of some words begins, from the end of the text to its start.
   * @param gram of the part, by {@link rarestGram}. @param start and @param end of the part in `words`.
   */
  startsOf(words: string, gram: number, start: number, end: number): number[] {
    const part = words.slice(start, end);
    const starts: number[] = [];
    let next = this.#last[this.#hash(words, gram)] ?? 0;
    for (; next > 0; next = this.#before[next - 1] ?? 0) {
      const from = next - 1 - (gram - start);
      if (from >= 0 && this.#text.startsWith(part, from)) starts.push(from);
    }
    return starts;
  }

  /** All occurrences of words, without overlaps. */
  occurrencesOf(words: string): readonly Span[] {
    if (words.length < gramLength) return occurrencesIn(this.#text, words);
    const gram = this.rarestGram(words, 0, words.length);
    // Long runs of one letter: to compare all of them would take longer than to look through the text.
    if (gram.count * words.length > this.#text.length) return occurrencesIn(this.#text, words);
    const found: Span[] = [];
    let end = 0;
    for (const start of this.startsOf(words, gram.at, 0, words.length).reverse()) {
      if (start < end) continue;
      end = start + words.length;
      found.push({ start, end });
    }
    return found;
  }

  /** Fibonacci hashing of four code units. Source: Knuth, The Art of Computer Programming 3, section 6.4. */
  #hash(text: string, at: number): number {
    const low = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    const high = text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16);
    const mixed = Math.imul(low, 0x9e3779b1) ^ (low >>> 15) ^ high;
    return Math.imul(mixed ^ (mixed >>> 16), 0x9e3779b1) >>> this.#shift;
  }
}
