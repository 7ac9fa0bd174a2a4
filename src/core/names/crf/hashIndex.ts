/** How many bits of a feature's or a word's hash a model keeps: enough that strangers hardly ever meet. */
export const keptHashBits = 28;

/** The part of a hash that a model keeps. */
export function keptHash(hash: number): number {
  return hash >>> (32 - keptHashBits);
}

/**
 * Finds hashes in an ascending list. Hashes spread evenly, so their size says nearly where they stand; from there on steps
 * of twice the length, and binary search between the last two. Source: exponential search (Bentley and Yao, 1976). Nothing
 * is built, which would take longer at the start than all the looks of a day.
 */
export class HashIndex {
  readonly #keys: Int32Array;

  /** @param keys kept hashes, ascending, all different. */
  constructor(keys: Int32Array) {
    this.#keys = keys;
  }

  /** The index of a hash in the list; -1 when it is not there. */
  find(hash: number): number {
    const key = hash >>> (32 - keptHashBits);
    const keys = this.#keys;
    const guess = Math.floor((key / 2 ** keptHashBits) * keys.length);
    let first = guess;
    let last = guess;
    for (let step = firstStep; first > 0 && (keys[first] ?? 0) > key; step *= 2) first = Math.max(0, first - step);
    for (let step = firstStep; last < keys.length && (keys[last] ?? 0) < key; step *= 2) last += step;
    last = Math.min(last, keys.length);
    while (first < last) {
      const middle = (first + last) >>> 1;
      if ((keys[middle] ?? 0) < key) first = middle + 1;
      else last = middle;
    }
    return keys[first] === key ? first : -1;
  }
}

const firstStep = 64;
