import { fromDayNumber, isDay, weekdayOf } from '../calendar';
import { holidayIn } from '../lexicon/holidays';
import type { StatedFields } from '../nodes';
import { dayValue } from './shift';
import { dayRangeOf, type CalendarValue } from '../values/temporalValue';

const partsOfYear = ['month', 'quarter', 'half', 'season', 'week'] as const;

/** The smallest part of a year that fields state, besides days. */
function partOf(fields: StatedFields): (typeof partsOfYear)[number] | 'year' {
  return partsOfYear.find((part) => fields[part] !== undefined) ?? 'year';
}

/** The value of stated fields in a year; undefined for a day that the year does not have. */
export function valueInYear(fields: StatedFields, year: number): CalendarValue | undefined {
  const { month, day, holiday } = fields;
  if (holiday !== undefined) return dayValue(holidayIn(year, holiday));
  if (month !== undefined && day !== undefined) {
    return isDay(year, month, day) ? { kind: 'calendar', granularity: 'day', year, month, day } : undefined;
  }
  const granularity = partOf(fields);
  if (granularity === 'year') return { kind: 'calendar', granularity, year };
  return { kind: 'calendar', granularity, year, [granularity]: fields[granularity] };
}

/** The same without a year: `XXXX-01-20`. */
export function valueWithoutYear(fields: StatedFields): CalendarValue {
  const { quarter, half, season, weekday } = fields;
  const { month, day } = fields.holiday === undefined ? fields : fixedHoliday(fields.holiday);
  const isDay = day !== undefined || weekday !== undefined || fields.holiday !== undefined;
  return {
    kind: 'calendar',
    granularity: isDay ? 'day' : partOf(fields),
    month,
    day,
    quarter,
    half,
    season,
    weekday: month === undefined ? weekday : undefined,
  };
}

/** Month and day of a holiday that falls on the same day every year; nothing of another. */
function fixedHoliday(id: NonNullable<StatedFields['holiday']>): Pick<StatedFields, 'month' | 'day'> {
  const [a, b] = [fromDayNumber(holidayIn(2021, id)), fromDayNumber(holidayIn(2022, id))];
  return a.month === b.month && a.day === b.day ? a : {};
}

/** Whether a day that is said to be a certain weekday is one. */
export function agreesWithWeekday(value: CalendarValue, weekday: number | undefined): boolean {
  if (weekday === undefined || value.granularity !== 'day') return true;
  const range = dayRangeOf(value);
  return range !== undefined && weekdayOf(range.from) === weekday;
}

/** A value that an expression may have, and how far from where its reader is. */
export interface Candidate {
  readonly value: CalendarValue;
  /** Days from there to the nearest end of the value; 0 inside, negative when the value lies before. */
  readonly distance: number;
}

/** The values of stated fields in a year, the one before and the one after, the nearest to a day first. */
export function candidatesAround(fields: StatedFields, year: number, day: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const candidateYear of [year - 1, year, year + 1]) {
    const value = valueInYear(fields, candidateYear);
    if (value !== undefined) candidates.push({ value, distance: distanceOf(value, day) });
  }
  return candidates.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
}

function distanceOf(value: CalendarValue, day: number): number {
  const range = dayRangeOf(value);
  if (range === undefined) return Number.POSITIVE_INFINITY;
  if (range.to < day) return range.to - day;
  return range.from > day ? range.from - day : 0;
}
