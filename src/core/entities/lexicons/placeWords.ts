import { wordSet } from './wordList';

/**
 * Words for a kind of place that may be added to a name or left out: "Anbar Province". Not "city"
 * or "state", which make another place of it: "Mexico City", "Washington State".
 */
export const placeKinds = wordSet(
  'province governorate county region district strip municipality prefecture oblast island islands',
);
