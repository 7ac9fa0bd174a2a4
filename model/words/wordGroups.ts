import { Random } from '../../bench/corpus/random';

/** Vectors of words, one after the other, each of length 1. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

const rounds = 12;
/** Centres are found on so many words, the most frequent; the others join the nearest. */
const sampled = 60_000;

/**
 * Groups words by their vectors in three levels of 32, 8 and 8: spherical k-means, level by level.
 * @returns for each word its finest group, 0 to 2047; the middle group is the number divided by 8, the widest by 64.
 */
export function groupWords({ words, dimensions, values }: WordVectors, seed: number): Int32Array {
  const random = new Random(seed);
  const groups = new Int32Array(words.length);
  const all = Int32Array.from(words, (_, index) => index);
  const split = (members: Int32Array, count: number): readonly Int32Array[] =>
    splitOnce(values, dimensions, members, count, random);
  split(all, 32).forEach((wide, first) => {
    split(wide, 8).forEach((middle, second) => {
      split(middle, 8).forEach((fine, third) => {
        for (const word of fine) groups[word] = first * 64 + second * 8 + third;
      });
    });
  });
  return groups;
}

function splitOnce(
  values: Float32Array,
  dimensions: number,
  members: Int32Array,
  count: number,
  random: Random,
): readonly Int32Array[] {
  const sample = members.length > sampled ? members.subarray(0, sampled) : members;
  const centres = new Float32Array(count * dimensions);
  for (let centre = 0; centre < count; centre++) {
    // Frequent words make better first centres than rare ones.
    const pick = sample[random.below(Math.max(1, Math.min(sample.length, 4000)))] ?? 0;
    centres.set(values.subarray(pick * dimensions, (pick + 1) * dimensions), centre * dimensions);
  }
  const assigned = new Int32Array(members.length);
  for (let round = 0; round < rounds; round++) {
    const used = round + 1 < rounds ? sample : members;
    for (let index = 0; index < used.length; index++)
      assigned[index] = nearest(values, dimensions, used[index] ?? 0, centres, count);
    if (round + 1 < rounds) recentre(values, dimensions, used, assigned, centres, count);
  }
  const sizes = new Int32Array(count);
  for (const centre of assigned) sizes[centre] = (sizes[centre] ?? 0) + 1;
  const parts = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  members.forEach((member, index) => {
    const centre = assigned[index] ?? 0;
    const part = parts[centre];
    if (part !== undefined) part[sizes[centre] ?? 0] = member;
    sizes[centre] = (sizes[centre] ?? 0) + 1;
  });
  return parts;
}

function nearest(values: Float32Array, dimensions: number, word: number, centres: Float32Array, count: number): number {
  let best = 0;
  let top = -Infinity;
  const base = word * dimensions;
  for (let centre = 0; centre < count; centre++) {
    let product = 0;
    const from = centre * dimensions;
    for (let index = 0; index < dimensions; index++)
      product += (values[base + index] ?? 0) * (centres[from + index] ?? 0);
    if (product > top) {
      top = product;
      best = centre;
    }
  }
  return best;
}

function recentre(
  values: Float32Array,
  dimensions: number,
  members: Int32Array,
  assigned: Int32Array,
  centres: Float32Array,
  count: number,
): void {
  const sums = new Float64Array(count * dimensions);
  members.forEach((member, at) => {
    const to = (assigned[at] ?? 0) * dimensions;
    const from = member * dimensions;
    for (let index = 0; index < dimensions; index++)
      sums[to + index] = (sums[to + index] ?? 0) + (values[from + index] ?? 0);
  });
  for (let centre = 0; centre < count; centre++) {
    let square = 0;
    for (let index = 0; index < dimensions; index++) square += (sums[centre * dimensions + index] ?? 0) ** 2;
    // A centre that nobody joined stays where it is.
    if (square === 0) continue;
    const length = Math.sqrt(square);
    for (let index = 0; index < dimensions; index++)
      centres[centre * dimensions + index] = (sums[centre * dimensions + index] ?? 0) / length;
  }
}
