import { daysInMonth, monthNames, toDayNumber, weekdayNames, weekdayOf } from '../calendar';
import type { EdtfDate, EdtfInterval, EdtfValue } from './edtfValue';

const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A value in words for the reader: "Friday 3 January 2020", "6–12 January 2020 (a week)", "about 2018", "90 days". */
export function describeEdtf(value: EdtfValue): string {
  switch (value.kind) {
    case 'date':
      return qualified(value, true);
    case 'interval':
      return describeInterval(value);
    case 'one-of':
      return value.members.map(describeEdtf).join(' or ');
    case 'duration':
      return listed(value.parts.map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`));
  }
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function qualified(date: EdtfDate, withWeekday: boolean): string {
  const words = describeDate(date, withWeekday);
  const approximate = date.isApproximate ? `about ${words}` : words;
  return date.isUncertain ? `possibly ${approximate}` : approximate;
}

function describeDate(date: EdtfDate, withWeekday: boolean): string {
  const { year, decade, century, season, month, day, time } = date;
  if (century !== undefined) return `the years ${century}00 to ${century}99`;
  if (decade !== undefined) return `the ${decade}0s`;
  if (season !== undefined) return `${seasonNames[season - 21] ?? ''} ${yearWords(year)}`;
  if (month === undefined) return yearWords(year);
  const monthName = monthNames[month - 1] ?? '';
  if (year === undefined) return `${day === undefined ? '' : `${day} `}${monthName} of an unknown year`;
  if (day === undefined) return `${monthName} ${yearWords(year)}`;
  const weekday = withWeekday ? `${weekdayNames[weekdayOf(toDayNumber(year, month, day)) - 1] ?? ''} ` : '';
  return `${weekday}${day} ${monthName} ${yearWords(year)}${time === undefined ? '' : `, ${timeWords(time)}`}`;
}

function yearWords(year: number | undefined): string {
  if (year === undefined) return 'an unknown year';
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function timeWords(time: string): string {
  if (time.endsWith('Z')) return `${time.slice(0, -1)} UTC`;
  const sign = Math.max(time.indexOf('+'), time.indexOf('-'));
  return sign < 0 ? time : `${time.slice(0, sign)} UTC${time.slice(sign)}`;
}

function describeInterval({ from, to }: EdtfInterval): string {
  if (typeof from === 'string') {
    const end = typeof to === 'string' ? '' : qualified(to, true);
    return from === 'open' ? `until ${end}` : `from an unknown date to ${end}`;
  }
  if (typeof to === 'string')
    return to === 'open' ? `from ${qualified(from, true)} on` : `from ${qualified(from, true)} to an unknown date`;
  const note = stretchName(from, to);
  return `${joined(from, to)}${note === undefined ? '' : ` (${note})`}`;
}

/** Both ends, what they share said once: "3–9 January 2020", "January–March 2020". */
function joined(from: EdtfDate, to: EdtfDate): string {
  const isPlain =
    !from.isUncertain &&
    !from.isApproximate &&
    !to.isUncertain &&
    !to.isApproximate &&
    from.time === undefined &&
    to.time === undefined;
  const end = qualified(to, false);
  if (
    isPlain &&
    from.year !== undefined &&
    from.year === to.year &&
    from.month !== undefined &&
    to.month !== undefined
  ) {
    const first = monthNames[from.month - 1] ?? '';
    if (from.day !== undefined && to.day !== undefined)
      return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${first} – ${end}`;
    if (from.day === undefined && to.day === undefined) return `${first}–${end}`;
  }
  return `${qualified(from, false)} – ${end}`;
}

/** The name of a stretch that people count in. */
function stretchName(from: EdtfDate, to: EdtfDate): string | undefined {
  if (from.year === undefined || to.year === undefined || from.month === undefined || to.month === undefined)
    return undefined;
  if (from.day === undefined || to.day === undefined) {
    if (from.day !== undefined || to.day !== undefined || from.year !== to.year) return undefined;
    const length = to.month - from.month + 1;
    if (length === 3 && from.month % 3 === 1) return 'a quarter';
    return length === 6 && from.month % 6 === 1 ? 'half a year' : undefined;
  }
  const start = toDayNumber(from.year, from.month, from.day);
  const length = toDayNumber(to.year, to.month, to.day) - start + 1;
  if (length === 7 && weekdayOf(start) === 1) return 'a week';
  if (length === 2 && weekdayOf(start) === 6) return 'a weekend';
  return from.day === 1 && length === daysInMonth(from.year, from.month) ? 'a month' : undefined;
}
