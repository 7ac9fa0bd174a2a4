import { padded } from '../calendar';
import type { Amount, TimeOfDay } from '../nodes';
import { unitForms } from '../units';
import type { CalendarValue, SetValue, TemporalValue } from './temporalValue';

/** Writes a value as TIMEX3 does (ISO-TimeML): `2020-01-09TNI`, `2020-Q1`, `199`, `P90D`, `PXM`, `XXXX-WXX-4`. */
export function toTimex3(value: TemporalValue): string {
  switch (value.kind) {
    case 'calendar':
      return calendarTimex(value) + timeTimex(value.time);
    case 'duration':
      return durationTimex(value.amounts);
    case 'set':
      return setTimex(value);
    case 'period':
    case 'reference':
      return value.value;
  }
}

function calendarTimex(value: CalendarValue): string {
  const { granularity, century, decade, weekday } = value;
  const year =
    value.year === undefined ? 'XXXX' : value.year > 0 ? padded(value.year, 4) : `BC${padded(1 - value.year, 4)}`;
  switch (granularity) {
    case 'century':
      return twoDigits(century);
    case 'decade':
      // TIMEX3 writes an X for each digit that is not known, and a decade has three.
      return decade === undefined ? 'X'.repeat(3) : padded(decade, 3);
    case 'year':
      return year;
    case 'half':
    case 'quarter':
      return `${year}-${granularity === 'half' ? 'H' : 'Q'}${value[granularity] ?? 'X'}`;
    case 'season':
      return `${year}-${value.season ?? 'XX'}`;
    case 'month':
      return `${year}-${twoDigits(value.month)}`;
    case 'week':
    case 'weekend':
      return `${year}-W${twoDigits(value.week)}${granularity === 'week' ? '' : '-WE'}`;
    case 'day':
      return weekday === undefined
        ? `${year}-${twoDigits(value.month)}-${twoDigits(value.day)}`
        : `${year}-W${twoDigits(value.week)}-${weekday}`;
  }
}

function twoDigits(value: number | undefined): string {
  return value === undefined ? 'XX' : padded(value, 2);
}

function timeTimex(time: TimeOfDay | undefined): string {
  if (time === undefined) return '';
  if (time.part !== undefined) return `T${time.part}`;
  const second = time.second === undefined ? '' : `:${twoDigits(time.second)}`;
  const minute = time.hour === undefined ? '' : `:${twoDigits(time.minute)}`;
  return `T${twoDigits(time.hour)}${minute}${second}${time.zone ?? ''}`;
}

function durationTimex(amounts: readonly Amount[]): string {
  let dates = '';
  let times = '';
  for (const { count, unit } of amounts) {
    const { timex } = unitForms[unit];
    if (timex.startsWith('T')) times += `${count}${timex.slice(1)}`;
    else dates += `${count}${timex}`;
  }
  return `P${dates}${times === '' ? '' : `T${times}`}`;
}

function setTimex(value: SetValue): string {
  const part = value.part === undefined ? '' : `T${value.part}`;
  if (value.weekday !== undefined) return `XXXX-WXX-${value.weekday}${part}`;
  return part === '' ? durationTimex(value.every) : `XXXX-XX-XX${part}`;
}
