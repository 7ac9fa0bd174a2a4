import { compareText } from '../compareText';
import type { NameForm } from '../forms/form';
import { areApart, countryOfCity, largerPlace, type LargerPlace } from '../lexicons/largerPlaces';
import type { NameGroup } from './nameNode';

/** Articles that mean one of several places of a name. */
export interface PlacePart {
  /** In what larger place it lies, as a key; empty where no article says it, or it may be any of several. */
  readonly within: string;
  readonly groups: readonly NameGroup[];
}

/**
 * Parts the articles of a place's name where they say that it lies in two places of which it cannot lie in both: "Springfield,
 * Illinois" and "Springfield, Massachusetts". Those that do not say it mean the city that everybody knows ("Paris"), or it stays open.
 * @returns one part where nothing speaks against one place
 */
export function placeParts(form: NameForm, groups: readonly NameGroup[]): readonly PlacePart[] {
  const keys = [...new Set(groups.map(({ within }) => within).filter((key) => key !== ''))];
  if (keys.length === 0) return [{ within: '', groups }];
  const known = form.kind === 'other' ? countryOfCity(form.key) : undefined;
  const home = groups.some(({ within }) => within === '') ? known : undefined;
  const all = [...new Set(home === undefined ? keys : [...keys, home])].sort(provincesFirst);
  const parts: { readonly place: LargerPlace; readonly within: string; readonly keys: Set<string> }[] = [];
  for (const key of all) {
    const place = largerPlace(key);
    if (place === undefined) continue;
    const [fitting, second] = parts.filter((part) => !areApart(part.place, place));
    if (fitting === undefined) parts.push({ place, within: key, keys: new Set([key]) });
    else if (second === undefined) fitting.keys.add(key);
  }
  if (parts.length < 2) return [{ within: '', groups }];
  const partOf = ({ within }: NameGroup): string =>
    parts.find((part) => part.keys.has(within === '' ? (home ?? '') : within))?.within ?? '';
  return ['', ...parts.map(({ within }) => within)]
    .map((within) => ({ within, groups: groups.filter((group) => partOf(group) === within) }))
    .filter((part) => part.groups.length > 0);
}

function provincesFirst(a: string, b: string): number {
  const isCountry = (key: string): number => Number(largerPlace(key)?.province === '');
  return isCountry(a) - isCountry(b) || compareText(a, b);
}
