import { labelCount, outside } from '../crf/labels';
import type { NameModel } from '../crf/nameModel';
import { weightOf } from '../crf/lanes';
import { type ContextFeature, contextFeatures, mostContextFeatures } from '../features/contextFeatures';
import type { FeatureDocument, ModelSentence } from '../features/featureDocument';
import { hashAs } from '../features/featureHash';
import { atPlace, placesOf } from '../features/places';
import { Reach, type ReadWord, readWordFeatures } from '../features/wordFeatures';
import { describeContextFeature, describeWordFeature, type Surroundings } from './describeClue';
import type { Clue } from './nameExplanation';

const mostClues = 8;

/**
 * What counted most for a label against being outside of names (or, for `outside`, against the likeliest class): each
 * feature of the unit with the difference of its weights. Features that say the same are added up.
 * @param words the words of the sentence as the reader read them. @param label and `other`: labels to tell apart.
 */
export function modelClues(
  model: NameModel,
  sentence: ModelSentence,
  document: FeatureDocument,
  words: readonly ReadWord[],
  at: number,
  label: number,
  other: number = outside,
): readonly Clue[] {
  if (label >= labelCount || other >= labelCount) throw new RangeError('There is no such label.');
  const around = surroundings(sentence, at);
  const sums = new Map<string, number>();
  const count = (says: string, hash: number): void => {
    const slot = model.features.find(hash);
    if (slot < 0) return;
    const weight = (weightOf(model.weights, slot, label) - weightOf(model.weights, slot, other)) * model.scale;
    sums.set(says, (sums.get(says) ?? 0) + weight);
  };
  for (const place of placesOf) {
    const word = words[at + place];
    if (word === undefined) continue;
    readWordFeatures(word, (kind, value, reach) => {
      const isSeen = place === 0 ? true : Math.abs(place) === 1 ? reach >= Reach.Near : reach >= Reach.Far;
      if (isSeen) count(describeWordFeature(kind, place, around), atPlace(hashAs(kind, value), place));
    });
  }
  const hashes = new Int32Array(mostContextFeatures);
  const kinds = new Uint8Array(mostContextFeatures);
  const found = contextFeatures(sentence, sentence.runs, document.seen, at, hashes, kinds);
  for (let index = 0; index < found; index++)
    count(describeContextFeature((kinds[index] ?? 0) as ContextFeature, around), hashes[index] ?? 0);
  return [...sums]
    .map(([says, weight]) => ({ says, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostClues);
}

function surroundings({ units, runs }: ModelSentence, at: number): Surroundings {
  const first = runs.first[at] ?? at;
  const last = Math.max(first + 1, runs.last[at] ?? at + 1);
  const form = (index: number): string => units[index]?.form ?? '';
  return {
    form: (distance) => units[at + distance]?.form,
    run: { first: form(first), last: form(last - 1), before: form(first - 1), after: form(last) },
  };
}
