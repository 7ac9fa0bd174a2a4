import { compareText } from '../compareText';
import type { SpellingTotal } from '../entity';
import { isFullName } from '../forms/form';
import type { LocalEntity } from '../local/localEntity';
import { countIn, type Tally } from './tally';

/** How often a name is written one way. */
export interface SpellingCount {
  count: number;
  /** In how many articles; an article with two entities that were joined counts twice. */
  articles: number;
  /** In how many of them as a full name, and not as a surname or an initial. */
  full: number;
}

type Spelling = SpellingCount & Tally;

/** How often a name is written in each of its ways, by text. */
export type Spellings = Map<string, Spelling>;

/** Counts the names of an article's entity in, or out. */
export function addSpellings(spellings: Spellings, local: LocalEntity, change: 1 | -1): void {
  const { article, from, to } = local;
  for (let at = from; at < to; at++) {
    const written = article.names[at];
    if (written === undefined) continue;
    const { form } = written.name;
    const spelling = spellings.get(form.text) ?? { count: 0, articles: 0, full: 0, newest: undefined };
    countIn(spelling, local, change);
    spelling.count += change * written.count;
    spelling.full += isFullName(form) ? change : 0;
    if (spelling.count === 0) spellings.delete(form.text);
    else spellings.set(form.text, spelling);
  }
}

/** The most frequent first, of equals the fuller one. */
export function compareSpellings(a: SpellingTotal, b: SpellingTotal): number {
  return b.count - a.count || b.text.length - a.text.length || compareText(a.text, b.text);
}

/** Adds spellings up. */
export function sumOfSpellings(all: readonly ReadonlyMap<string, SpellingCount>[]): ReadonlyMap<string, SpellingCount> {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const sum = new Map<string, SpellingCount>();
  for (const spellings of all) {
    for (const [text, { count, articles, full }] of spellings) {
      const known = sum.get(text);
      sum.set(text, {
        count: count + (known?.count ?? 0),
        articles: articles + (known?.articles ?? 0),
        full: full + (known?.full ?? 0),
      });
    }
  }
  return sum;
}
