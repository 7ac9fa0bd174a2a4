import { labelCount } from './labels';

/**
 * Small whole numbers in pairs: each number of 32 bits holds two of 16 bits, so that one addition adds both. The sum of
 * what is added to a lane must stay within 16 bits: 250 weights of one byte do.
 */

/** How many numbers of 32 bits hold one number for each label. */
export const laneCount = (labelCount + 1) >> 1;

/** Puts a value into the lane of a label. The lanes of a row begin at `from`. */
export function setLane(lanes: Int32Array, from: number, label: number, value: number): void {
  const at = from + (label >> 1);
  lanes[at] = (lanes[at] ?? 0) + (label & 1 ? value << 16 : value);
}

/** Adds a row of lanes to another. */
export function addLanes(sums: Int32Array, sumsFrom: number, values: Int32Array, from: number): void {
  for (let lane = 0; lane < laneCount; lane++)
    sums[sumsFrom + lane] = ((sums[sumsFrom + lane] ?? 0) + (values[from + lane] ?? 0)) | 0;
}

/** Writes the numbers of a row of lanes, times a factor, one for each label. */
export function readLanes(lanes: Int32Array, out: Float32Array, from: number, factor: number): void {
  for (let label = 0; label < labelCount; label += 2) {
    const pair = lanes[label >> 1] ?? 0;
    const low = (pair << 16) >> 16;
    out[from + label] = low * factor;
    if (label + 1 < labelCount) out[from + label + 1] = ((pair - low) >> 16) * factor;
  }
}

/** The number for a label in a row of lanes of a table, by the number of the row. */
export function weightOf(table: Int32Array, row: number, label: number): number {
  const pair = table[row * laneCount + (label >> 1)] ?? 0;
  const low = (pair << 16) >> 16;
  return label & 1 ? (pair - low) >> 16 : low;
}
