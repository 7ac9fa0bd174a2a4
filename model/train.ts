import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../bench/corpus/random';
import { UsageError } from '../bench/evaluation/readInput';
import { inOtherCase } from './augmentation/otherCase';
import { NameSupply, replaceNames } from './augmentation/replaceNames';
import type { TrainingDocument } from './corpus/trainingDocument';
import { readTrainingCorpora } from './corpus/trainingCorpora';
import { trainCrf } from './training/crfTrainer';
import { ExampleReader } from './training/examples';
import { FeatureIndex } from './training/featureIndex';
import { meanOfRuns } from './training/meanOfRuns';
import { packModel } from './training/packModel';
import { RowExamples } from './training/rowExamples';
import { checkTrainingInputs, type TrainingFolders } from './trainingInputs';
import { readTrainingOptions, type TrainingOptions } from './trainingOptions';
import { buildWordTable } from './words/buildWordTable';
import { type City, readCities, readPersonNames, readVectors } from './words/sources';

/** What the model was chosen to be; each figure was tried on the development sets (MODEL_CARD.md). */
const recipe = {
  vectorWords: 100_000,
  keptFeatures: 105_000,
  fewestSightings: 2,
  epochs: 4,
  learningRate: 0.15,
  dropout: 0.5,
  /** Share of documents that are also learned in capitals or in small letters. */
  otherCase: 0.16,
  /** Share of documents that are also learned with other people's names. */
  otherNames: 0.15,
  /** How much a sentence counts, by the beginning of its source's name; 1 for all others. */
  weights: [
    ['gmb', 0.5],
    ['uner', 2.5],
  ],
  /** The weights are the mean of so many runs with other orders and other features left out. */
  runs: 5,
} as const;

/**
 * Trains the name model and writes its file. The same data and seed give the same bytes.
 * @returns the exit code: 0 done, 2 cannot be done as asked.
 */
export function train(argv: readonly string[]): number {
  try {
    const options = readTrainingOptions(argv);
    const folders: TrainingFolders = {
      names: join(options.data, 'names'),
      romanisation: join(options.data, 'entities', 'romanisation'),
      model: 'model',
    };
    checkTrainingInputs(folders);
    writeModel(options, folders);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function writeModel({ seed, out }: TrainingOptions, { names, romanisation, model }: TrainingFolders): void {
  const started = performance.now();
  const tell = (text: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  };
  const documents = readTrainingCorpora(names, model);
  tell(`${documents.length} documents`);
  const people = readPersonNames(romanisation);
  const cities = readCities(model);
  const words = buildWordTable(readVectors(model, recipe.vectorWords), documents, people, cities, seed);
  tell(`${words.entries.size} words known`);
  const random = new Random(seed);
  const copies = augment(documents, people, cities, random);
  tell(`${copies.length} documents more, in other letters or with other names`);
  const index = new FeatureIndex();
  const examples = new RowExamples(new ExampleReader(words), index);
  for (const document of [...documents, ...copies]) examples.add(document, weightOf(document));
  const rows = examples.finish(recipe.fewestSightings);
  tell(`${examples.unitCount} units in ${rows.length} sentences, ${index.rowCount} features`);
  const weights = meanOfRuns(recipe.runs, (run) =>
    trainCrf(
      rows,
      index.rowCount,
      {
        ...recipe,
        onEpoch: (epoch, logLikelihood) => {
          tell(`run ${run}, epoch ${epoch} of ${recipe.epochs}: log-likelihood ${logLikelihood.toFixed(0)}`);
        },
      },
      new Random(seed * 1000 + run),
    ),
  );
  const bytes = packModel(weights, index.hashes(), words.entries, { features: recipe.keptFeatures, smallestSteps: 3 });
  writeFileSync(out, bytes);
  tell(`${out}: ${bytes.length} bytes`);
}

function weightOf({ source }: TrainingDocument): number {
  return recipe.weights.find(([prefix]) => source.startsWith(prefix))?.[1] ?? 1;
}

function augment(
  documents: readonly TrainingDocument[],
  people: ReadonlyMap<string, number>,
  cities: readonly City[],
  random: Random,
): readonly TrainingDocument[] {
  const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const names = new NameSupply(
    [...people]
      .filter(([name, count]) => count >= 3 && name.length >= 3)
      .map(([name, count]) => [capitalised(name), count]),
  );
  const towns = new NameSupply(
    cities.filter(({ population }) => population >= 20_000).map(({ name, population }) => [name, population]),
  );
  const copies: TrainingDocument[] = [];
  for (const document of documents) {
    const draw = random.next();
    const wanted = draw < recipe.otherCase / 2 ? 'upper' : draw < recipe.otherCase ? 'lower' : undefined;
    const copy = wanted === undefined ? undefined : inOtherCase(document, wanted);
    if (copy !== undefined) copies.push(copy);
    if (random.next() < recipe.otherNames) copies.push(replaceNames(document, names, towns, random));
  }
  return copies;
}
