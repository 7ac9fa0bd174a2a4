import { isListedPlace } from '../lexicons/listedPlaces';

/** One place that an article has as an organization may be a slip of whoever classed the names; with more to go by it is none. */
const fewestTeams = 2;

/**
 * Whether an article speaks of teams by the names of places: "Germany beat Turkey", "Borussia Dortmund … Dortmund". Then a
 * place and an organization of one name are two, and neither is a slip for the other.
 * @param organizations folded names of the article's organizations
 */
export function namesTeams(organizations: Iterable<string>): boolean {
  const teams = new Set<string>();
  let hasPlace = false;
  for (const name of organizations) {
    const isPlace = isListedPlace(name);
    hasPlace ||= isPlace;
    if (isPlace || isClubOfPlace(name)) teams.add(name);
  }
  return hasPlace && teams.size >= fewestTeams;
}

/** "FC Barcelona", "Werder Bremen": two words, the second a place. */
function isClubOfPlace(name: string): boolean {
  const [, second = '', third] = name.split(' ');
  return third === undefined && isListedPlace(second);
}
