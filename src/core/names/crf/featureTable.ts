import { keptHashBits } from './hashIndex';
import { emptyRows, rowLength } from './weightRows';

/** How many of a hash's highest bits the sieve looks at: 128 KB, which the processor keeps close. */
const sieveBits = 20;
/** Where in a row the feature's kept hash stands. */
const keyPlace = rowLength - 1;
/** Larger than all kept hashes: no feature. */
const nothing = 0x7fffffff;

/**
 * The features that have weights, with their weights. Reading a text looks up features by the million, and most of the
 * time goes to waiting for memory: so the kept hash stands in the row of weights, rows are in the order of the hashes,
 * each as near as can be to where its highest bits point, and a sieve of bits turns most others away. Source: ordered
 * linear probing (Amble and Knuth, 1974).
 */
export class FeatureTable {
  /** The rows of weights (`weightRows.ts`). */
  readonly rows: Int32Array;
  /** The row of each feature, in the order of the list. */
  readonly rowOf: Int32Array;
  readonly #shift: number;
  readonly #sieve: Int32Array;

  /** @param keys kept hashes, ascending, all different. */
  constructor(keys: Int32Array) {
    let bits = 4;
    while (1 << bits < keys.length * 1.2 && bits < keptHashBits) bits++;
    const shift = keptHashBits - bits;
    const sieve = new Int32Array(1 << (sieveBits - 5));
    const rowOf = new Int32Array(keys.length);
    let next = 0;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? 0;
      next = Math.max(next, key >>> shift);
      rowOf[index] = next++;
      const bit = key >>> (keptHashBits - sieveBits);
      sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    // One row more than can be pointed at or is taken: the last look always ends.
    const rows = emptyRows(Math.max(1 << bits, next) + 1);
    for (let at = keyPlace; at < rows.length; at += rowLength) rows[at] = nothing;
    for (let index = 0; index < keys.length; index++)
      rows[(rowOf[index] ?? 0) * rowLength + keyPlace] = keys[index] ?? 0;
    this.#shift = shift;
    this.#sieve = sieve;
    this.rowOf = rowOf;
    this.rows = rows;
  }

  /** The row of a feature by its hash; -1 when it has no weights. */
  find(hash: number): number {
    const bit = hash >>> (32 - sieveBits);
    if ((((this.#sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
    const key = hash >>> (32 - keptHashBits);
    const rows = this.rows;
    let at = (key >>> this.#shift) * rowLength + keyPlace;
    let found = rows[at] ?? 0;
    while (found < key) {
      at += rowLength;
      found = rows[at] ?? 0;
    }
    return found === key ? (at - keyPlace) / rowLength : -1;
  }
}
