import { keptHashBits } from './hashIndex';
import { rowLength, setPackedRow, unpackRow } from './weightRows';

/** How many of a hash's highest bits the sieve looks at: 128 KB, which the processor keeps close. */
const sieveBits = 20;
/** Where in a row the feature's key stands. */
const keyPlace = rowLength - 1;
/** Makes a kept hash a key: keys are in the order of the hashes and below 0, which stands where there is no feature. */
const keyBit = 0x80000000 | 0;
/** So many rows at the end are for features that find theirs taken; hashes that spread evenly need hardly one. */
const spareRows = 64;

/** The weights of features as a model's file has them, feature by feature. */
interface PackedWeights {
  /** For each feature one bit a label, from the lowest, that says whether its weight is not 0. */
  readonly masks: Int32Array;
  /** The weights that are not 0, in the order of features and labels. */
  readonly values: Int8Array;
}

/**
 * The features that have weights, with their weights. Reading a text looks up features by the million, and most of the
 * time goes to waiting for memory: so the key stands in the row of weights, rows are in the order of the hashes, each as
 * near as can be to where its highest bits point, and a sieve of bits turns most others away. Source: ordered linear
 * probing (Amble and Knuth, 1974). A row is unpacked when it is first found: an article needs a few thousand of the rows,
 * and the first one should not wait for all.
 */
export class FeatureTable {
  /** The rows of weights (`weightRows.ts`); only those that `find` gave are unpacked. */
  readonly rows: Int32Array;
  readonly #values: Int8Array;
  readonly #shift: number;
  readonly #sieve = new Int32Array(1 << (sieveBits - 5));

  /** @param keys kept hashes, ascending, all different. @throws RangeError when weights are missing or left over. */
  constructor(keys: Int32Array, { masks, values }: PackedWeights) {
    let bits = 4;
    while (1 << bits < keys.length * 1.2 && bits < keptHashBits) bits++;
    this.#shift = keptHashBits - bits;
    this.#values = values;
    const rows = new Int32Array(((1 << bits) + spareRows) * rowLength);
    // Hashes that all point to the last rows need as many more.
    this.rows = this.#place(keys, masks, rows) ? rows : new Int32Array(((1 << bits) + keys.length + 1) * rowLength);
    if (this.rows !== rows) this.#place(keys, masks, this.rows);
  }

  /** Gives each feature its row. One plain loop, since it runs once, before anything is compiled. @returns whether there are enough. */
  #place(keys: Int32Array, masks: Int32Array, rows: Int32Array): boolean {
    const sieve = this.#sieve;
    const shift = this.#shift;
    // One row more than is taken: the last look always ends.
    const last = rows.length / rowLength - 1;
    let next = 0;
    let start = 0;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? 0;
      if (next < key >>> shift) next = key >>> shift;
      if (next >= last) return false;
      const mask = masks[index] ?? 0;
      setPackedRow(rows, next, mask, start);
      rows[next++ * rowLength + keyPlace] = key | keyBit;
      const bit = key >>> (keptHashBits - sieveBits);
      sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
      start += countBits(mask);
    }
    if (start !== this.#values.length) throw new RangeError('There are more or fewer weights than the masks say.');
    return true;
  }

  /** The row of a feature by its hash; -1 when it has no weights. */
  find(hash: number): number {
    const bit = hash >>> (32 - sieveBits);
    if ((((this.#sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
    const kept = hash >>> (32 - keptHashBits);
    const key = kept | keyBit;
    const rows = this.rows;
    let at = (kept >>> this.#shift) * rowLength + keyPlace;
    let found = rows[at] ?? 0;
    while (found < key) {
      at += rowLength;
      found = rows[at] ?? 0;
    }
    if (found !== key) return -1;
    const row = (at - keyPlace) / rowLength;
    unpackRow(rows, row, this.#values);
    return row;
  }
}

/** How many bits of a number of 32 bits are set. Source: Warren, Hacker's Delight, section 5-1. */
function countBits(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
