import { monthNames, weekdayNames } from '../calendar';
import type { MatchSite } from '../grammar/matchSite';

const fullNames: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames].map((name) => name.toLowerCase()));

/**
 * Whether the full stop that may follow a month or weekday, `index` tokens into the match, is the name's own ("Jan. 20")
 * or missing. After a name in full ("by 9 June. The") it ends the sentence.
 */
export function hasOnlyOwnStop(site: MatchSite, index: number): boolean {
  const next = site.token(index + 1);
  return site.word(next) !== '.' || (next?.gap === 'none' && !fullNames.has(site.word(site.token(index))));
}
