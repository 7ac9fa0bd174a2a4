import { daysInMonth, mondayOfWeek, toDayNumber } from '../calendar';
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

/** What an expression means once anchored; both writers start from here. */
export type TemporalValue = CalendarValue | DurationValue | SetValue | ReferenceValue;

/** First and last day number of a stretch of the calendar. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** First month of each season of the northern hemisphere, as newspapers count them. */
const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** So many months from the first of a year on; `first` may lie in a later year. */
function months(from: number, firstMonth: number, count: number): DayRange {
  const year = from + Math.floor((firstMonth - 1) / 12);
  const first = ((firstMonth - 1) % 12) + 1;
  const lastYear = year + Math.floor((first + count - 2) / 12);
  const last = ((first + count - 2) % 12) + 1;
  return { from: toDayNumber(year, first, 1), to: toDayNumber(lastYear, last, daysInMonth(lastYear, last)) };
}

/** The days a value covers; undefined while its place on the calendar is not known. */
export function dayRangeOf(value: CalendarValue): DayRange | undefined {
  const { year, month, day, fiscalStart = 1 } = value;
  if (value.granularity === 'century' && value.century !== undefined) return months(value.century * 100, 1, 1200);
  if (value.granularity === 'decade' && value.decade !== undefined) return months(value.decade * 10, 1, 120);
  if (year === undefined) return undefined;
  switch (value.granularity) {
    case 'century':
    case 'decade':
      return undefined;
    case 'year':
      return fiscalStart === 1 ? months(year, 1, 12) : months(year - 1, fiscalStart, 12);
    case 'half':
      return value.half === undefined ? undefined : months(year, value.half * 6 - 5, 6);
    case 'quarter':
      if (value.quarter === undefined) return undefined;
      return months(fiscalStart === 1 ? year : year - 1, value.quarter * 3 - 3 + fiscalStart, 3);
    case 'season':
      return value.season === undefined ? undefined : months(year, seasonStart[value.season], 3);
    case 'month':
      return month === undefined ? undefined : months(year, month, 1);
    case 'week':
    case 'weekend': {
      if (value.week === undefined) return undefined;
      const monday = mondayOfWeek({ year, week: value.week });
      return { from: value.granularity === 'weekend' ? monday + 5 : monday, to: monday + 6 };
    }
    case 'day': {
      if (month === undefined || day === undefined) return undefined;
      const dayNumber = toDayNumber(year, month, day);
      return { from: dayNumber, to: dayNumber };
    }
  }
}
