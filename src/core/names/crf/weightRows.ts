import { labelCount } from './labels';

/**
 * The weights of features, and sums of them. A feature has a row of 32 bytes: one for each label, 128 more than the weight,
 * and at the end room for what `FeatureTable` puts there; until its weights are asked for it only says whose they are. A sum has a row of lanes: numbers of 32 bits that hold the sums
 * of two labels, 16 bits each, so that one addition adds both. Lane 2k has labels 4k and 4k + 2, lane 2k + 1 has 4k + 1
 * and 4k + 3.
 */

/** How many numbers of a row hold weights. */
const weightLength = (labelCount + 3) >> 2;
/** How many numbers a row has: such that none lies across two lines of the processor's cache. */
export const rowLength = 8;
/** How many numbers hold a sum for each label. */
export const laneCount = weightLength * 2;

const evenBytes = 0x00ff00ff;
/** What a row has too much in each lane. */
const surplus = 0x00800080;

/**
 * Where a packed row has the place of its first weight among all weights, and the mask of its labels. In an unpacked one
 * the unused bytes after the last label make the first of them negative.
 */
const startPlace = weightLength - 1;
const maskPlace = weightLength - 2;
/** Weights of 0. */
const noWeights = 0x80808080 | 0;

/**
 * Says which weights a row is to have.
 * @param mask one bit a label, from the lowest, that says whether its weight is not 0. @param start where the weights
 * that are not 0 begin, those of the lowest label first.
 */
export function setPackedRow(rows: Int32Array, row: number, mask: number, start: number): void {
  const from = row * rowLength;
  rows[from + maskPlace] = mask;
  rows[from + startPlace] = start;
}

/** Puts its weights into a row, unless they are there. @param values all weights that are not 0, feature by feature. */
export function unpackRow(rows: Int32Array, row: number, values: Int8Array): void {
  const from = row * rowLength;
  let next = rows[from + startPlace] ?? 0;
  if (next < 0) return;
  const mask = rows[from + maskPlace] ?? 0;
  for (let index = 0; index < weightLength; index++) rows[from + index] = noWeights;
  for (let bits = mask, label = 0; bits !== 0; bits >>>= 1, label++) {
    if ((bits & 1) === 0) continue;
    const at = from + (label >> 2);
    rows[at] = (rows[at] ?? 0) + ((values[next++] ?? 0) << ((label & 3) * 8));
  }
}

/** The weight of a label in a row. */
export function weightOf(rows: Int32Array, row: number, label: number): number {
  return (((rows[row * rowLength + (label >> 2)] ?? 0) >>> ((label & 3) * 8)) & 0xff) - 128;
}

/**
 * Adds a row of weights to the lanes of a sum; `takeSurplus` has to follow when all are added. No more than 256 rows: a
 * lane could overflow.
 */
export function addRow(sums: Int32Array, rows: Int32Array, row: number): void {
  const from = row * rowLength;
  for (let index = 0; index < weightLength; index++) {
    const weights = rows[from + index] ?? 0;
    const lane = index * 2;
    sums[lane] = ((sums[lane] ?? 0) + (weights & evenBytes)) | 0;
    sums[lane + 1] = ((sums[lane + 1] ?? 0) + ((weights >>> 8) & evenBytes)) | 0;
  }
}

/** Takes away what so many added rows had too much. */
export function takeSurplus(sums: Int32Array, count: number): void {
  const excess = Math.imul(surplus, count);
  for (let lane = 0; lane < laneCount; lane++) sums[lane] = ((sums[lane] ?? 0) - excess) | 0;
}

/** Adds the lanes of a finished sum, which begin at `from`, to those of another. */
export function addLanes(sums: Int32Array, others: Int32Array, from: number): void {
  for (let lane = 0; lane < laneCount; lane++) sums[lane] = ((sums[lane] ?? 0) + (others[from + lane] ?? 0)) | 0;
}

/** Writes the numbers of a finished sum, times a factor, one for each label. */
export function readLanes(sums: Int32Array, out: Float32Array, from: number, factor: number): void {
  for (let label = 0; label < labelCount; label++) {
    const pair = sums[((label >> 2) << 1) + (label & 1)] ?? 0;
    const low = (pair << 16) >> 16;
    out[from + label] = (label & 2 ? (pair - low) >> 16 : low) * factor;
  }
}
