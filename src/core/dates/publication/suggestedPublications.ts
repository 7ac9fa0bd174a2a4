import { isDay, padded, toDayNumber, weekdayOf } from '../calendar';
import type { TemporalExpression } from '../dateRecognizer';
import { termClues } from './termClues';
import type { PublicationClue } from './publicationClue';

/** Years are looked for back to this one. */
const firstYear = 1990;
/** So many suggestions are enough. */
const mostYears = 4;

/**
 * Days on which an article may have been published, as its words suggest: those that go with what is left of a time in
 * office ("six days left in the president’s term"); the years in which all its weekdays go with the
 * days of months they stand with ("Thursday, Jan. 9"), the latest such day in each, newest first; and the latest day that
 * it names in full. Never sure: an article may have been written days later, or tell of old times.
 * @param text of the article. @param dates what was found in it. @param today the last year to think of.
 */
export function suggestedPublications(
  text: string,
  dates: readonly TemporalExpression[],
  today: { readonly year: number },
): readonly PublicationClue[] {
  return [...termClues(text, dates, today.year), ...byWeekday(dates, today.year), ...latestDay(dates)];
}

interface WeekdayClue {
  readonly date: TemporalExpression;
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

function byWeekday(dates: readonly TemporalExpression[], lastYear: number): readonly PublicationClue[] {
  const clues = dates.flatMap((date) => weekdayClue(date) ?? []);
  if (clues.length === 0) return [];
  const found: PublicationClue[] = [];
  for (let year = lastYear; year >= firstYear && found.length < mostYears; year--) {
    const fits = ({ month, day, weekday }: WeekdayClue): boolean =>
      isDay(year, month, day) && weekdayOf(toDayNumber(year, month, day)) === weekday;
    if (!clues.every(fits)) continue;
    const last = clues.reduce((a, b) => (b.month * 31 + b.day > a.month * 31 + a.day ? b : a));
    const { start, end, text } = last.date;
    found.push({
      edtf: `${padded(year, 4)}-${padded(last.month, 2)}-${padded(last.day, 2)}`,
      source: 'weekday',
      words: text,
      span: { start, end },
    });
  }
  return found;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "Thursday, Jan. 9": a day of a month without its year, in words that also say its weekday. */
function weekdayClue(date: TemporalExpression): WeekdayClue | undefined {
  const [, month, day] = /^(?:XXXX|\d{4})-(\d\d)-(\d\d)/.exec(date.value) ?? [];
  const named = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.exec(date.text)?.[1];
  if (month === undefined || day === undefined || named === undefined || /\d{4}/.test(date.text)) return undefined;
  return { date, weekday: weekdays.indexOf(named.toLowerCase()) + 1, month: Number(month), day: Number(day) };
}

function latestDay(dates: readonly TemporalExpression[]): readonly PublicationClue[] {
  let latest: PublicationClue | undefined;
  for (const { edtf, basis, text, start, end } of dates) {
    if (basis.kind !== 'self' || edtf === undefined || !/^\d{4}-\d\d-\d\d(?:T[^/]*|[?~%])?$/.test(edtf)) continue;
    const day = edtf.slice(0, 10);
    if (latest === undefined || day > latest.edtf)
      latest = { edtf: day, source: 'latest', words: text, span: { start, end } };
  }
  return latest === undefined ? [] : [latest];
}
