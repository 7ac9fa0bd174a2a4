import { isDay, toDayNumber } from '../calendar';
import type { EdtfQualifier } from '../values/edtfValue';
import type { CalendarValue } from '../values/temporalValue';

/** The publication date as far as it is known. */
export interface Publication {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Inherited by everything that is counted from it. */
  readonly qualifier: EdtfQualifier;
  /** What it is called in reasons, where it is not the day of publication. */
  readonly name?: string;
}

function qualifierOf(edtf: string): EdtfQualifier {
  const isUncertain = /[?%]/.test(edtf);
  if (/[~%]/.test(edtf)) return isUncertain ? '%' : '~';
  return isUncertain ? '?' : '';
}

/**
 * Reads a publication date in EDTF of any precision. Of an interval or a date with unspecified digits only what is the
 * same throughout is kept; nothing usable gives undefined.
 */
export function parsePublication(edtf: string | undefined): Publication | undefined {
  const [first = '', second] = edtf?.trim().split('/') ?? [];
  const figures = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(first.replaceAll(/[?~%]/g, ''));
  if (figures === null) return undefined;
  const [year = 0, month = 0, day = 0] = figures.slice(1).map(Number);
  const isMonth = month >= 1 && month <= 12;
  const start: Publication = {
    year,
    month: isMonth ? month : undefined,
    day: isMonth && isDay(year, month, day) ? day : undefined,
    qualifier: qualifierOf(edtf ?? ''),
  };
  if (second === undefined) return start;
  const end = parsePublication(second);
  if (end?.year !== year) return undefined;
  if (end.month !== start.month) return { ...start, month: undefined, day: undefined };
  return end.day === start.day ? start : { ...start, day: undefined };
}

/** The year, month or day that a date in EDTF names; of a longer stretch what is the same throughout. */
export function calendarValueOf(edtf: string | undefined): CalendarValue | undefined {
  const date = edtf === undefined || edtf.startsWith('P') ? undefined : parsePublication(edtf);
  if (date === undefined) return undefined;
  const { year, month, day } = date;
  const granularity = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { kind: 'calendar', granularity, year, month, day };
}

/** The day nearest dates are measured from: the day itself, or the middle of what is known. */
export function middleDay({ year, month, day }: Publication): number {
  return toDayNumber(year, month ?? 7, day ?? (month === undefined ? 1 : 15));
}
