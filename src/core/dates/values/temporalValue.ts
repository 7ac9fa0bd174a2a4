import { fromMonthNumber, mondayOfWeek, toDayNumber, toMonthNumber } from '../calendar';
import type { Amount, TimeOfDay } from '../nodes';
import type { PartOfDay, Season } from '../units';

/** How long a stretch of the calendar a value names. */
export type Granularity =
  'century' | 'decade' | 'year' | 'half' | 'season' | 'quarter' | 'month' | 'weekend' | 'week' | 'day';

/** A place on the calendar; what is not known is left out, and the writers put X there. */
export interface CalendarValue {
  readonly kind: 'calendar';
  readonly granularity: Granularity;
  /** Astronomical year; for weeks and weekends the ISO week's year. */
  readonly year?: number | undefined;
  readonly century?: number | undefined;
  readonly decade?: number | undefined;
  readonly half?: number | undefined;
  readonly quarter?: number | undefined;
  readonly season?: Season | undefined;
  readonly month?: number | undefined;
  readonly week?: number | undefined;
  readonly day?: number | undefined;
  /** Only where the day itself is not known: "Thursday" with nothing to count from. */
  readonly weekday?: number | undefined;
  readonly time?: TimeOfDay | undefined;
  /** Of years and quarters of a business: the month in which its year begins, in the calendar year before unless it is 1. */
  readonly fiscalStart?: number | undefined;
}

/** A length of time. */
export interface DurationValue {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
}

/** Something that comes back. */
export interface SetValue {
  readonly kind: 'set';
  readonly every: readonly Amount[];
  readonly weekday?: number | undefined;
  readonly part?: PartOfDay | undefined;
}

/** A time without a place on the calendar. */
export interface ReferenceValue {
  readonly kind: 'reference';
  readonly value: string;
}

/** A stretch of history. */
export interface PeriodValue {
  readonly kind: 'period';
  /** EDTF interval. */
  readonly value: string;
}

/** What an expression means once anchored; both writers start from here. */
export type TemporalValue = CalendarValue | DurationValue | SetValue | ReferenceValue | PeriodValue;

/** First and last day number of a stretch of the calendar. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** First month of each season of the northern hemisphere, as newspapers count them. */
const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** So many months from the first of a year on; `first` may lie in a later year. */
function months(year: number, first: number, count: number): DayRange {
  const start = toMonthNumber(year, first);
  return { from: firstDayOf(start), to: firstDayOf(start + count) - 1 };
}

function firstDayOf(monthNumber: number): number {
  const { year, month } = fromMonthNumber(monthNumber);
  return toDayNumber(year, month, 1);
}

/** The days a value covers; undefined while its place on the calendar is not known. */
export function dayRangeOf(value: CalendarValue): DayRange | undefined {
  const { granularity, year, day, week, season, fiscalStart = 1 } = value;
  if (granularity === 'century' || granularity === 'decade') {
    const years = granularity === 'century' ? 100 : 10;
    const index = value[granularity];
    return index === undefined ? undefined : months(index * years, 1, years * 12);
  }
  if (year === undefined) return undefined;
  // A business's year begins in the calendar year before, unless it begins in January.
  const start = fiscalStart === 1 ? year : year - 1;
  switch (granularity) {
    case 'year':
      return months(start, fiscalStart, 12);
    case 'season':
      return season === undefined ? undefined : months(year, seasonStart[season], 3);
    case 'half':
    case 'quarter': {
      const index = value[granularity];
      const length = granularity === 'half' ? 6 : 3;
      return index === undefined ? undefined : months(start, (index - 1) * length + fiscalStart, length);
    }
    case 'week':
    case 'weekend': {
      if (week === undefined) return undefined;
      const monday = mondayOfWeek({ year, week });
      return { from: granularity === 'weekend' ? monday + 5 : monday, to: monday + 6 };
    }
    case 'month':
    case 'day': {
      const { month } = value;
      if (month === undefined) return undefined;
      if (granularity === 'month') return months(year, month, 1);
      const dayNumber = day === undefined ? undefined : toDayNumber(year, month, day);
      return dayNumber === undefined ? undefined : { from: dayNumber, to: dayNumber };
    }
  }
}
