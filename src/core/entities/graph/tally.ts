import type { LocalEntity } from '../local/localEntity';
import { comesNewer } from './localOrder';

/** How many entities of articles have something, and one that shows it. */
export interface Tally {
  /** An article with two entities that were joined counts twice. */
  articles: number;
  /** Of the newest article; undefined when it has to be looked for. */
  newest: LocalEntity | undefined;
}

/** Counts an article's entity in, or out. Where the newest one goes, nobody looks for the next before it is asked for. */
export function countIn(tally: Tally, local: LocalEntity, change: 1 | -1): void {
  const { newest } = tally;
  if (change === 1) {
    // A new version of an article comes before the old one goes: it takes its place.
    if (tally.articles === 0 || (newest !== undefined && !comesNewer(newest, local))) tally.newest = local;
  } else if (newest === local) tally.newest = undefined;
  tally.articles += change;
}

/** The entity of the newest article that has it. @param has whether an entity does. */
export function newestOf(
  tally: Tally,
  all: Iterable<LocalEntity>,
  has: (local: LocalEntity) => boolean,
): LocalEntity | undefined {
  if (tally.newest === undefined && tally.articles > 0) {
    for (const local of all) {
      if (has(local) && (tally.newest === undefined || comesNewer(local, tally.newest))) tally.newest = local;
    }
  }
  return tally.newest;
}
