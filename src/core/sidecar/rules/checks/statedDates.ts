import { daysInMonth, fromDayNumber, padded, toDayNumber } from '../../../dates/calendar';
import type { TemporalExpression } from '../../../dates/dateRecognizer';
import type { DayBounds } from '../../../dates/edtf/edtfBounds';
import { boundsOfEdtfText, describeEdtfText } from '../../../dates/edtf/edtfText';
import type { Finding } from '../../reading/finding';
import { type DatedWords, lacksYearOnly } from '../datedWords';
import { shortened } from '../wording';

/** What the words of a date say against its value, without where. */
export type Mismatch = Omit<Finding, 'span' | 'related'>;

const daysInYear = 366;

/**
 * Words that name their year ("3 May 2024", "early 2023") and a value that lies wholly outside of it: `date-quote-mismatch`.
 * Nothing is said of words that only give an end ("before 2019") or that are the name of something ("the 2020 Games").
 *
 * @param article text of the article.
 */
export function otherYear({ record, value, bounds, expression }: DatedWords, article: string): Mismatch | undefined {
  if (record.basis !== undefined && record.basis.value !== 'published') return undefined;
  if (expression?.basis.kind !== 'self' || expression.isName === true || bounds === undefined) return undefined;
  if (expression.type !== 'date' && expression.type !== 'time') return undefined;
  if (expression.edtf === undefined || isOnlyAnEnd(expression, article)) return undefined;
  const slack = margin(expression);
  const readings = [expression.edtf, ...expression.alternatives.flatMap(({ edtf }) => edtf ?? [])];
  const stretches = readings.flatMap((edtf) => boundsOfEdtfText(edtf) ?? []);
  if (stretches.length === 0) return undefined;
  if (stretches.some(({ from, to }) => bounds.from <= to + slack && from - slack <= bounds.to)) return undefined;
  return {
    rule: 'date-quote-mismatch',
    message: saysOther(expression.text, value.value),
    details: { kind: 'value', value: expression.edtf },
  };
}

/** Seasons are others in the south, and years of account, school and sport begin when they like: a year is left for them. */
function margin({ text, edtf, modifier }: TemporalExpression): number {
  if (/\b(?:fiscal|financial|school|academic|season|quarter|half)\b/iu.test(text)) return daysInYear;
  return modifier === 'approx' || /^\d{4}-2[1-4]$/u.test(edtf ?? '') ? daysInYear : 0;
}

const leadingAway =
  /\b(?:before|after|until|till|since|by|from|than|to|prior to|following|pre|post)[\s-]+(?:the\s+)?$/iu;
const followingAway = /^[\s-]+(?:(?:and|or|to)\b|\p{Lu})/u;

/** How much of the text beside an expression can say that it is an end, or a name. */
const looksAround = 16;

function isOnlyAnEnd({ start, end, edtf, modifier }: TemporalExpression, article: string): boolean {
  if (modifier === 'before' || modifier === 'after') return true;
  if (leadingAway.test(article.slice(Math.max(0, start - looksAround), start))) return true;
  return /^\d{4}$/u.test(edtf ?? '') && followingAway.test(article.slice(end, end + looksAround));
}

/**
 * Words that name a month, or a day of one, and a value of less than a year that has no such day: `date-quote-mismatch`.
 * The value is no single day: those are compared with all that the words say.
 */
export function otherMonth({ record, value, bounds, expression }: DatedWords, article: string): Mismatch | undefined {
  if (record.basis !== undefined && record.basis.value !== 'published') return undefined;
  if (expression === undefined || bounds === undefined || !lacksYearOnly(expression)) return undefined;
  if (isOnlyAnEnd(expression, article)) return undefined;
  const named = /^[\dX]{4}-(\d\d)(?:-(\d\d)|$)/u.exec(expression.value);
  if (named === null || !isShort(bounds)) return undefined;
  const month = Number(named[1]);
  const day = named[2] === undefined ? undefined : Number(named[2]);
  if (hasDay(bounds, month, day)) return undefined;
  return {
    rule: 'date-quote-mismatch',
    message: saysOther(expression.text, value.value),
    details: { kind: 'value', value: nearest(bounds.from, month, day) },
  };
}

/** What words of the article and a value say, beside each other. @param value EDTF */
export function saysOther(words: string, value: string): string {
  return `The text says "${shortened(words)}", the value says ${describeEdtfText(value)}.`;
}

function isShort({ from, to }: DayBounds): boolean {
  return to - from < daysInYear - 1;
}

/** Whether a day of any year, or any day of a month, lies within bounds of less than a year. */
function hasDay({ from, to }: DayBounds, month: number, day: number | undefined): boolean {
  const { year } = fromDayNumber(from);
  return [year, year + 1].some((candidate) => {
    const first = toDayNumber(candidate, month, day ?? 1);
    const last = day === undefined ? first + daysInMonth(candidate, month) - 1 : first;
    return from <= last && first <= to;
  });
}

/** A day of a month, or a month, of the year in which it is nearest to another day. @param from days since 1970-01-01. */
export function nearest(from: number, month: number, day: number | undefined): string {
  const { year } = fromDayNumber(from);
  const distance = (candidate: number): number => Math.abs(toDayNumber(candidate, month, day ?? 1) - from);
  const best = [year - 1, year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a), year);
  return `${padded(best, 4)}-${padded(month, 2)}${day === undefined ? '' : `-${padded(day, 2)}`}`;
}
