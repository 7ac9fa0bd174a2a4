import type { TemporalExpression } from '../../dates/dateRecognizer';
import { boundsOfEdtfText } from '../../dates/edtf/edtfText';
import type { DayBounds } from '../../dates/edtf/edtfBounds';
import { overlaps, type Span } from '../../text/span';
import type { DateRecord, LocatedText } from '../model';
import type { SidecarContext } from './context';

/** A recorded date whose words were found, with what they say by themselves. */
export interface DatedWords {
  readonly record: DateRecord;
  readonly value: LocatedText;
  /** The days of the value; undefined for durations and years that are not known. */
  readonly bounds: DayBounds | undefined;
  /** Where the words stand in the article. */
  readonly place: Span;
  /** The one date that is recognised in the words; undefined where there is none, or more than one. */
  readonly expression: TemporalExpression | undefined;
}

/** The recorded dates of a sidecar whose words were found in one place, with what is recognised there. */
export function datedWordsOf({ anchors, dates }: SidecarContext): readonly DatedWords[] {
  const found = dates();
  return anchors.flatMap(({ owner, result }) => {
    if (owner.kind !== 'date' || result.kind !== 'anchored' || owner.record.value === undefined) return [];
    if (owner.record.status?.value === 'rejected') return [];
    const [place] = result.spans;
    if (place === undefined || result.spans.length > 1) return [];
    const { value } = owner.record;
    return {
      record: owner.record,
      value,
      bounds: boundsOfEdtfText(value.value),
      place,
      expression: onlyOneIn(found, place),
    };
  });
}

function onlyOneIn(expressions: readonly TemporalExpression[], place: Span): TemporalExpression | undefined {
  const [first, ...more] = overlapping(expressions, place);
  return more.length === 0 ? first : undefined;
}

/** The expressions that overlap a span; they are in order and do not overlap each other. */
function overlapping(expressions: readonly TemporalExpression[], place: Span): readonly TemporalExpression[] {
  let low = 0;
  let high = expressions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((expressions[middle]?.end ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  const found: TemporalExpression[] = [];
  for (let at = low; at < expressions.length; at++) {
    const expression = expressions[at];
    if (expression === undefined || !overlaps(expression, place)) break;
    found.push(expression);
  }
  return found;
}

/** Whether a value says that it is not certain: such a value is not compared with the words. */
export function isQualified(value: string): boolean {
  return /[?~%[\].]/u.test(value);
}

const monthName = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;

/** Whether words name a month, perhaps with its day, and leave out the year. */
export function lacksYearOnly({ text }: TemporalExpression): boolean {
  return !/\d{4}/.test(text) && monthName.test(text);
}
