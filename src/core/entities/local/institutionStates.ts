import { compareText } from '../compareText';
import type { IndexedMention } from '../entity';
import type { NameForm } from '../forms/form';
import { qualifyInstitution } from '../forms/nameForm';
import { isOrganizationKey } from '../lexicons/aliases';
import { isState } from '../lexicons/demonyms';
import { mostNamedState } from '../lexicons/states';
import { pushTo } from '../pushTo';

/** How many mentions before and after an institution's are looked at. */
const reach = 24;
/** A state named after it counts so much of one named before: what is not said again was said. */
const weightAfter = 0.5;

type Forms = readonly (NameForm | undefined)[];

/**
 * Says of which state an institution or a party is that an article names without one: of the state named right before it, else
 * of the one with which the article names it elsewhere, else of the one whose well-known party or body has this name, else of
 * the state that is named most around it, and where none is, in the article: an article about two states names the
 * institutions of each where it speaks of that.
 * @param forms of the mentions
 * @returns the state of the n-th mention for a form of it, empty for none
 */
export function institutionStates(
  mentions: readonly IndexedMention[],
  forms: Forms,
): (form: NameForm, index: number) => string {
  const named = forms.map((form) => form && stateOf(form));
  const articleState = mostNamedState(named) ?? '';
  const around = statesAround(forms, named);
  const states = new Set(named);
  const stated = statedInstitutions(
    forms.map((form, i) => form && qualifyInstitution(form, adjacentState(mentions, forms, i) ?? '')),
  );
  return (form, index) => {
    const adjacent = adjacentState(mentions, forms, index);
    if (adjacent !== undefined || form.kind !== 'other' || !form.institution) return adjacent ?? articleState;
    const mainState = around(form.key) ?? articleState;
    const isKnown = (state: string): boolean => isOrganizationKey(`${form.key}@${state}`);
    const elsewhere = onlyOf(stated.get(form.key));
    if (elsewhere !== undefined || isKnown(mainState)) return elsewhere ?? mainState;
    return onlyOf([...states].filter((state) => state !== undefined && isKnown(state))) ?? mainState;
  };
}

/**
 * The state that counts most around an institution's mentions, nearer ones more, by its key; undefined where none is near.
 * @param named the state that each form names, if any.
 */
function statesAround(forms: Forms, named: readonly (string | undefined)[]): (key: string) => string | undefined {
  const placesOf = new Map<string, number[]>();
  forms.forEach((form, at) => {
    if (form?.kind === 'other' && form.institution) pushTo(placesOf, form.key, at);
  });
  const found = new Map<string, string | undefined>();
  return (key) => {
    if (found.has(key)) return found.get(key);
    const weights = new Map<string, number>();
    for (const at of placesOf.get(key) ?? []) {
      for (let other = Math.max(0, at - reach); other <= at + reach; other++) {
        const state = named[other];
        if (state === undefined) continue;
        const weight = (other < at ? 1 : weightAfter) / (1 + Math.abs(at - other));
        weights.set(state, (weights.get(state) ?? 0) + weight);
      }
    }
    const [heaviest] = [...weights].sort(([a, weight], [b, otherWeight]) => otherWeight - weight || compareText(a, b));
    found.set(key, heaviest?.[0]);
    return heaviest?.[0];
  };
}

/** The institutions that an article names with a state, by their names without one. */
function statedInstitutions(forms: Forms): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  for (const form of forms) {
    if (form?.kind !== 'other') continue;
    const [name = '', place] = form.key.split('@');
    const state = form.known ? place?.split(' in ')[0] : form.state;
    if (state === undefined || state === '' || !(form.known || form.institution)) continue;
    stated.set(name, (stated.get(name) ?? new Set<string>()).add(state));
  }
  return stated;
}

function onlyOf<Value>(values: Iterable<Value> | undefined): Value | undefined {
  const [only, second] = values ?? [];
  return second === undefined ? only : undefined;
}

/** The state named right before a mention, as in "Iraqi | Foreign Ministry". */
function adjacentState(mentions: readonly IndexedMention[], forms: Forms, index: number): string | undefined {
  const [mention, before] = [mentions[index], mentions[index - 1]];
  const form = forms[index - 1];
  if (mention === undefined || before === undefined || form === undefined) return undefined;
  return mention.start - before.end <= 3 ? stateOf(form) : undefined;
}

function stateOf(form: NameForm): string | undefined {
  if (form.kind !== 'other') return undefined;
  if (form.type === 'group') return isState(form.state) ? form.state : undefined;
  return form.type === 'place' && isState(form.key) ? form.key : undefined;
}
