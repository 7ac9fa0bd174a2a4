import { fromDayNumber, monthNames, weekdayNames, weekdayOf } from '../../../dates/calendar';
import { boundsOfEdtfText, describeEdtfText } from '../../../dates/edtf/edtfText';
import { dayMismatch, statedDay } from '../../../dates/statedDay';
import { dayEdtf } from '../../../dates/values/edtfValue';
import type { DateRecord } from '../../model';
import type { Finding } from '../../reading/finding';
import type { SidecarContext } from '../context';
import { type DatedWords, datedWordsOf, isQualified, lacksYearOnly } from '../datedWords';
import { shortened } from '../wording';
import { type Mismatch, nearest, otherMonth, otherYear, saysOther } from './statedDates';

/**
 * What the words of a date say, against its value: `date-weekday-mismatch`, `date-quote-mismatch`,
 * `date-relative-mismatch`, `date-too-precise`, `date-year-assumed`. One of them for a date at most.
 */
export function* dateWords(context: SidecarContext): Generator<Finding> {
  const article = context.article?.text ?? '';
  const found = new Map(datedWordsOf(context).map((words) => [words.record, words]));
  for (const record of context.records.dates) {
    if (record.value === undefined || isQualified(record.value.value)) continue;
    const words = found.get(record);
    const place = words && [{ path: context.basePath, span: words.place, message: 'The words' }];
    const finding =
      (words && otherYear(words, article)) ??
      otherDay(record) ??
      (words &&
        (otherMonth(words, article) ?? relativeMismatch(words, context) ?? tooPrecise(words) ?? assumedYear(words)));
    if (finding !== undefined) yield { ...finding, span: record.value.span, ...(place && { related: place }) };
  }
}

/** The weekday or the day of the month that the quotation names. Only a sure day can be compared. */
function otherDay({ anchor, value }: DateRecord): Mismatch | undefined {
  const day = value && isDay(value.value) ? boundsOfEdtfText(value.value)?.from : undefined;
  if (anchor === undefined || value === undefined || day === undefined) return undefined;
  const { weekday, monthDay } = dayMismatch(anchor.quote, day);
  const said = statedDay(anchor.quote);
  if (monthDay !== undefined) {
    return {
      rule: 'date-quote-mismatch',
      message: saysOther(anchor.quote, value.value),
      details: { kind: 'value', value: nearest(day, said.month ?? 1, said.day) },
    };
  }
  if (weekday === undefined) return undefined;
  const back = (weekdayOf(day) - (said.weekday ?? 1) + 7) % 7;
  const values = [dayEdtf(day - back), dayEdtf(day - back + 7)];
  return {
    rule: 'date-weekday-mismatch',
    message: `${weekdayMessage(day, said.weekday ?? 1)}.`,
    details: { kind: 'values', values },
  };
}

function weekdayMessage(dayNumber: number, said: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  const is = weekdayNames[weekdayOf(dayNumber) - 1] ?? '';
  return `${day} ${monthNames[month - 1] ?? ''} ${year} is a ${is}, but the text says ${weekdayNames[said - 1] ?? ''}`;
}

/** Words that are counted from the day of publication lead elsewhere. */
function relativeMismatch(
  { record, bounds, expression }: DatedWords,
  { published }: SidecarContext,
): Mismatch | undefined {
  if (record.basis?.value !== 'published' || expression?.basis.kind !== 'published') return undefined;
  if (published === undefined || bounds === undefined || expression.edtf === undefined) return undefined;
  const readings = [expression.edtf, ...expression.alternatives.map(({ edtf }) => edtf)];
  const stretches = readings.flatMap((edtf) => (edtf === undefined ? [] : (boundsOfEdtfText(edtf) ?? [])));
  if (stretches.length === 0 || stretches.some(({ from, to }) => bounds.from <= to && from <= bounds.to))
    return undefined;
  // "Thursday" may be the one before publication or the one after it.
  const { weekday } = statedDay(expression.text);
  const day = boundsOfEdtfText(published)?.from;
  const isOtherWeek = weekday === weekdayOf(bounds.from) && Math.abs(bounds.from - (day ?? Infinity)) <= 7;
  if (expression.certainty === 'implied' && isOtherWeek) return undefined;
  return {
    rule: 'date-relative-mismatch',
    message: `"${shortened(expression.text)}" counted from ${describeEdtfText(published)} gives ${describeEdtfText(expression.edtf)}.`,
    details: { kind: 'value', value: expression.edtf },
  };
}

/** A day where the words name a week, month or year; a month where they name a year. A remark or a basis says why. */
function tooPrecise({ record, value, bounds, expression }: DatedWords): Mismatch | undefined {
  if (record.note !== undefined || (record.basis !== undefined && record.basis.value !== 'published')) return undefined;
  const unit = isDay(value.value) ? 'day' : /^\d{4}-(?:0\d|1[0-2])$/.test(value.value) ? 'month' : undefined;
  if (unit === undefined || bounds === undefined || expression?.edtf === undefined) return undefined;
  const said = boundsOfEdtfText(expression.edtf);
  if (said === undefined || bounds.from < said.from || said.to < bounds.to) return undefined;
  if (said.to - said.from <= bounds.to - bounds.from) return undefined;
  return {
    rule: 'date-too-precise',
    message: `"${shortened(expression.text)}" does not name a ${unit}.`,
    details: { kind: 'value', value: expression.edtf },
  };
}

/** A month without a year, where neither publication nor another date gives the year of the value. */
function assumedYear({ record, value, bounds, expression }: DatedWords): Mismatch | undefined {
  if (record.note !== undefined || record.basis !== undefined || bounds === undefined) return undefined;
  if (expression === undefined || !lacksYearOnly(expression)) return undefined;
  const said = expression.edtf === undefined ? undefined : boundsOfEdtfText(expression.edtf);
  if (said !== undefined && bounds.from <= said.to && said.from <= bounds.to) return undefined;
  const year = value.value.slice(0, 4);
  return {
    rule: 'date-year-assumed',
    message: `The text gives no year; ${year} is an assumption.`,
    details: { kind: 'value', value: `${value.value}?` },
  };
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T|$)/.test(value);
}
