import { cities } from '../../names/lists/cities';
import { countries } from '../../names/lists/countries';
import { lazy } from '../../text/lazy';
import { foldName } from '../forms/fold';

const places = lazy(() => new Set([...countries(), ...cities()].map(foldName)));

/** Whether a folded name is that of a state or of a city that the lists know. */
export function isListedPlace(name: string): boolean {
  return places().has(name);
}
