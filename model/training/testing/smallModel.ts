import { Random } from '../../../bench/corpus/random';
import { labelCount } from '../../../src/core/names/crf/labels';
import { WordKnowledge } from '../../../src/core/names/features/wordTable';
import type { Weights } from '../crfTrainer';
import { packModel } from '../packModel';

/** What a model is made of, drawn at random. */
export interface ModelParts {
  readonly weights: Weights;
  /** Of the features, row by row. */
  readonly hashes: Int32Array;
  /** What is known of words, by hash. */
  readonly words: ReadonlyMap<number, number>;
}

/** Parts of a model with so many features and words; the same for the same seed. */
export function randomModel(features: number, wordCount: number, seed: number): ModelParts {
  const random = new Random(seed);
  const draw = (length: number): Float32Array =>
    Float32Array.from({ length }, () => (random.next() < 0.4 ? 0 : random.next() * 3 - 1.5));
  const hash = (): number => random.below(2 ** 32) | 0;
  return {
    weights: { rows: draw(features * labelCount), transitions: draw(labelCount * labelCount) },
    hashes: Int32Array.from({ length: features }, hash),
    words: new Map(
      Array.from({ length: wordCount }, () => [
        hash(),
        WordKnowledge.pack(random.below(2049), random.below(8), random.below(4), random.below(4)),
      ]),
    ),
  };
}

/** The bytes of a model with everything in it, and small enough to be damaged in every place. */
export function smallModelFile(): Uint8Array {
  const { weights, hashes, words } = randomModel(20, 31, 1);
  return packModel(weights, hashes, words, { features: 20, smallestSteps: 1 });
}
