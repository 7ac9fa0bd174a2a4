import { hashString } from '../../src/core/names/features/featureHash';
import { WordKnowledge, type WordTable } from '../../src/core/names/features/wordTable';
import type { TrainingDocument } from '../corpus/trainingDocument';
import type { City } from './sources';
import { groupWords, type WordVectors } from './wordGroups';

/** A word table to learn with: by hash, all at hand. */
class LearnedWordTable implements WordTable {
  readonly entries: ReadonlyMap<number, number>;

  constructor(entries: ReadonlyMap<number, number>) {
    this.entries = entries;
  }

  lookUp(hash: number): number {
    return this.entries.get(hash) ?? 0;
  }
}

/** Puts together what is known of words. */
export function buildWordTable(
  vectors: WordVectors,
  documents: readonly TrainingDocument[],
  persons: ReadonlyMap<string, number>,
  cities: readonly City[],
  seed: number,
): LearnedWordTable {
  const groups = groupWords(vectors, seed);
  const groupOf = new Map(vectors.words.map((word, index) => [word, (groups[index] ?? 0) + 1]));
  const capitals = capitalLevels(documents);
  const cityLevels = levelsOfCities(cities);
  const words = new Set([...groupOf.keys(), ...capitals.keys(), ...cityLevels.keys()]);
  for (const [word, count] of persons) if (count >= 2) words.add(word);
  const entries = new Map<number, number>();
  for (const word of words) {
    const group = groupOf.get(word) ?? groupOf.get(word.replace(/[.'’-]/g, '')) ?? 0;
    const count = persons.get(word) ?? 0;
    const person = count >= 100 ? 3 : count >= 10 ? 2 : count >= 2 ? 1 : 0;
    const knowledge = WordKnowledge.pack(group, capitals.get(word) ?? 0, person, cityLevels.get(word) ?? 0);
    if (knowledge !== 0) entries.set(hashString(word), knowledge);
  }
  return new LearnedWordTable(entries);
}

/** How often words are large in running text, 1 to 7, where the texts have them often enough to tell. */
function capitalLevels(documents: readonly TrainingDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { small: number; large: number }>();
  for (const { text } of documents) {
    for (const match of text.matchAll(/(?<=[\p{Ll},] )(\p{L})[\p{L}'’.-]*(?<![.'’-])/gu)) {
      const form = match[0];
      const lower = form.toLowerCase();
      const count = counts.get(lower) ?? { small: 0, large: 0 };
      if (lower.startsWith(form.charAt(0))) count.small++;
      else count.large++;
      counts.set(lower, count);
    }
  }
  const levels = new Map<string, number>();
  for (const [word, { small, large }] of counts) {
    if (small + large < 3) continue;
    const share = large / (small + large);
    const level =
      share === 0 ? 1 : share < 0.05 ? 2 : share < 0.3 ? 3 : share < 0.7 ? 4 : share < 0.95 ? 5 : share < 1 ? 6 : 7;
    levels.set(word, level);
  }
  return levels;
}

function levelsOfCities(cities: readonly City[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { name, population } of cities) {
    const level = population >= 200_000 ? 3 : population >= 50_000 ? 2 : population >= 10_000 ? 1 : 0;
    if (level === 0 || /[\s]/.test(name)) continue;
    for (const form of [name, name.normalize('NFD').replace(/\p{M}/gu, '')]) {
      const lower = form.toLowerCase();
      levels.set(lower, Math.max(levels.get(lower) ?? 0, level));
    }
  }
  return levels;
}
