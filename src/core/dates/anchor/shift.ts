import { fromDayNumber, fromMonthNumber, isoWeekOf, mondayOf, toDayNumber, toMonthNumber } from '../calendar';
import type { Amount } from '../nodes';
import { unitForms, type Unit } from '../units';
import { dayRangeOf, type CalendarValue, type Granularity } from '../values/temporalValue';

/** A day as a value. */
export function dayValue(dayNumber: number): CalendarValue {
  return { kind: 'calendar', granularity: 'day', ...fromDayNumber(dayNumber) };
}

/** The ISO week, or its weekend, that holds a day. */
export function weekValue(dayNumber: number, granularity: 'week' | 'weekend' = 'week'): CalendarValue {
  return { kind: 'calendar', granularity, ...isoWeekOf(dayNumber) };
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
  const { granularity, months } = unitForms[unit];
  const { year } = reference;
  switch (granularity) {
    case 'day': {
      const day = exactDay(reference);
      return day === undefined ? undefined : dayValue(day + count);
    }
    case 'week':
    case 'weekend': {
      const range = shortGranularities.includes(reference.granularity) ? dayRangeOf(reference) : undefined;
      return range && weekValue(mondayOf(range.from) + count * 7, granularity);
    }
    case 'month':
    case 'quarter':
    case 'half': {
      const month = exactMonth(reference) ?? firstMonth(reference);
      return month === undefined ? undefined : partOfYear(granularity, Math.floor(month / months) + count, 12 / months);
    }
    case 'season':
      return undefined;
    case 'year':
    case 'decade':
    case 'century':
      return year === undefined
        ? undefined
        : { kind: 'calendar', granularity, [granularity]: Math.floor((year * 12) / months) + count };
  }
}

const shortGranularities: readonly Granularity[] = ['day', 'week', 'weekend'];

/** Month number of the first month of a quarter. */
function firstMonth({ year, quarter }: CalendarValue): number | undefined {
  return year === undefined || quarter === undefined ? undefined : toMonthNumber(year, quarter * 3 - 2);
}

/** The month, quarter or half `index` from year 0 on, of which a year has `count`. */
function partOfYear(granularity: 'month' | 'quarter' | 'half', index: number, count: number): CalendarValue {
  const year = Math.floor(index / count);
  return { kind: 'calendar', granularity, year, [granularity]: index - year * count + 1 };
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
    const form = unitForms[unit];
    const length = count * direction * form.days;
    // Some hours later is the same day.
    days += form.days < 1 ? Math.trunc(length) : length;
    months += count * direction * form.months;
    if (form.days > 0) finest = 'day';
    else if (finest === 'year' && (form.months < 12 || !Number.isInteger(count))) finest = 'month';
    if (form.months >= 12 && !Number.isInteger(count * 12)) return undefined;
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
