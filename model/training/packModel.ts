import { checksumOf, checksumPlace } from '../../src/core/names/crf/checksum';
import { keptHash } from '../../src/core/names/crf/hashIndex';
import { labelCount } from '../../src/core/names/crf/labels';
import { modelMagic } from '../../src/core/names/crf/nameModel';
import { WordKnowledge } from '../../src/core/names/features/wordTable';
import type { Weights } from './crfTrainer';

/** How a model is made small. */
export interface PackOptions {
  /** How many features are kept: those with the largest weights. */
  readonly features: number;
  /** Weights of fewer steps than this are taken as 0. */
  readonly smallestSteps: number;
}

/** The weight that 127 steps stand for; larger ones are cut. Few are. */
const largestWeight = 1.6;

/**
 * Writes a model as the bytes that `readNameModel` reads: the features with the largest weights, in whole steps of one
 * byte. A constant that is added to all weights of a feature changes nothing, so their mean is taken away first.
 * @param hashes of the features, row by row. @param words what is known of words, by hash.
 */
export function packModel(
  { rows, transitions }: Weights,
  hashes: Int32Array,
  words: ReadonlyMap<number, number>,
  { features, smallestSteps }: PackOptions,
): Uint8Array {
  const chosen = chooseRows(rows, hashes, features);
  const steps = chosen.map(({ row }) => stepsOf(rows, row, smallestSteps));
  const parts: Uint8Array[] = [ascending(chosen.map(({ key }) => key))];
  const masks = new DataView(new ArrayBuffer(steps.length * 4));
  const values: number[] = [];
  steps.forEach((row, index) => {
    let mask = 0;
    row.forEach((value, label) => {
      if (value === 0) return;
      mask |= 1 << label;
      values.push(value & 255);
    });
    masks.setInt32(index * 4, mask, true);
  });
  parts.push(new Uint8Array(masks.buffer), Uint8Array.from(values));
  const { bytes: wordBytes, count } = packWords(words);
  parts.push(wordBytes);
  const numbers = new DataView(new ArrayBuffer(24 + transitions.length * 4));
  numbers.setUint32(0, modelMagic, true);
  numbers.setUint32(8, chosen.length, true);
  numbers.setUint32(12, values.length, true);
  numbers.setUint32(16, count, true);
  numbers.setFloat32(20, largestWeight / 127, true);
  transitions.forEach((value, index) => {
    numbers.setFloat32(24 + index * 4, value, true);
  });
  const model = join([new Uint8Array(numbers.buffer), ...parts]);
  new DataView(model.buffer).setUint32(checksumPlace, checksumOf(model), true);
  return model;
}

function chooseRows(
  rows: Float32Array,
  hashes: Int32Array,
  count: number,
): readonly { readonly key: number; readonly row: number }[] {
  const norms = new Float64Array(hashes.length);
  for (let row = 0; row < hashes.length; row++) {
    const mean = meanOf(rows, row);
    for (let label = 0; label < labelCount; label++)
      norms[row] = (norms[row] ?? 0) + ((rows[row * labelCount + label] ?? 0) - mean) ** 2;
  }
  const order = Int32Array.from(hashes, (_, row) => row).sort((a, b) => (norms[b] ?? 0) - (norms[a] ?? 0) || a - b);
  const taken = new Set<number>();
  const chosen: { key: number; row: number }[] = [];
  for (const row of order) {
    if (chosen.length >= count) break;
    const key = keptHash(hashes[row] ?? 0);
    // Of two features that meet in one hash the weightier stays.
    if (taken.has(key)) continue;
    taken.add(key);
    chosen.push({ key, row });
  }
  return chosen.sort((a, b) => a.key - b.key);
}

function meanOf(rows: Float32Array, row: number): number {
  let sum = 0;
  for (let label = 0; label < labelCount; label++) sum += rows[row * labelCount + label] ?? 0;
  return sum / labelCount;
}

function stepsOf(rows: Float32Array, row: number, smallest: number): Int8Array {
  const mean = meanOf(rows, row);
  const steps = new Int8Array(labelCount);
  for (let label = 0; label < labelCount; label++) {
    const value = Math.round((((rows[row * labelCount + label] ?? 0) - mean) / largestWeight) * 127);
    steps[label] = Math.abs(value) < smallest ? 0 : Math.max(-127, Math.min(127, value));
  }
  return steps;
}

function packWords(words: ReadonlyMap<number, number>): { readonly bytes: Uint8Array; readonly count: number } {
  const byKey = new Map<number, number>();
  for (const [hash, knowledge] of words) byKey.set(keptHash(hash), knowledge);
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  const groups = new Uint8Array(sorted.length);
  const names = new Uint8Array(sorted.length);
  const capitals = new Uint8Array(Math.ceil(sorted.length / 2));
  sorted.forEach(([, knowledge], index) => {
    const group = WordKnowledge.group(knowledge);
    groups[index] = group & 255;
    names[index] = (group >> 8) | (WordKnowledge.person(knowledge) << 4) | (WordKnowledge.city(knowledge) << 6);
    capitals[index >> 1] = (capitals[index >> 1] ?? 0) | (WordKnowledge.capital(knowledge) << ((index & 1) * 4));
  });
  return { bytes: join([ascending(sorted.map(([key]) => key)), groups, names, capitals]), count: sorted.length };
}

/** Ascending numbers as differences, 7 bits a byte. */
function ascending(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const value of values) {
    let rest = value - before;
    before = value;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
