import { WordKnowledge, type WordTable } from '../features/wordTable';
import { ByteReader } from './byteReader';
import { checksumOf } from './checksum';
import { FeatureTable } from './featureTable';
import { HashIndex } from './hashIndex';
import { labelCount } from './labels';
import { setWeight } from './weightRows';

/** A trained sequence model. */
export interface NameModel {
  /** Changes with the weights. */
  readonly version: string;
  readonly words: WordTable;
  /** The score of label b after label a at `a * labelCount + b`. */
  readonly transitions: Float32Array;
  /** The features that have weights, by their hashes. Multiplied with `scale`, weights are logarithms. */
  readonly features: FeatureTable;
  readonly scale: number;
}

/** The first four bytes of a model: "SRN" and the number of the format. */
export const modelMagic = 0x314e5253;

/** A model cannot be read. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/**
 * Reads a model from the bytes of its file. Numbers are stored least byte first:
 *
 * - magic, checksum, which is also the version (both 32 bits), number of features, number of words, scale (a 32-bit fraction)
 * - transitions: `labelCount` squared 32-bit fractions
 * - kept hashes of the features, ascending, as differences
 * - for each label, one bit a feature that says whether its weight is not 0; then these weights, a byte each
 * - kept hashes of the words, ascending, as differences; then for each word the low byte of its group, the rest of the
 *   group with what is known of it as a name, and (half a byte each) how often it is written large
 *
 * @throws ModelError when the bytes are not a model of this format.
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  try {
    return read(bytes, new ByteReader(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw new ModelError('The file of the name model is cut short or damaged.');
    throw error;
  }
}

function read(bytes: Uint8Array, reader: ByteReader): NameModel {
  if (reader.uint32() !== modelMagic) throw new ModelError('The file is no name model that this version can read.');
  const version = reader.uint32();
  if (version !== checksumOf(bytes)) throw new ModelError('The file of the name model is damaged.');
  const featureCount = reader.uint32();
  const wordCount = reader.uint32();
  const scale = reader.float32();
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => reader.float32());
  const features = new FeatureTable(reader.ascending(featureCount));
  readWeights(reader, featureCount, features);
  const words = readWords(reader, wordCount);
  if (reader.left > 0) throw new ModelError('The file of the name model is longer than it says.');
  return {
    version: `crf-${version.toString(16)}`,
    words,
    transitions,
    scale,
    features,
  };
}

/**
 * Weights are put into rows feature by feature: label by label all rows would pass through the processor's cache for each.
 * One plain loop, since it runs once, before anything is compiled.
 */
function readWeights(reader: ByteReader, count: number, { rows, rowOf }: FeatureTable): void {
  const maskLength = Math.ceil(count / 8);
  const masks: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  for (let label = 0; label < labelCount; label++) {
    const mask = reader.take(maskLength);
    let present = 0;
    for (const byte of mask) present += bitCounts[byte] ?? 0;
    masks.push(mask);
    values.push(reader.take(present));
  }
  const taken = new Int32Array(labelCount);
  for (let at = 0; at < maskLength; at++) {
    for (let label = 0; label < labelCount; label++) {
      let bits = masks[label]?.[at] ?? 0;
      if (bits === 0) continue;
      const column = values[label];
      let next = taken[label] ?? 0;
      for (let index = at * 8; bits !== 0 && index < count; index++, bits >>>= 1)
        if ((bits & 1) !== 0) setWeight(rows, rowOf[index] ?? 0, label, ((column?.[next++] ?? 0) << 24) >> 24);
      taken[label] = next;
    }
  }
}

/** How many bits of each byte are set. */
const bitCounts = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

function readWords(reader: ByteReader, count: number): WordTable {
  const index = new HashIndex(reader.ascending(count));
  // Copies: the bytes of the whole file would stay in memory.
  const groups = reader.take(count).slice();
  const names = reader.take(count).slice();
  const capitals = reader.take(Math.ceil(count / 2)).slice();
  return {
    lookUp(hash) {
      const at = index.find(hash);
      if (at < 0) return 0;
      const name = names[at] ?? 0;
      const capital = ((capitals[at >> 1] ?? 0) >> ((at & 1) * 4)) & 7;
      return WordKnowledge.pack((groups[at] ?? 0) | ((name & 15) << 8), capital, (name >> 4) & 3, name >> 6);
    },
  };
}
