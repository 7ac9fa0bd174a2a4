import { fromDayNumber, padded } from '../calendar';
import type { Amount, TimeOfDay } from '../nodes';
import { unitCodes, type Season } from '../units';
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
    case 'reference':
      return undefined;
  }
}

function calendarEdtf(value: CalendarValue, qualifier: EdtfQualifier): string | undefined {
  const { year, month, day } = value;
  const century =
    value.granularity === 'century' && value.century !== undefined ? `${padded(value.century, 2)}XX` : undefined;
  const decade =
    value.granularity === 'decade' && value.decade !== undefined ? `${padded(value.decade, 3)}X` : undefined;
  if (century !== undefined || decade !== undefined) return `${century ?? decade ?? ''}${qualifier}`;
  if (year === undefined) {
    if (month === undefined || value.granularity === 'week') return undefined;
    return `XXXX-${padded(month, 2)}${day === undefined ? '' : `-${padded(day, 2)}`}${qualifier}`;
  }
  const range = dayRangeOf(value);
  if (range === undefined) return undefined;
  switch (value.granularity) {
    case 'century':
    case 'decade':
      return undefined;
    case 'year':
      if (value.fiscalStart === undefined || value.fiscalStart === 1) return padded(year, 4) + qualifier;
      return `${monthEdtf(range.from)}${qualifier}/${monthEdtf(range.to)}${qualifier}`;
    case 'season':
      return value.season === undefined ? undefined : `${padded(year, 4)}-${seasonCodes[value.season]}${qualifier}`;
    case 'half':
    case 'quarter':
      return `${monthEdtf(range.from)}${qualifier}/${monthEdtf(range.to)}${qualifier}`;
    case 'month':
      return monthEdtf(range.from) + qualifier;
    case 'week':
    case 'weekend':
      return `${dayEdtf(range.from)}${qualifier}/${dayEdtf(range.to)}${qualifier}`;
    case 'day': {
      const clock = clockEdtf(value.time);
      // A qualified date has no place for a clock time.
      return clock === '' || qualifier === ''
        ? dayEdtf(range.from) + clock + qualifier
        : dayEdtf(range.from) + qualifier;
    }
  }
}

function monthEdtf(dayNumber: number): string {
  const { year, month } = fromDayNumber(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}`;
}

/** A day as `2021-01-14`. */
export function dayEdtf(dayNumber: number): string {
  return `${monthEdtf(dayNumber)}-${padded(fromDayNumber(dayNumber).day, 2)}`;
}

function clockEdtf(time: TimeOfDay | undefined): string {
  if (time?.hour === undefined) return '';
  const second = time.second === undefined ? '' : `:${padded(time.second, 2)}`;
  return `T${padded(time.hour, 2)}:${padded(time.minute ?? 0, 2)}${second}${time.zone ?? ''}`;
}

/** An ISO 8601 duration; half years become months. Undefined for an unknown number. */
function isoDuration(amounts: readonly Amount[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { count, unit } of amounts) {
    if (count === 'X') return undefined;
    const { prefix, iso } = unitCodes[unit];
    const [multiple, code] = iso;
    const key = prefix === 'PT' ? `T${code}` : code;
    const total = count * multiple;
    if (key === 'Y' && !Number.isInteger(total) && Number.isInteger(total * 12)) {
      counts.set('Y', (counts.get('Y') ?? 0) + Math.floor(total));
      counts.set('M', (counts.get('M') ?? 0) + (total - Math.floor(total)) * 12);
    } else counts.set(key, (counts.get(key) ?? 0) + total);
  }
  const write = (keys: readonly string[]): string =>
    keys
      .flatMap((key) =>
        counts.get(key) === undefined || counts.get(key) === 0 ? [] : [`${counts.get(key) ?? 0}${key.at(-1) ?? ''}`],
      )
      .join('');
  const dates = write(['Y', 'M', 'W', 'D']);
  const times = write(['TH', 'TM', 'TS']);
  if (dates === '' && times === '') return 'P0D';
  return `P${dates}${times === '' ? '' : `T${times}`}`;
}
