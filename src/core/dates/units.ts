import type { Granularity } from './values/temporalValue';

/** A unit of time that English counts in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3's parts of the day: morning, midday, afternoon, evening, night, and the working day's daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** TIMEX3's seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** How a unit is written and counted. */
interface UnitForm {
  /** TIMEX3's code; units of the clock, which stand after a T, begin with one. */
  readonly timex: string;
  /** The same length in a unit that ISO 8601 has. */
  readonly iso: readonly [multiple: number, code: string];
  /** The stretch of the calendar that one is. */
  readonly granularity: Granularity;
  /** Length in months, or 0. */
  readonly months: number;
  /** Length in days, or 0. */
  readonly days: number;
}

function form(
  timex: string,
  granularity: Granularity,
  months: number,
  days: number,
  multiple = 1,
  code = timex,
): UnitForm {
  return { timex, iso: [multiple, code], granularity, months, days };
}

/** TIMEX3 and ISO 8601 codes and length of every unit. */
export const unitForms: Readonly<Record<Unit, UnitForm>> = {
  second: form('TS', 'day', 0, 1 / 86_400),
  minute: form('TM', 'day', 0, 1 / 1440),
  hour: form('TH', 'day', 0, 1 / 24),
  day: form('D', 'day', 0, 1),
  weekend: form('WE', 'weekend', 0, 7, 2, 'D'),
  week: form('W', 'week', 0, 7),
  fortnight: form('W', 'week', 0, 14, 2),
  month: form('M', 'month', 1, 0),
  quarter: form('Q', 'quarter', 3, 0, 3, 'M'),
  half: form('H', 'half', 6, 0, 6, 'M'),
  year: form('Y', 'year', 12, 0),
  decade: form('DE', 'decade', 120, 0, 10, 'Y'),
  century: form('CE', 'century', 1200, 0, 100, 'Y'),
  millennium: form('ML', 'century', 12_000, 0, 1000, 'Y'),
};
