import { hashAs } from './featureHash';

/** The places around a unit whose words it sees: itself, and two on either side. */
export const placesOf = [0, -1, 1, -2, 2] as const;

/** A place around a unit. */
export type WordPlace = (typeof placesOf)[number];

/** A word's feature, seen from a unit `-place` units away. */
export function atPlace(feature: number, place: WordPlace): number {
  return hashAs(200 + place, feature);
}
