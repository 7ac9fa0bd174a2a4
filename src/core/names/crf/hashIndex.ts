/** How many bits of a feature's or a word's hash a model keeps: enough that strangers hardly ever meet. */
export const keptHashBits = 28;

/** The part of a hash that a model keeps. */
export function keptHash(hash: number): number {
  return hash >>> (32 - keptHashBits);
}

/**
 * Finds hashes in an ascending list. Hashes spread evenly, so their highest bits say nearly where they stand: one look
 * there and a step or two. Takes no more memory than the list and half as much again, and no time to build.
 */
export class HashIndex {
  /** The list, with a number after it that no kept hash reaches. */
  readonly #keys: Int32Array;
  /** For each value of the highest bits the index of the first key with these or higher ones. */
  readonly #starts: Int32Array;
  readonly #shift: number;

  /** @param keys kept hashes, ascending, all different. */
  constructor(keys: Int32Array) {
    let bits = 4;
    while (1 << bits < keys.length && bits < keptHashBits) bits++;
    const shift = keptHashBits - bits;
    const all = new Int32Array(keys.length + 1);
    all.set(keys);
    all[keys.length] = 0x7fffffff;
    const starts = new Int32Array(1 << bits);
    let index = 0;
    for (let start = 0; start < starts.length; start++) {
      while ((all[index] ?? 0) < start << shift) index++;
      starts[start] = index;
    }
    this.#shift = shift;
    this.#keys = all;
    this.#starts = starts;
  }

  /** The index of a hash in the list; -1 when it is not there. */
  find(hash: number): number {
    const key = hash >>> (32 - keptHashBits);
    const keys = this.#keys;
    let index = this.#starts[key >>> this.#shift] ?? 0;
    let found = keys[index] ?? 0;
    while (found < key) found = keys[++index] ?? 0;
    return found === key ? index : -1;
  }
}
