import { fromDayNumber, fromMonthNumber, isoWeekOf, mondayOf, toDayNumber, toMonthNumber } from '../calendar';
import type { Amount } from '../nodes';
import type { Unit } from '../units';
import { dayRangeOf, type CalendarValue, type Granularity } from '../values/temporalValue';

/** The granularity that counting in a unit lands on: "two years ago" is a year, "two weeks ago" a day. */
export const unitGranularity: Readonly<Record<Unit, Granularity>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'century',
};

/** A day as a value. */
export function dayValue(dayNumber: number): CalendarValue {
  return { kind: 'calendar', granularity: 'day', ...fromDayNumber(dayNumber) };
}

/** The ISO week, or its weekend, that holds a day. */
export function weekValue(dayNumber: number, granularity: 'week' | 'weekend' = 'week'): CalendarValue {
  return { kind: 'calendar', granularity, ...isoWeekOf(dayNumber) };
}

/** A month as a value, from a month number. */
function monthValue(monthNumber: number): CalendarValue {
  return { kind: 'calendar', granularity: 'month', ...fromMonthNumber(monthNumber) };
}

/** The day number of a value that is a day; undefined for anything longer. */
export function exactDay(value: CalendarValue): number | undefined {
  return value.granularity === 'day' ? dayRangeOf(value)?.from : undefined;
}

/** The month number of a value that lies in one month. */
function exactMonth(value: CalendarValue): number | undefined {
  return value.year === undefined || value.month === undefined ? undefined : toMonthNumber(value.year, value.month);
}

/**
 * The whole unit that lies `count` units from the one that holds the reference: unit month, count -1 is the month before.
 * Undefined where the reference is too coarse to tell.
 */
export function wholeUnit(reference: CalendarValue, unit: Unit, count: number): CalendarValue | undefined {
  const granularity = unitGranularity[unit];
  const { year } = reference;
  switch (granularity) {
    case 'day': {
      const day = exactDay(reference);
      return day === undefined ? undefined : dayValue(day + count);
    }
    case 'week':
    case 'weekend': {
      const range =
        reference.granularity === 'week' || reference.granularity === 'weekend' || reference.granularity === 'day'
          ? dayRangeOf(reference)
          : undefined;
      return range && weekValue(mondayOf(range.from) + count * 7, granularity);
    }
    case 'month': {
      const month = exactMonth(reference);
      return month === undefined ? undefined : monthValue(month + count);
    }
    case 'quarter': {
      const month = exactMonth(reference);
      const quarter = month === undefined ? quarterNumber(reference) : Math.floor(month / 3);
      if (quarter === undefined) return undefined;
      const shifted = quarter + count;
      return { kind: 'calendar', granularity, year: Math.floor(shifted / 4), quarter: (((shifted % 4) + 4) % 4) + 1 };
    }
    case 'half': {
      const month = exactMonth(reference);
      if (month === undefined) return undefined;
      const shifted = Math.floor(month / 6) + count;
      return { kind: 'calendar', granularity, year: Math.floor(shifted / 2), half: (((shifted % 2) + 2) % 2) + 1 };
    }
    case 'season':
      return undefined;
    case 'year':
      return year === undefined ? undefined : { kind: 'calendar', granularity, year: year + count };
    case 'decade':
      return year === undefined ? undefined : { kind: 'calendar', granularity, decade: Math.floor(year / 10) + count };
    case 'century':
      return year === undefined
        ? undefined
        : { kind: 'calendar', granularity, century: Math.floor(year / 100) + count };
  }
}

function quarterNumber({ year, quarter }: CalendarValue): number | undefined {
  return year === undefined || quarter === undefined ? undefined : year * 4 + quarter - 1;
}

/** The value some amounts away from a reference, in the granularity of the smallest unit. Undefined where it cannot be told. */
export function offsetBy(
  reference: CalendarValue,
  amounts: readonly Amount[],
  direction: -1 | 1,
): CalendarValue | undefined {
  let days = 0;
  let months = 0;
  let finest: 'day' | 'month' | 'year' = 'year';
  for (const { count, unit } of amounts) {
    if (count === 'X') return undefined;
    const signed = count * direction;
    switch (unit) {
      case 'second':
      case 'minute':
      case 'hour':
        days += Math.trunc((signed * secondsIn[unit]) / 86400);
        finest = 'day';
        break;
      case 'day':
      case 'weekend':
        days += signed;
        finest = 'day';
        break;
      case 'week':
      case 'fortnight':
        days += signed * (unit === 'week' ? 7 : 14);
        finest = 'day';
        break;
      case 'month':
      case 'quarter':
      case 'half':
        months += signed * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6);
        if (finest === 'year') finest = 'month';
        break;
      case 'year':
      case 'decade':
      case 'century':
      case 'millennium':
        months += signed * 12 * (unit === 'year' ? 1 : unit === 'decade' ? 10 : unit === 'century' ? 100 : 1000);
        if (!Number.isInteger(count * 12)) return undefined;
        if (!Number.isInteger(count)) finest = 'month';
        break;
    }
  }
  days = Math.round(days);
  months = Math.round(months);
  if (Math.abs(months) > 120_000 || Math.abs(days) > 3_600_000) return undefined;
  if (finest === 'year') return wholeUnit(reference, 'year', months / 12);
  if (finest === 'month') return wholeUnit(reference, 'month', months);
  const start = exactDay(reference);
  if (start === undefined) return undefined;
  if (months === 0) return dayValue(start + days);
  const { year, month, day } = fromDayNumber(start);
  const target = fromMonthNumber(toMonthNumber(year, month) + months);
  return dayValue(toDayNumber(target.year, target.month, day) + days);
}

const secondsIn = { second: 1, minute: 60, hour: 3600 } as const;
