import { limits } from './limits';

/**
 * The candidate that a word was most likely meant to be: fewest letters inserted, left out, changed or swapped with their
 * neighbour (optimal string alignment distance), at most a third of the word's length and never more than three. Case
 * is ignored. Of equally near ones the first; undefined when nothing is near.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length > longestWord) return undefined;
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = alignmentDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit || (best !== undefined && distance === limit)) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

/** Keeps the work for one word small; names and ids are shorter. */
const longestWord = 60;

/** The distance of two words, or any number above the limit as soon as it is certain to be exceeded. */
function alignmentDistance(a: string, b: string, limit: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + changed);
      if (a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? Infinity) + 1);
      }
      row.push(cost);
    }
    // No later row can have a smaller number than the smallest of two rows in a row.
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * Suggestions from one set of candidates for many words. Only for so many different words as a user will read about: a file
 * full of unknown words must not take long.
 */
export class Suggestions {
  readonly #candidates: readonly string[];
  readonly #known = new Map<string, string | undefined>();

  constructor(candidates: Iterable<string>) {
    this.#candidates = [...candidates];
  }

  /** ` Did you mean "…"?` with the space before it, or nothing. */
  sentenceFor(word: string): string {
    if (!this.#known.has(word) && this.#known.size < limits.problems) {
      this.#known.set(word, closest(word, this.#candidates));
    }
    const near = this.#known.get(word);
    return near === undefined ? '' : ` Did you mean "${near}"?`;
  }
}
