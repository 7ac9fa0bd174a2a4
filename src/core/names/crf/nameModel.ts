import { WordKnowledge, type WordTable } from '../features/wordTable';
import { ByteReader } from './byteReader';
import { checksumOf } from './checksum';
import { FeatureTable } from './featureTable';
import { HashIndex } from './hashIndex';
import { labelCount } from './labels';

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
export const modelMagic = 0x324e5253;

/** A model cannot be read. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/**
 * Reads a model from the bytes of its file. Numbers are stored least byte first:
 *
 * - magic, checksum, which is also the version (both 32 bits), number of features, number of weights that are not 0, number
 *   of words, scale (a 32-bit fraction)
 * - transitions: `labelCount` squared 32-bit fractions
 * - kept hashes of the features, ascending, as differences
 * - for each feature 32 bits that say which labels' weights are not 0, label 0 in the lowest; then these weights, a byte each
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
  const weightCount = reader.uint32();
  const wordCount = reader.uint32();
  const scale = reader.float32();
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => reader.float32());
  const keys = reader.ascending(featureCount);
  const masks = reader.int32s(featureCount);
  // A copy: the bytes of the whole file would stay in memory.
  const values = new Int8Array(reader.take(weightCount));
  const features = new FeatureTable(keys, { masks, values });
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

function readWords(reader: ByteReader, count: number): WordTable {
  const index = new HashIndex(reader.ascending(count));
  // Copies, like the weights.
  const groups = new Uint8Array(reader.take(count));
  const names = new Uint8Array(reader.take(count));
  const capitals = new Uint8Array(reader.take(Math.ceil(count / 2)));
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
