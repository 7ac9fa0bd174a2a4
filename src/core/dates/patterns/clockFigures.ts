import type { MatchSite } from '../grammar/matchSite';
import { wordSet } from '../lexicon/wordSet';

const governors = wordSet('at by until till since');

/**
 * Whether four figures before "hours" or "hrs" are a time of day, as soldiers write it, and no length: "0600 hours", "2300hrs",
 * "by 2300 hours".
 */
export function areClockFigures(site: MatchSite): boolean {
  const [figures, word] = [site.token(0), site.token(1)];
  if (figures?.entry?.classes.FOURDIGITS === undefined || site.next === 'of') return false;
  return figures.number?.digits.startsWith('0') === true || word?.gap === 'none' || governors.has(site.previous);
}
