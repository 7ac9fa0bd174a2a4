import { Random } from '../../../bench/corpus/random';
import type { TrainingDocument } from '../../corpus/trainingDocument';
import { trainCrf } from '../crfTrainer';
import { ExampleReader } from '../examples';
import { FeatureIndex } from '../featureIndex';
import { packModel } from '../packModel';
import { RowExamples } from '../rowExamples';

/** Learns a few documents, all of them by heart, and writes a model as the shipped one is written. */
export function trainTiny(documents: readonly TrainingDocument[], seed: number, epochs = 12): Uint8Array {
  const index = new FeatureIndex();
  const collected = new RowExamples(new ExampleReader({ lookUp: () => 0 }), index);
  for (const document of documents) collected.add(document, 1);
  const examples = collected.finish(1);
  const options = { epochs, learningRate: 0.2, dropout: 0.2 };
  const weights = trainCrf(examples, index.rowCount, options, new Random(seed));
  return packModel(weights, index.hashes(), new Map(), { features: index.rowCount, smallestSteps: 1 });
}
