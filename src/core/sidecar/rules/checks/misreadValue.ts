import type { Place } from '../../format/places';
import type { Finding } from '../../reading/finding';
import { cutValue } from './cutValue';
import { typographicMarks } from './typographicMarks';

/** Whether an article has words; undefined where nobody knows. */
export type SaysInArticles = ((words: string) => boolean) | undefined;

/** What makes a value another one for YAML than the one that was meant. */
export interface Misreading {
  readonly finding: Finding;
  /**
   * Whether nothing else can be meant. Then the value is one problem: whatever else is wrong with it would be said of words
   * that nobody meant.
   */
  readonly isSure: boolean;
}

/** Finds out whether a value is read otherwise than it is meant. */
export function misreadValue(place: Place, text: string, says: SaysInArticles): Misreading | undefined {
  return typographicMarks(place, says) ?? cutValue(place, text, says);
}
