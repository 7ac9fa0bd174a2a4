import { labelCount } from '../crf/labels';
import type { NameModel } from '../crf/nameModel';
import { weightOf } from '../crf/weightRows';
import { contextFeatures, FeatureSink } from '../features/contextFeatures';
import type { FeatureDocument, ModelSentence } from '../features/featureDocument';
import { hashAs } from '../features/featureHash';
import { atPlace, nearestReach, placesOf } from '../features/places';
import { readWordFeatures } from '../features/wordFeatures';
import { describeContextFeature, describeWordFeature, type Surroundings } from './describeClue';
import type { Clue } from './nameExplanation';

/** So many clues tell enough. */
const mostClues = 8;

/** A sentence with all that its features are made from. */
export interface ReadSentence extends Pick<FeatureDocument, 'seen'> {
  readonly sentence: ModelSentence;
}

/**
 * What speaks for one label of a unit rather than another, the weightiest first: for each feature of the unit the
 * difference of its weights, in logarithms of odds. Features that say the same are one clue.
 * @param at index of the unit in its sentence. @param label and `other`: the labels, below `labelCount`.
 * @param most how many clues to give.
 * @throws RangeError when there is no such label.
 */
export function modelClues(
  { features, scale }: NameModel,
  read: ReadSentence,
  at: number,
  label: number,
  other: number,
  most = mostClues,
): readonly Clue[] {
  if (label >= labelCount || other >= labelCount) throw new RangeError('There is no such label.');
  const { rows } = features;
  const sums = new Map<string, number>();
  readFeatures(read, at, (hash, says) => {
    const row = features.find(hash);
    if (row < 0) return;
    const weight = (weightOf(rows, row, label) - weightOf(rows, row, other)) * scale;
    sums.set(says(), (sums.get(says()) ?? 0) + weight);
  });
  return [...sums]
    .map(([says, weight]) => ({ says, weight }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most);
}

/** Gives each feature of a unit, as the model has it, with what it says. */
function readFeatures(
  { sentence, seen }: ReadSentence,
  at: number,
  put: (hash: number, says: () => string) => void,
): void {
  const around = surroundings(sentence, at);
  for (const place of placesOf) {
    const word = sentence.views[at + place];
    if (word === undefined) continue;
    readWordFeatures(word, (kind, value, reach) => {
      if (reach < nearestReach(place)) return;
      put(atPlace(hashAs(kind, value), place), () => describeWordFeature(kind, value, place, around));
    });
  }
  const sink = new FeatureSink();
  contextFeatures(sentence, seen, at, sink);
  for (let index = 0; index < sink.count; index++) {
    const kind = sink.kinds[index];
    if (kind !== undefined) put(sink.hashes[index] ?? 0, () => describeContextFeature(kind, around));
  }
}

function surroundings({ units, runs }: ModelSentence, at: number): Surroundings {
  const first = runs.first[at] ?? at;
  const last = Math.max(first + 1, runs.last[at] ?? at + 1);
  const form = (index: number): string | undefined => units[index]?.form;
  return {
    form: (distance) => form(at + distance),
    run: { first: form(first), last: form(last - 1), before: form(first - 1), after: form(last) },
  };
}
