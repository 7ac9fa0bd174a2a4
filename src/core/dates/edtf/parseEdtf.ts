import { daysInMonth, monthNames } from '../calendar';
import { parseIsoDuration } from './isoDuration';
import { edtfBounds } from './edtfBounds';
import type { EdtfDate, EdtfInterval, EdtfValue } from './edtfValue';

/** Why a string is not accepted. */
export interface EdtfProblem {
  readonly kind: 'syntax' | 'month' | 'day' | 'time' | 'reversed';
  /** For the reader, without the value itself. */
  readonly message: string;
}

/** A value, or why there is none. */
export type EdtfResult =
  { readonly ok: true; readonly value: EdtfValue } | { readonly ok: false; readonly problem: EdtfProblem };

type DateResult =
  { readonly ok: true; readonly value: EdtfDate } | { readonly ok: false; readonly problem: EdtfProblem };

/** The longest string that is looked at: no value in use comes near. */
const maximumLength = 200;

const datePattern =
  /^(?<year>-?\d{4}|Y-?\d{5,9}|\d{3}X|\d{2}XX|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX)(?:T(?<time>[0-9:Z+-]{5,14}))?)?)?(?<qualifier>[?~%]?)$/;
const timePattern =
  /^(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:Z|[+-](?<zoneHour>\d{2})(?::(?<zoneMinute>\d{2}))?)?$/;

function fail(kind: EdtfProblem['kind'], message: string): { readonly ok: false; readonly problem: EdtfProblem } {
  return { ok: false, problem: { kind, message } };
}

/** Reads an EDTF value or an ISO 8601 duration strictly: nothing is repaired or guessed. */
export function parseEdtf(text: string): EdtfResult {
  if (text.length > maximumLength) return fail('syntax', 'too long for a date');
  if (text.startsWith('P')) {
    const duration = parseIsoDuration(text);
    return duration === undefined
      ? fail('syntax', 'not an ISO 8601 duration such as P90D or P1Y6M')
      : { ok: true, value: duration };
  }
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text.slice(1, -1));
  return text.includes('/') ? parseInterval(text) : parseDate(text);
}

function parseDate(text: string): DateResult {
  const groups = datePattern.exec(text)?.groups;
  if (groups === undefined) return fail('syntax', 'not a date such as 2020-01-09, 2020-01 or 2020');
  const { year = '', month, day, time, qualifier = '' } = groups;
  const isSpecified = !year.includes('X');
  const yearNumber = isSpecified ? Number(year.replace('Y', '')) : undefined;
  if (!isSpecified && year !== 'XXXX' && month !== undefined)
    return fail('syntax', 'a decade or century has no months');
  if (year === 'XXXX' && (month === undefined || month === 'XX'))
    return fail('syntax', 'no part of the date is specified');
  const monthNumber = month === undefined || month === 'XX' ? undefined : Number(month);
  const isSeason = monthNumber !== undefined && monthNumber >= 21 && monthNumber <= 24;
  if (monthNumber !== undefined && !isSeason && (monthNumber < 1 || monthNumber > 12))
    return fail('month', `there is no month ${month ?? ''}`);
  if (isSeason && (day !== undefined || year === 'XXXX')) return fail('syntax', 'a season has no days');
  const dayNumber = day === undefined || day === 'XX' ? undefined : Number(day);
  if (month === 'XX' && dayNumber !== undefined) return fail('syntax', 'a day needs its month');
  if (dayNumber !== undefined && monthNumber !== undefined) {
    const length = daysInMonth(yearNumber ?? 2000, monthNumber);
    const name = `${monthNames[monthNumber - 1] ?? ''}${yearNumber === undefined ? '' : ` ${yearNumber}`}`;
    if (dayNumber < 1 || dayNumber > length) return fail('day', `${name} has no day ${dayNumber}; it has ${length}`);
  }
  if (time !== undefined) {
    if (dayNumber === undefined || qualifier !== '')
      return fail('syntax', 'a clock time needs a full date without ?, ~ or %');
    if (!isTime(time)) return fail('time', `there is no clock time ${time}`);
  }
  return {
    ok: true,
    value: {
      kind: 'date',
      year: yearNumber,
      decade: year.length === 4 && year.endsWith('X') && !year.endsWith('XX') ? Number(year.slice(0, 3)) : undefined,
      century: year.endsWith('XX') && year !== 'XXXX' ? Number(year.slice(0, 2)) : undefined,
      season: isSeason ? monthNumber : undefined,
      month: isSeason ? undefined : monthNumber,
      day: dayNumber,
      time,
      isUncertain: qualifier === '?' || qualifier === '%',
      isApproximate: qualifier === '~' || qualifier === '%',
    },
  };
}

function isTime(time: string): boolean {
  const groups = timePattern.exec(time)?.groups;
  if (groups === undefined) return false;
  const [hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = [
    groups['hour'],
    groups['minute'],
    groups['second'],
    groups['zoneHour'],
    groups['zoneMinute'],
  ].map((part) => Number(part ?? 0));
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  return (hour < 24 || isMidnight) && minute < 60 && second < 60 && zoneHour <= 14 && zoneMinute < 60;
}

function parseEnd(
  text: string,
): { readonly ok: true; readonly value: EdtfInterval['from'] } | { readonly ok: false; readonly problem: EdtfProblem } {
  if (text === '..') return { ok: true, value: 'open' };
  return text === '' ? { ok: true, value: 'unknown' } : parseDate(text);
}

function parseInterval(text: string): EdtfResult {
  const [first = '', second = '', ...more] = text.split('/');
  if (more.length > 0) return fail('syntax', 'an interval has two ends');
  const from = parseEnd(first);
  if (!from.ok) return from;
  const to = parseEnd(second);
  if (!to.ok) return to;
  if (typeof from.value === 'string' && typeof to.value === 'string')
    return fail('syntax', 'an interval needs at least one date');
  const value: EdtfInterval = { kind: 'interval', from: from.value, to: to.value };
  const start = typeof from.value === 'string' ? undefined : edtfBounds(from.value);
  const end = typeof to.value === 'string' ? undefined : edtfBounds(to.value);
  return start !== undefined && end !== undefined && (start.from > end.to || isReversedWithinDay(from.value, to.value))
    ? fail('reversed', 'the interval ends before it begins')
    : { ok: true, value };
}

/** Clock times on one day, compared as written when neither or both give the same zone. */
function isReversedWithinDay(from: EdtfInterval['from'], to: EdtfInterval['to']): boolean {
  if (typeof from === 'string' || typeof to === 'string' || from.time === undefined || to.time === undefined)
    return false;
  const isSameDay = from.year === to.year && from.month === to.month && from.day === to.day;
  const [fromZone, toZone] = [from.time.slice(5), to.time.slice(5)];
  return isSameDay && fromZone === toZone && from.time > to.time;
}

function parseOneOf(text: string): EdtfResult {
  const members: (EdtfDate | EdtfInterval)[] = [];
  for (const part of text.split(',')) {
    const member = part.trim();
    const result = member.includes('..') ? parseInterval(openEnds(member)) : parseDate(member);
    if (!result.ok) return result;
    if (result.value.kind === 'date' || result.value.kind === 'interval') members.push(result.value);
  }
  return { ok: true, value: { kind: 'one-of', members } };
}

/** `..2019`, `2019..` and `2018..2020` of a set, as intervals. */
function openEnds(member: string): string {
  if (member.startsWith('..')) return `../${member.slice(2)}`;
  return member.endsWith('..') ? `${member.slice(0, -2)}/..` : member.replace('..', '/');
}
