/**
 * Calendar arithmetic on day numbers: days since 1970-01-01 in the proleptic Gregorian calendar (year 0 is 1 BC).
 * Own arithmetic rather than `Date`: a date in an article has no time zone, and `Date` brings the reader's.
 */

/** A day of the proleptic Gregorian calendar. */
export interface CivilDay {
  /** Astronomical year; 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the length of the month. */
  readonly day: number;
}

/** An ISO 8601 week. */
export interface IsoWeek {
  /** The year that owns the week's Thursday. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** English month names, January first. */
export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** English weekday names, Monday first (ISO 8601 weekday 1). */
export const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Whether the year has a 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Length of a month (1 to 12) in days; 0 for any other month number. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether year, month and day name a day that exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Day number of a day. Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function toDayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of a day number. Algorithm: Howard Hinnant, civil_from_days. */
export function fromDayNumber(dayNumber: number): CivilDay {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** ISO weekday of a day number: Monday is 1, Sunday 7. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** Day number of the Monday of the week that holds the day. */
export function mondayOf(dayNumber: number): number {
  return dayNumber - weekdayOf(dayNumber) + 1;
}

/** The ISO week that holds the day. */
export function isoWeekOf(dayNumber: number): IsoWeek {
  const year = fromDayNumber(mondayOf(dayNumber) + 3).year;
  return { year, week: Math.floor((mondayOf(dayNumber) - mondayOfWeek({ year, week: 1 })) / 7) + 1 };
}

/** Day number of the Monday of an ISO week (week 1 holds 4 January). */
export function mondayOfWeek(week: IsoWeek): number {
  return mondayOf(toDayNumber(week.year, 1, 4)) + (week.week - 1) * 7;
}

/** Months since January of year 0: lets months be added and compared as one number. */
export function toMonthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** Year and month (1 to 12) of a month number. */
export function fromMonthNumber(monthNumber: number): { readonly year: number; readonly month: number } {
  const year = Math.floor(monthNumber / 12);
  return { year, month: monthNumber - year * 12 + 1 };
}

/** Day number of Western Easter Sunday. Algorithm: "Anonymous Gregorian computus" (Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * shift + 114;
  return toDayNumber(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Day number of the n-th weekday (1 Monday to 7 Sunday) of a month; n = -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = toDayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** Decimal number with leading zeros to at least `width` digits; a minus sign comes before the zeros. */
export function padded(value: number, width: number): string {
  const digits = String(Math.abs(value)).padStart(width, '0');
  return value < 0 ? `-${digits}` : digits;
}
