/** How many bits of a feature's or a word's hash a model keeps: enough that strangers hardly ever meet. */
export const keptHashBits = 28;

/** The part of a hash that a model keeps. */
export function keptHash(hash: number): number {
  return hash >>> (32 - keptHashBits);
}

/** Finds hashes in a list: each has a slot of the table, other hashes have none. */
export class HashTable {
  readonly #mask: number;
  /** Kept hash plus one; 0 where nothing is. */
  readonly #keys: Int32Array;
  /** The slot of each hash of the list. */
  readonly slots: Int32Array;

  /** @param keys kept hashes, all different. */
  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.slots = new Int32Array(keys.length);
    for (let index = 0; index < keys.length; index++) {
      const key = (keys[index] ?? 0) + 1;
      let slot = (key ^ (key >>> 11)) & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.slots[index] = slot;
    }
  }

  /** How many slots there are. */
  get size(): number {
    return this.#keys.length;
  }

  /** The slot of a hash; -1 when it is not in the list. */
  find(hash: number): number {
    const key = (hash >>> (32 - keptHashBits)) + 1;
    const keys = this.#keys;
    let slot = (key ^ (key >>> 11)) & this.#mask;
    while (true) {
      const found = keys[slot];
      if (found === key) return slot;
      if (found === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
