/** How many bits of a feature's or a word's hash a model keeps: enough that strangers hardly ever meet. */
export const keptHashBits = 28;

/** The part of a hash that a model keeps. */
export function keptHash(hash: number): number {
  return hash >>> (32 - keptHashBits);
}

/** Finds hashes in a list. */
export class HashTable {
  readonly #shift: number;
  readonly #mask: number;
  readonly #table: Int32Array;
  readonly #filter: Int32Array;
  readonly #filterMask: number;
  readonly count: number;

  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.count = keys.length;
    this.#mask = size - 1;
    this.#shift = keptHashBits - Math.log2(size);
    this.#table = new Int32Array(size * 2);
    this.#filterMask = size * 4 - 1;
    this.#filter = new Int32Array(size / 8);
    for (let index = 0; index < keys.length; index++) {
      const key = (keys[index] ?? 0) + 1;
      const bit = key & this.#filterMask;
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      let slot = (key >>> this.#shift) & this.#mask;
      while (this.#table[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
      this.#table[slot * 2] = key;
      this.#table[slot * 2 + 1] = index;
    }
  }

  find(hash: number): number {
    const key = (hash >>> (32 - keptHashBits)) + 1;
    const bit = key & this.#filterMask;
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
    const table = this.#table;
    let slot = (key >>> this.#shift) & this.#mask;
    while (true) {
      const found = table[slot * 2];
      if (found === key) return table[slot * 2 + 1] ?? -1;
      if (found === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
