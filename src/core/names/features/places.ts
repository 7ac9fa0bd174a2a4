import { hashAs } from './featureHash';
import { Reach } from './wordFeatures';

/** The places around a unit whose words it sees: itself, and two on either side. */
export const placesOf = [0, -1, 1, -2, 2] as const;

/** A place around a unit. */
export type WordPlace = (typeof placesOf)[number];

/** A word's feature, seen from a unit `-place` units away. */
export function atPlace(feature: number, place: WordPlace): number {
  return hashAs(200 + place, feature);
}

/** Which of a word's features are seen from so far: those that reach at least this. */
export function nearestReach(place: WordPlace): Reach {
  return place === 0 ? Reach.Own : place === 1 || place === -1 ? Reach.Near : Reach.Far;
}
