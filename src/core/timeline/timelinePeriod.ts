import { daysInMonth, fromDayNumber, padded, toDayNumber } from '../dates/calendar';

/** A year, a month or a day, by its EDTF value: `2020`, `2020-01`, `2020-01-09`. */
export type PeriodKey = string;

/** Days of the calendar, as day numbers, both included. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** All time. */
export const allTime: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * The smallest of year, month and day that holds all of a stretch of time, as the way to it: year, month, day. A stretch
 * over the turn of a year, or one that has no end, belongs to the year in which it begins. Empty where it has no beginning.
 */
export function periodsOf({ from, to }: Days): readonly PeriodKey[] {
  if (!Number.isFinite(from)) return [];
  const first = fromDayNumber(from);
  const year = padded(first.year, 4);
  const month = `${year}-${padded(first.month, 2)}`;
  if (to > toDayNumber(first.year, first.month, daysInMonth(first.year, first.month))) return [year];
  return from === to ? [year, month, `${month}-${padded(first.day, 2)}`] : [year, month];
}

/** The period one level up: the month of a day, the year of a month. Undefined for a year. */
export function periodAround(key: PeriodKey): PeriodKey | undefined {
  return periodsOf(daysOf(key)).at(-2);
}

/** First and last day of a period. */
export function daysOf(key: PeriodKey): Days {
  const [, yearDigits = '', monthDigits, dayDigits] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(key) ?? [];
  const year = Number(yearDigits);
  if (monthDigits === undefined) return { from: toDayNumber(year, 1, 1), to: toDayNumber(year, 12, 31) };
  const month = Number(monthDigits);
  const [firstDay, lastDay] =
    dayDigits === undefined ? [1, daysInMonth(year, month)] : [Number(dayDigits), Number(dayDigits)];
  return { from: toDayNumber(year, month, firstDay), to: toDayNumber(year, month, lastDay) };
}
