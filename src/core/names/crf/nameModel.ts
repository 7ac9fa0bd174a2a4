import { WordKnowledge, type WordTable } from '../features/wordTable';
import { ByteReader } from './byteReader';
import { checksumOf } from './checksum';
import { HashTable } from './hashTable';
import { labelCount } from './labels';
import { laneCount, setLane } from './lanes';

/** A trained sequence model. */
export interface NameModel {
  /** Changes with the weights. */
  readonly version: string;
  readonly words: WordTable;
  /** The score of label b after label a at `a * labelCount + b`. */
  readonly transitions: Float32Array;
  /** The features that have weights, by their hashes. */
  readonly features: HashTable;
  /** The weights of the feature in slot s as lanes from `s * laneCount`; multiplied with `scale` they are logarithms. */
  readonly weights: Int32Array;
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
  const features = new HashTable(reader.ascending(featureCount));
  const weights = readWeights(reader, featureCount, features);
  const words = readWords(reader, wordCount);
  if (reader.left > 0) throw new ModelError('The file of the name model is longer than it says.');
  return {
    version: `crf-${version.toString(16)}`,
    words,
    transitions,
    weights,
    scale,
    features,
  };
}

/**
 * Weights stand where their feature stands in the table, so that finding one costs one look. They are put there feature
 * by feature, for all labels together: label by label the whole table would pass through the processor's cache for each.
 */
function readWeights(reader: ByteReader, count: number, features: HashTable): Int32Array {
  const weights = new Int32Array(features.size * laneCount);
  const maskLength = Math.ceil(count / 8);
  const columns = Array.from({ length: labelCount }, () => {
    const mask = reader.take(maskLength);
    let present = 0;
    for (const byte of mask) present += bitCount(byte);
    return { mask, values: reader.take(present), next: 0 };
  });
  for (let at = 0; at < maskLength; at++) {
    columns.forEach((column, label) => {
      let bits = column.mask[at] ?? 0;
      for (let index = at * 8; bits > 0 && index < count; bits >>>= 1, index++) {
        if ((bits & 1) === 0) continue;
        const value = ((column.values[column.next++] ?? 0) << 24) >> 24;
        setLane(weights, (features.slots[index] ?? 0) * laneCount, label, value);
      }
    });
  }
  return weights;
}

/** How many bits of a byte are set. */
function bitCount(byte: number): number {
  const pairs = byte - ((byte >> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >> 2) & 0x33);
  return (fours + (fours >> 4)) & 0x0f;
}

function readWords(reader: ByteReader, count: number): WordTable {
  const table = new HashTable(reader.ascending(count));
  const indexes = new Int32Array(table.size);
  table.slots.forEach((slot, index) => (indexes[slot] = index));
  const groups = reader.take(count);
  const names = reader.take(count);
  const capitals = reader.take(Math.ceil(count / 2));
  return {
    lookUp(hash) {
      const slot = table.find(hash);
      if (slot < 0) return 0;
      const index = indexes[slot] ?? 0;
      const name = names[index] ?? 0;
      const capital = ((capitals[index >> 1] ?? 0) >> ((index & 1) * 4)) & 7;
      return WordKnowledge.pack((groups[index] ?? 0) | ((name & 15) << 8), capital, (name >> 4) & 3, name >> 6);
    },
  };
}
