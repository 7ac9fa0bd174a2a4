import { fromDayNumber, mondayOf, weekdayOf } from '../calendar';
import type { Unit } from '../units';
import type { CalendarValue, DayRange } from '../values/temporalValue';
import { dayValue, weekValue } from './shift';

/**
 * The n-th (1 is the first, -1 the last) day, week, weekend, month or year of a stretch of days; undefined when it has none.
 * @param weekday ISO weekday: only such days count.
 */
export function partOf({ from, to }: DayRange, unit: Unit, index: number, weekday?: number): CalendarValue | undefined {
  if (unit === 'day') {
    const daysOn = (one: number, other: number): number => (weekday === undefined ? 0 : (one - other + 7) % 7);
    const step = weekday === undefined ? 1 : 7;
    const first = from + daysOn(weekday ?? 0, weekdayOf(from));
    const day = index < 0 ? to - daysOn(weekdayOf(to), weekday ?? 0) : first + (index - 1) * step;
    return day >= from && day <= to ? dayValue(day) : undefined;
  }
  if (unit === 'week' || unit === 'weekend') {
    // The week of a day is the one around it; otherwise a week belongs to the stretch that holds most of it.
    // With a Monday goes the weekend before it.
    const first = mondayOf(from === to ? from - Number(unit === 'weekend') : from + 3);
    const monday = index < 0 ? mondayOf(Math.max(from, to - 3)) : first + (index - 1) * 7;
    return monday <= to ? weekValue(monday, unit) : undefined;
  }
  const [start, end] = [fromDayNumber(from), fromDayNumber(to)];
  if (unit === 'month') {
    const month = index < 0 ? end.month : start.month + index - 1;
    return month <= 12
      ? { kind: 'calendar', granularity: 'month', year: index < 0 ? end.year : start.year, month }
      : undefined;
  }
  return unit === 'year'
    ? { kind: 'calendar', granularity: 'year', year: index < 0 ? end.year : start.year + index - 1 }
    : undefined;
}
