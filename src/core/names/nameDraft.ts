import { entityTypes } from './entityType';
import type { FeatureDocument } from './features/featureDocument';
import { hashPair } from './features/featureHash';

/** A name in an article as the model sees it: units [first, last) of one of its sentences. */
export interface NameDraft {
  /** Index of the sentence in the feature document. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Index of `entityTypes`. */
  readonly type: number;
  readonly confidence: number;
}

/** The classes by their index. */
export const typeIndex = {
  person: entityTypes.indexOf('person'),
  organization: entityTypes.indexOf('organization'),
  place: entityTypes.indexOf('place'),
  group: entityTypes.indexOf('group'),
} as const;

/** Words as one number, by their hashes. */
export function keyOfWords(words: readonly number[]): number {
  return words.reduce((key, word) => hashPair(7, key, word), 0);
}

/** The hashes of the words of a draft. */
export function wordsOf(document: FeatureDocument, { sentence, first, last }: NameDraft): readonly number[] {
  return document.sentences[sentence]?.views.slice(first, last).map(({ lower }) => lower) ?? [];
}

/** The form of the unit so many units after the first one of a draft; empty outside the sentence. */
export function formAt(document: FeatureDocument, { sentence, first }: NameDraft, offset: number): string {
  return document.sentences[sentence]?.units[first + offset]?.form ?? '';
}

/** For each sentence the units that drafts take, 1 each; undefined for sentences without drafts. */
export function takenUnits(
  document: FeatureDocument,
  drafts: readonly NameDraft[],
): readonly (Uint8Array | undefined)[] {
  const taken = document.sentences.map((): Uint8Array | undefined => undefined);
  for (const { sentence, first, last } of drafts) {
    const length = document.sentences[sentence]?.views.length ?? 0;
    (taken[sentence] ??= new Uint8Array(length)).fill(1, first, last);
  }
  return taken;
}
