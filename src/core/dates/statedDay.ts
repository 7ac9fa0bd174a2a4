import { fromDayNumber, monthNames, toDayNumber, weekdayNames, weekdayOf } from './calendar';

/** What words say of a day; what they do not say is undefined. */
export interface StatedDay {
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly weekday: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const weekday = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b/gi;
const monthName = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const monthDay = new RegExp(`\\b${monthName}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)`, 'g');
const dayMonth = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName}\\b`, 'g');

/** Reads the weekday, month and day that words name. Words that name two different ones say nothing of that. */
export function statedDay(words: string): StatedDay {
  const weekdays = [...words.matchAll(weekday)].map(([, name = '']) => indexOf(weekdayNames, name));
  const days = [
    ...[...words.matchAll(monthDay)].map(([, month = '', day]) => ({ month, day: Number(day) })),
    ...[...words.matchAll(dayMonth)].map(([, day, month = '']) => ({ month, day: Number(day) })),
  ];
  const [first] = days;
  const isOne = first !== undefined && days.every(({ month, day }) => month === first.month && day === first.day);
  return {
    weekday: new Set(weekdays).size === 1 ? weekdays[0] : undefined,
    month: isOne ? indexOf(monthNames, first.month) : undefined,
    day: isOne ? first.day : undefined,
  };
}

function indexOf(names: readonly string[], start: string): number {
  return names.findIndex((name) => name.toLowerCase().startsWith(start.toLowerCase())) + 1;
}

/** How a day disagrees with words about it, each in words; undefined where it does not. */
export interface DayMismatch {
  /** "7 January 2020 was a Tuesday, not a Monday". */
  readonly weekday: string | undefined;
  /** "the words say 31 December". */
  readonly monthDay: string | undefined;
}

/** Compares a day with the words that are to mean it. @param dayNumber days since 1970-01-01. */
export function dayMismatch(words: string, dayNumber: number): DayMismatch {
  const said = statedDay(words);
  const { year, month, day } = fromDayNumber(dayNumber);
  const is = weekdayOf(toDayNumber(year, month, day));
  return {
    weekday:
      said.weekday === undefined || said.weekday === is
        ? undefined
        : `${nameOf(month, day)} ${year} is a ${weekdayNames[is - 1] ?? ''}, not a ${weekdayNames[said.weekday - 1] ?? ''}`,
    monthDay: otherDay(said, month, day),
  };
}

function otherDay(said: StatedDay, month: number, day: number): string | undefined {
  if (said.month === undefined || said.day === undefined) return undefined;
  return said.month === month && said.day === day ? undefined : `the words say ${nameOf(said.month, said.day)}`;
}

function nameOf(month: number, day: number): string {
  return `${day} ${monthNames[month - 1] ?? ''}`;
}
