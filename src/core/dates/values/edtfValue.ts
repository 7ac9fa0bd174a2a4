import { fromDayNumber, padded } from '../calendar';
import type { Amount, TimeOfDay } from '../nodes';
import { unitForms, type Season } from '../units';
import { dayRangeOf, type CalendarValue, type TemporalValue } from './temporalValue';

/** EDTF's marks for a date that is uncertain, approximate, or both. */
export type EdtfQualifier = '' | '?' | '~' | '%';

const seasonCodes: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/**
 * Writes a value for people and sidecars: EDTF (ISO 8601-2), or an ISO 8601 duration. Weeks, weekends, quarters and halves
 * become intervals, parts of the day fall away. Undefined where there is no such value.
 */
export function toEdtf(value: TemporalValue, qualifier: EdtfQualifier): string | undefined {
  switch (value.kind) {
    case 'calendar':
      return calendarEdtf(value, qualifier);
    case 'duration':
      return isoDuration(value.amounts);
    case 'set':
      return isoDuration(value.every);
    case 'period':
      return value.value;
    case 'reference':
      return undefined;
  }
}

function calendarEdtf(value: CalendarValue, qualifier: EdtfQualifier): string | undefined {
  const { granularity, year, month, day, century, decade, season, fiscalStart = 1 } = value;
  if (granularity === 'century') return century === undefined ? undefined : `${padded(century, 2)}XX${qualifier}`;
  if (granularity === 'decade') return decade === undefined ? undefined : `${padded(decade, 3)}X${qualifier}`;
  const yearEdtf = year === undefined ? 'XXXX' : padded(year, 4);
  if (granularity === 'year' && year !== undefined && fiscalStart === 1) return yearEdtf + qualifier;
  if (granularity === 'season' && year !== undefined && season !== undefined)
    return `${yearEdtf}-${seasonCodes[season]}${qualifier}`;
  if (granularity === 'month' && month !== undefined) return `${yearEdtf}-${padded(month, 2)}${qualifier}`;
  if (granularity === 'day' && month !== undefined && day !== undefined) {
    // A date without its year and a qualified one have no place for a clock time.
    const clock = year === undefined || qualifier !== '' ? '' : clockEdtf(value.time);
    return `${yearEdtf}-${padded(month, 2)}-${padded(day, 2)}${clock}${qualifier}`;
  }
  const range = dayRangeOf(value);
  if (range === undefined) return undefined;
  const end = granularity === 'week' || granularity === 'weekend' ? dayEdtf : monthEdtf;
  return `${end(range.from)}${qualifier}/${end(range.to)}${qualifier}`;
}

function monthEdtf(dayNumber: number): string {
  return dayEdtf(dayNumber).slice(0, -3);
}

/** A day as `2021-01-14`. */
export function dayEdtf(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function clockEdtf(time: TimeOfDay | undefined): string {
  if (time?.hour === undefined) return '';
  const second = time.second === undefined ? '' : `:${padded(time.second, 2)}`;
  return `T${padded(time.hour, 2)}:${padded(time.minute ?? 0, 2)}${second}${time.zone ?? ''}`;
}

/** An ISO 8601 duration; half years become months. Undefined for an unknown number. */
function isoDuration(amounts: readonly Amount[]): string | undefined {
  const counts = new Map<string, number>();
  const add = (code: string, count: number): Map<string, number> => counts.set(code, (counts.get(code) ?? 0) + count);
  for (const { count, unit } of amounts) {
    if (count === 'X') return undefined;
    const [multiple, code] = unitForms[unit].iso;
    const total = count * multiple;
    const whole = code === 'Y' && Number.isInteger(total * 12) ? Math.floor(total) : total;
    add(code, whole);
    add('M', (total - whole) * 12);
  }
  const write = (codes: readonly string[]): string =>
    codes.map((code) => ((counts.get(code) ?? 0) === 0 ? '' : `${counts.get(code) ?? 0}${code.slice(-1)}`)).join('');
  const [dates, times] = [write(['Y', 'M', 'W', 'D']), write(['TH', 'TM', 'TS'])];
  if (dates === '' && times === '') return 'P0D';
  return `P${dates}${times === '' ? '' : `T${times}`}`;
}
