import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldScore, ScoredArticle } from '../../../test/support/goldScore';
import { filesIn, readInput, sharedFolder } from '../readInput';
import { evaluateSeeds, type GoldFolder } from './evaluateSeeds';

/** A folder of whole articles with a gold standard. */
export interface SeedSet {
  readonly name: string;
  /** Path of the gold standard. */
  readonly gold: string;
  /** Folder of the articles. */
  readonly articles: string;
}

/** The sets of whole articles; the first lies beside the project and may be missing. */
export const seedSets: readonly SeedSet[] = [
  { name: 'seeds', gold: join(sharedFolder, 'gold', 'seeds-000-002.json'), articles: join(sharedFolder, 'seeds') },
  { name: 'samples', gold: join('test', 'fixtures', 'samples-gold.json'), articles: join('samples', 'articles') },
  {
    name: 'zelmara',
    gold: join('test', 'fixtures', 'zelmara', 'gold.json'),
    articles: join('test', 'fixtures', 'zelmara', 'articles'),
  },
];

/** Whether the set is there to be scored. */
export function isPresent({ gold, articles }: SeedSet): boolean {
  return existsSync(gold) && existsSync(articles);
}

/** Scores a set from text to entities and dates. @throws UsageError when its gold standard is missing. */
export function scoreSeedSet(set: SeedSet): GoldScore {
  return evaluateSeeds(readSeedSet(set));
}

/** @throws UsageError when its gold standard is missing. */
export function readSeedSet({ gold, articles }: SeedSet): GoldFolder {
  return {
    gold: JSON.parse(readInput(gold)) as readonly ScoredArticle[],
    texts: new Map(filesIn(articles, '.txt').map((path) => [basename(path), readInput(path)])),
  };
}
