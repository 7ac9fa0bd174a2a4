import { fromDayNumber, isDay, weekdayOf } from '../calendar';
import { holidayIn } from '../lexicon/holidays';
import type { StatedFields } from '../nodes';
import { dayRangeOf, type CalendarValue } from '../values/temporalValue';

/** The value of stated fields in a year; undefined for a day that the year does not have. */
export function valueInYear(fields: StatedFields, year: number): CalendarValue | undefined {
  const { month, day, quarter, half, season, week } = fields;
  if (fields.holiday !== undefined) {
    return { kind: 'calendar', granularity: 'day', ...fromDayNumber(holidayIn(year, fields.holiday)) };
  }
  if (month !== undefined && day !== undefined) {
    return isDay(year, month, day) ? { kind: 'calendar', granularity: 'day', year, month, day } : undefined;
  }
  if (month !== undefined) return { kind: 'calendar', granularity: 'month', year, month };
  if (quarter !== undefined) return { kind: 'calendar', granularity: 'quarter', year, quarter };
  if (half !== undefined) return { kind: 'calendar', granularity: 'half', year, half };
  if (season !== undefined) return { kind: 'calendar', granularity: 'season', year, season };
  if (week !== undefined) return { kind: 'calendar', granularity: 'week', year, week };
  return { kind: 'calendar', granularity: 'year', year };
}

/** The same without a year: `XXXX-01-20`. */
export function valueWithoutYear(fields: StatedFields): CalendarValue {
  const { month, day, quarter, half, season, weekday } = fields;
  const granularity =
    day !== undefined || weekday !== undefined || fields.holiday !== undefined
      ? 'day'
      : month !== undefined
        ? 'month'
        : quarter !== undefined
          ? 'quarter'
          : half !== undefined
            ? 'half'
            : season !== undefined
              ? 'season'
              : 'year';
  const holiday = fields.holiday === undefined ? undefined : fixedHoliday(fields.holiday);
  return {
    kind: 'calendar',
    granularity,
    month: month ?? holiday?.month,
    day: day ?? holiday?.day,
    quarter,
    half,
    season,
    weekday: month === undefined ? weekday : undefined,
  };
}

/** Month and day of a holiday that falls on the same day every year. */
function fixedHoliday(
  id: NonNullable<StatedFields['holiday']>,
): { readonly month: number; readonly day: number } | undefined {
  const [a, b] = [fromDayNumber(holidayIn(2021, id)), fromDayNumber(holidayIn(2022, id))];
  return a.month === b.month && a.day === b.day ? a : undefined;
}

/** Whether a day that is said to be a certain weekday is one. */
export function agreesWithWeekday(value: CalendarValue, weekday: number | undefined): boolean {
  if (weekday === undefined || value.granularity !== 'day') return true;
  const range = dayRangeOf(value);
  return range !== undefined && weekdayOf(range.from) === weekday;
}

/** Days between a day and the nearest end of a value; 0 inside, negative when the value lies before. */
export function distance(value: CalendarValue, day: number): number {
  const range = dayRangeOf(value);
  if (range === undefined) return Number.POSITIVE_INFINITY;
  if (range.to < day) return range.to - day;
  return range.from > day ? range.from - day : 0;
}
