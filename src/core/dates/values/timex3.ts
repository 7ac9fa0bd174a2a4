import { padded } from '../calendar';
import type { Amount, TimeOfDay } from '../nodes';
import { unitCodes } from '../units';
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
    case 'reference':
      return value.value;
  }
}

function calendarTimex(value: CalendarValue): string {
  const year =
    value.year === undefined ? 'XXXX' : value.year > 0 ? padded(value.year, 4) : `BC${padded(1 - value.year, 4)}`;
  switch (value.granularity) {
    case 'century':
      return value.century === undefined ? 'XX' : padded(value.century, 2);
    case 'decade':
      return value.decade === undefined ? 'XXX' : padded(value.decade, 3);
    case 'year':
      return year;
    case 'half':
      return `${year}-H${value.half ?? 'X'}`;
    case 'quarter':
      return `${year}-Q${value.quarter ?? 'X'}`;
    case 'season':
      return `${year}-${value.season ?? 'XX'}`;
    case 'month':
      return `${year}-${twoDigits(value.month)}`;
    case 'week':
      return `${year}-W${twoDigits(value.week)}`;
    case 'weekend':
      return `${year}-W${twoDigits(value.week)}-WE`;
    case 'day':
      return value.weekday === undefined
        ? `${year}-${twoDigits(value.month)}-${twoDigits(value.day)}`
        : `${year}-W${twoDigits(value.week)}-${value.weekday}`;
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
    const { prefix, code } = unitCodes[unit];
    if (prefix === 'P') dates += `${count}${code}`;
    else times += `${count}${code}`;
  }
  return `P${dates}${times === '' ? '' : `T${times}`}`;
}

function setTimex(value: SetValue): string {
  const part = value.part === undefined ? '' : `T${value.part}`;
  if (value.weekday !== undefined) return `XXXX-WXX-${value.weekday}${part}`;
  return part === '' ? durationTimex(value.every) : `XXXX-XX-XX${part}`;
}
