import { contextFeatures, FeatureSink } from '../../src/core/names/features/contextFeatures';
import { FeatureReader, type ModelSentence } from '../../src/core/names/features/featureDocument';
import { hashAs } from '../../src/core/names/features/featureHash';
import { atPlace, nearestReach, placesOf } from '../../src/core/names/features/places';
import { readWordFeatures, type WordView } from '../../src/core/names/features/wordFeatures';
import type { WordTable } from '../../src/core/names/features/wordTable';
import { entityTypes } from '../../src/core/names/entityType';
import { labelOf, outside, Place } from '../../src/core/names/crf/labels';
import { Lexicon } from '../../src/core/names/lexicon';
import { NameDocument } from '../../src/core/names/nameDocument';
import type { TrainingDocument } from '../corpus/trainingDocument';

/** A sentence as numbers. */
export interface Example {
  /** Hashes of all features, unit after unit. */
  readonly features: Int32Array;
  /** Where each unit's features begin; one entry more than units. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** For each unit the labels that the annotation leaves open, one bit each; undefined where none is open. */
  readonly allowed: Int32Array | undefined;
}

/** `outside`, and a name of one unit of any class. */
const compoundMask = entityTypes.reduce((mask, _, type) => mask | (1 << labelOf(type, Place.Only)), 1);

/** Turns documents into examples. */
export class ExampleReader {
  readonly #lexicon = new Lexicon();
  readonly #reader: FeatureReader;
  readonly #sink = new FeatureSink();
  /** For each word its features as seen from each of `placesOf`. */
  readonly #byWord = new WeakMap<WordView, readonly (readonly number[])[]>();

  constructor(words: WordTable) {
    this.#reader = new FeatureReader(words);
  }

  read(document: TrainingDocument): readonly Example[] {
    const names = new NameDocument(document.text, this.#lexicon);
    const { sentences, seen } = this.#reader.read(names);
    const missing = entityTypes.map((type) => !document.marked.has(type));
    let openMask = 1;
    missing.forEach((isMissing, type) => {
      if (!isMissing) return;
      for (const place of [Place.Begin, Place.Inside, Place.Last, Place.Only]) openMask |= 1 << labelOf(type, place);
    });
    let at = 0;
    return sentences.map((sentence) => {
      const { labels, next } = labelsOf(sentence, document, at);
      at = next;
      return {
        ...this.#features(sentence, seen),
        labels,
        allowed: this.#openLabels(sentence, labels, openMask, document.marksCompounds),
      };
    });
  }

  /** What annotation leaves open: classes that were not marked, and parts of hyphenated words where none was. */
  #openLabels(
    { units }: ModelSentence,
    labels: Uint8Array,
    openMask: number,
    marksCompounds: boolean,
  ): Int32Array | undefined {
    const isCompound = (at: number): boolean =>
      !marksCompounds && (units[at]?.isGlued === true || units[at + 1]?.isGlued === true);
    if (openMask === 1 && !units.some((_, at) => isCompound(at))) return undefined;
    return Int32Array.from(labels, (label, at) =>
      label !== outside ? 1 << label : isCompound(at) ? openMask | compoundMask : openMask,
    );
  }

  #features(sentence: ModelSentence, seen: ReadonlyMap<number, number>): Pick<Example, 'features' | 'starts'> {
    const { views } = sentence;
    const all: number[] = [];
    const starts = new Int32Array(views.length + 1);
    for (let at = 0; at < views.length; at++) {
      starts[at] = all.length;
      for (const place of placesOf) {
        const view = views[at + place];
        if (view !== undefined) all.push(...(this.#featuresOf(view)[placesOf.indexOf(place)] ?? []));
      }
      contextFeatures(sentence, seen, at, this.#sink);
      all.push(...this.#sink.hashes.subarray(0, this.#sink.count));
    }
    starts[views.length] = all.length;
    return { features: Int32Array.from(all), starts };
  }

  #featuresOf(view: WordView): readonly (readonly number[])[] {
    const known = this.#byWord.get(view);
    if (known !== undefined) return known;
    const lists = placesOf.map((): number[] => []);
    readWordFeatures(view, (kind, value, reach) => {
      placesOf.forEach((place, index) => {
        if (reach >= nearestReach(place)) lists[index]?.push(atPlace(hashAs(kind, value), place));
      });
    });
    this.#byWord.set(view, lists);
    return lists;
  }
}

/** The labels of a sentence's units, from the names at or after index `from`. */
function labelsOf(
  { units }: ModelSentence,
  { names }: TrainingDocument,
  from: number,
): { readonly labels: Uint8Array; readonly next: number } {
  const labels = new Uint8Array(units.length);
  let at = from;
  for (let index = 0; index < units.length;) {
    const unit = units[index];
    if (unit === undefined) break;
    while (at < names.length && (names[at]?.end ?? 0) <= unit.start) at++;
    const name = names[at];
    if (name === undefined || name.start >= unit.end) {
      index++;
      continue;
    }
    let last = index + 1;
    while (last < units.length && (units[last]?.start ?? Infinity) < name.end) last++;
    const type = entityTypes.indexOf(name.type);
    if (last - index === 1) labels[index] = labelOf(type, Place.Only);
    else {
      labels[index] = labelOf(type, Place.Begin);
      for (let inside = index + 1; inside < last - 1; inside++) labels[inside] = labelOf(type, Place.Inside);
      labels[last - 1] = labelOf(type, Place.Last);
    }
    index = last;
    at++;
  }
  return { labels, next: at };
}
