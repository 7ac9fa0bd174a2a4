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

/** How a unit is written as a TIMEX3 duration: `P2Y` is prefix `P`, amount, code `Y`. */
interface UnitCode {
  readonly prefix: 'P' | 'PT';
  readonly code: string;
  /** The same length in a unit that ISO 8601 has. */
  readonly iso: readonly [multiple: number, code: string];
}

/** TIMEX3 and ISO 8601 codes of every unit. */
export const unitCodes: Readonly<Record<Unit, UnitCode>> = {
  second: { prefix: 'PT', code: 'S', iso: [1, 'S'] },
  minute: { prefix: 'PT', code: 'M', iso: [1, 'M'] },
  hour: { prefix: 'PT', code: 'H', iso: [1, 'H'] },
  day: { prefix: 'P', code: 'D', iso: [1, 'D'] },
  weekend: { prefix: 'P', code: 'WE', iso: [2, 'D'] },
  week: { prefix: 'P', code: 'W', iso: [1, 'W'] },
  fortnight: { prefix: 'P', code: 'W', iso: [2, 'W'] },
  month: { prefix: 'P', code: 'M', iso: [1, 'M'] },
  quarter: { prefix: 'P', code: 'Q', iso: [3, 'M'] },
  half: { prefix: 'P', code: 'H', iso: [6, 'M'] },
  year: { prefix: 'P', code: 'Y', iso: [1, 'Y'] },
  decade: { prefix: 'P', code: 'DE', iso: [10, 'Y'] },
  century: { prefix: 'P', code: 'CE', iso: [100, 'Y'] },
  millennium: { prefix: 'P', code: 'ML', iso: [1000, 'Y'] },
};
