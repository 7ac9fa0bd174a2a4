import { daysInMonth, toDayNumber } from '../calendar';
import type { EdtfDate, EdtfInterval, EdtfValue } from './edtfValue';

/** The days a value covers, as day numbers (days since 1970-01-01), both ends included; infinite where it is open. */
export interface DayBounds {
  readonly from: number;
  readonly to: number;
}

/** First and last day that a value may mean; undefined for durations and dates without a year. */
export function edtfBounds(value: EdtfValue): DayBounds | undefined {
  switch (value.kind) {
    case 'date':
      return dateBounds(value);
    case 'interval':
      return intervalBounds(value);
    case 'one-of': {
      const bounds = value.members.map(edtfBounds).filter((member) => member !== undefined);
      if (bounds.length < value.members.length || bounds.length === 0) return undefined;
      return { from: Math.min(...bounds.map(({ from }) => from)), to: Math.max(...bounds.map(({ to }) => to)) };
    }
    case 'duration':
      return undefined;
  }
}

function dateBounds({ year, decade, century, season, month, day }: EdtfDate): DayBounds | undefined {
  if (century !== undefined) return months(century * 100, 1, 1200);
  if (decade !== undefined) return months(decade * 10, 1, 120);
  if (year === undefined) return undefined;
  // Seasons of the northern hemisphere by whole months; winter begins in December.
  if (season !== undefined) return months(year, (season - 20) * 3, 3);
  if (month === undefined) return months(year, 1, 12);
  if (day === undefined) return months(year, month, 1);
  const dayNumber = toDayNumber(year, month, day);
  return { from: dayNumber, to: dayNumber };
}

function months(year: number, first: number, count: number): DayBounds {
  const lastIndex = first + count - 2;
  const lastYear = year + Math.floor(lastIndex / 12);
  const last = (lastIndex % 12) + 1;
  return { from: toDayNumber(year, first, 1), to: toDayNumber(lastYear, last, daysInMonth(lastYear, last)) };
}

function intervalBounds({ from, to }: EdtfInterval): DayBounds | undefined {
  const start = typeof from === 'string' ? Number.NEGATIVE_INFINITY : dateBounds(from)?.from;
  const end = typeof to === 'string' ? Number.POSITIVE_INFINITY : dateBounds(to)?.to;
  return start === undefined || end === undefined ? undefined : { from: start, to: end };
}
