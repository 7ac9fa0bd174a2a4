import { foldName } from '../../../../src/core/entities/forms/fold';
import type { GoldArticle, GoldMention } from '../../../../src/core/entities/testing/goldCorpus';
import { Random } from '../../../corpus/random';
import type { RomanisationTables } from './romanisations';

/** Articles in which some names are spelled otherwise. */
export interface InjectedVariants {
  readonly articles: readonly GoldArticle[];
  /** Keys of the people who are spelled otherwise in some article: corpus, "/" and cluster. */
  readonly people: ReadonlySet<string>;
  /** How many mentions are written otherwise than before. */
  readonly changed: number;
}

type Spell = (word: string) => readonly (readonly [spelling: string, people: number])[];

/**
 * Spells people whose given name is at home in one of the languages in another way in about half of their articles: an article
 * keeps to one spelling, as articles do; usual spellings are taken more often. The same for the same seed.
 */
export function injectVariants(
  articles: readonly GoldArticle[],
  tables: RomanisationTables,
  seed: number,
): InjectedVariants {
  const random = new Random(seed);
  const spellers = spellersOf(articles, tables);
  const people = new Set<string>();
  let changed = 0;
  const injected = articles.map((article): GoldArticle => {
    const spellings = new Map<string, ReadonlyMap<string, string>>();
    const mentions = article.mentions.map((mention): GoldMention => {
      const key = `${article.corpus}/${mention.cluster}`;
      const speller = mention.type === 'PER' ? spellers.get(key) : undefined;
      if (speller === undefined) return mention;
      const known = spellings.get(key) ?? spellAnew(speller, random);
      spellings.set(key, known);
      const text = mention.text.replace(/[\p{L}'’]+/gu, (word) => inCaseOf(word, known.get(foldName(word)) ?? word));
      if (text === mention.text) return mention;
      people.add(key);
      changed++;
      return { ...mention, text };
    });
    return { ...article, mentions };
  });
  return { articles: injected, people, changed };
}

/** For each person the words of the names that have other spellings. */
function spellersOf(
  articles: readonly GoldArticle[],
  tables: RomanisationTables,
): ReadonlyMap<string, ReadonlyMap<string, ReturnType<Spell>>> {
  const words = new Map<string, Set<string>>();
  const homes = new Map<string, Spell>();
  for (const { corpus, mentions } of articles) {
    for (const { text, type, cluster } of mentions) {
      if (type !== 'PER') continue;
      const key = `${corpus}/${cluster}`;
      const parts = [...text.matchAll(/[\p{L}'’]+/gu)].map(([word]) => foldName(word));
      words.set(key, new Set([...(words.get(key) ?? []), ...parts]));
      const home = parts.length > 1 ? tables.homeOf(parts[0] ?? '') : undefined;
      if (home !== undefined) homes.set(key, home);
    }
  }
  const spellers = new Map<string, ReadonlyMap<string, ReturnType<Spell>>>();
  for (const [key, spell] of homes) {
    const variants = [...(words.get(key) ?? [])].map((word) => [word, spell(word)] as const);
    const some = variants.filter(([word, others]) => word.length > 2 && others.length > 0);
    if (some.length > 0) spellers.set(key, new Map(some));
  }
  return spellers;
}

function spellAnew(speller: ReadonlyMap<string, ReturnType<Spell>>, random: Random): ReadonlyMap<string, string> {
  if (random.below(2) === 0) return new Map();
  return new Map([...speller].map(([word, others]) => [word, pickByCount(others, random)]));
}

function pickByCount(others: ReturnType<Spell>, random: Random): string {
  let left = random.below(others.reduce((sum, [, count]) => sum + count, 0));
  for (const [spelling, count] of others) {
    left -= count;
    if (left < 0) return spelling;
  }
  return others[0]?.[0] ?? '';
}

function inCaseOf(word: string, spelling: string): string {
  if (foldName(word) === spelling) return word;
  if (word === word.toUpperCase() && word.length > 1) return spelling.toUpperCase();
  return /^\p{Lu}/u.test(word) ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling;
}
