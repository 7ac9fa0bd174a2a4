import type { Relation } from '../nodes';
import type { CalendarValue } from '../values/temporalValue';
import { distance } from './candidates';
import type { Reference } from './resolution';
import type { Tense } from './tense';

/** How much nearer a month in the future must be than one in the past when nothing tells the tense. */
const pastPreference = 0.6;

/** How much nearer a day on one side must be when the tense points to the other: "he said" is no proof of a day long past. */
const tensePreference = 0.1;

function nearestDay(
  past: CalendarValue | undefined,
  next: CalendarValue | undefined,
  around: number,
  tense: Tense,
): CalendarValue | undefined {
  if (past === undefined || next === undefined) return past ?? next;
  const back = -distance(past, around) * (tense === 'past' ? tensePreference : 1);
  const ahead = distance(next, around) * (tense === 'future' ? tensePreference : 1);
  return back <= ahead ? past : next;
}

/**
 * Which year a month, a day of a month, a season, a quarter or a holiday without one belongs to.
 *
 * @param pool the same in several years, nearest first
 * @param around day number that nearness is measured from
 */
export function chooseYear(
  pool: readonly CalendarValue[],
  relation: Relation,
  around: number,
  reference: Reference,
  tense: () => Tense,
): CalendarValue | undefined {
  const past = pool.find((value) => distance(value, around) < 0);
  const next = pool.find((value) => distance(value, around) > 0);
  const current = pool.find((value) => distance(value, around) === 0);
  switch (relation) {
    case 'last':
    case 'preceding':
      return past;
    case 'next':
    case 'following':
      return next;
    case 'this':
    case 'that':
      return pool.find((value) => value.year === reference.value.year) ?? current;
    case 'near':
      break;
  }
  if (reference.basis.kind === 'mention') return pool.find((value) => value.year === reference.value.year);
  const granularity = pool[0]?.granularity;
  if (current !== undefined && (granularity === 'month' || granularity === 'day')) return current;
  if (granularity === 'day') return nearestDay(past, next, around, tense());
  switch (tense()) {
    case 'future':
      return current ?? next;
    case 'past':
      return past ?? current;
    case 'unknown':
      break;
  }
  // Without a hint of tense months and longer stretches lie in the past more often.
  if (past === undefined || next === undefined) return pool[0];
  return -distance(past, around) * pastPreference <= distance(next, around) ? past : next;
}
