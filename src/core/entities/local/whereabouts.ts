import type { IndexedMention } from '../entity';
import type { NameForm } from '../forms/form';
import { largerPlace } from '../lexicons/largerPlaces';

type Forms = readonly (NameForm | undefined)[];

/**
 * In what larger places an article says that its places lie: "Springfield, Illinois", "Tripoli (Libya)". Of places that go on in a
 * list nothing is said: "Moscow, Russia and China".
 * @returns for the keys of places that of their larger one; nothing for a place of which the article says two
 */
export function whereabouts(mentions: readonly IndexedMention[], forms: Forms): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, mention] of mentions.entries()) {
    const [place, larger] = isRightBehind(mention) ? [placeKey(forms[i - 1]), placeKey(forms[i])] : [];
    if (place === undefined || larger === undefined) continue;
    if (
      isSecond(mentions, forms, i - 1) ||
      largerPlace(place) !== undefined ||
      largerPlace(larger) === undefined ||
      goesOn(mentions, forms, i)
    )
      continue;
    const known = found.get(place);
    found.set(place, known === undefined || known === larger ? larger : '');
  }
  const georgia = whichGeorgia(forms);
  if (georgia !== '') found.set('georgia', georgia);
  return found;
}

/** "Springfield, Illinois", "Springfield (Illinois)". */
function isRightBehind({ cue }: IndexedMention): boolean {
  return cue === 'comma' || cue === 'brackets';
}

/** "Between Jerusalem and Tehran, Israel said": the last of several places says nothing of them. */
function isSecond(mentions: readonly IndexedMention[], forms: Forms, index: number): boolean {
  const [before, one] = [mentions[index - 1], mentions[index]];
  const key = placeKey(forms[index - 1]);
  if (before === undefined || one === undefined || key === undefined || largerPlace(key) !== undefined) return false;
  return one.start - before.end <= longestAnd;
}

/** Whether a country or a province has another place behind it, after a comma or "and": "Milan, New York, London". */
function goesOn(mentions: readonly IndexedMention[], forms: Forms, index: number): boolean {
  const [one, other, third] = mentions.slice(index, index + 3);
  const next = placeKey(forms[index + 1]);
  if (one === undefined || other === undefined || next === undefined) return false;
  if (other.start - one.end > longestAnd) return false;
  return largerPlace(next) !== undefined || third === undefined || !isRightBehind(third);
}

const longestAnd = ', and '.length;

/** The country that is named like a state of another: what else the article names tells which is meant. */
function whichGeorgia(forms: Forms): string {
  const others = new Set(forms.flatMap((form) => placeKey(form) ?? []));
  // Every article comes here, and few name it.
  if (!others.delete('georgia')) return '';
  const isAmerican = [...others].some(
    (key) => largerPlace(key)?.country === 'united states' && key !== 'united states',
  );
  const isOwn =
    caucasian.some((key) => others.has(key)) ||
    forms.some((form) => form?.kind === 'other' && form.type === 'group' && form.state === 'georgia');
  if (isAmerican === isOwn) return '';
  return isAmerican ? 'united states' : 'caucasus';
}

/** Places that articles about the Georgia of the Caucasus name. */
const caucasian = [
  'tbilisi',
  'batumi',
  'abkhazia',
  'south ossetia',
  'armenia',
  'azerbaijan',
  'caucasus',
  'south caucasus',
];

function placeKey(form: NameForm | undefined): string | undefined {
  return form?.kind === 'other' && form.type === 'place' ? form.key : undefined;
}
