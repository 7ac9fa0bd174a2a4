import type { TemporalExpression, TemporalType } from '../dates/dateRecognizer';
import { timexOfEdtf } from '../dates/values/timexOfEdtf';
import { QuotedText } from '../sidecar/anchors/quotedText';
import type { RecordedDate } from '../sidecar/recordedDates';
import { overlaps, type Span } from '../text/span';

/** A recorded date where its words stand in an article. */
export interface PlacedDate extends Span {
  readonly record: RecordedDate;
  readonly edtf: string | undefined;
  /** The day (EDTF) from which it is counted, where that is not the article's own. */
  readonly basis: string | undefined;
}

/**
 * Finds the words of recorded dates in an article: in order, not overlapping; of those that overlap the first and, of
 * those that begin together, the longest stands. Records whose words are not surely found are left out.
 */
export function placeDates(text: string, records: readonly RecordedDate[]): readonly PlacedDate[] {
  if (records.length === 0) return [];
  const quoted = new QuotedText(text);
  const found = records.flatMap((record) => {
    const result = quoted.resolve(record.anchor);
    const basis = record.basis === 'published' ? undefined : record.basis;
    return result.kind === 'anchored'
      ? result.spans.map(({ start, end }) => ({ start, end, record, edtf: record.edtf, basis }))
      : [];
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const placed: PlacedDate[] = [];
  for (const date of found) if (date.start >= (placed.at(-1)?.end ?? 0)) placed.push(date);
  return placed;
}

/**
 * Lays recorded dates over those that were found in a text: what a person recorded stands, and what was found in the
 * same words becomes its other reading. A quotation that only adds its surroundings to a single date that was found is
 * about that date; any other takes the place of all that it overlaps. Both lists in order, without overlaps of their
 * own; linear.
 */
export function layOver(
  found: readonly TemporalExpression[],
  placed: readonly PlacedDate[],
  text: string,
): readonly TemporalExpression[] {
  const all: TemporalExpression[] = [];
  let next = 0;
  let taken = 0;
  for (const place of placed) {
    for (; next < found.length && (found[next]?.end ?? 0) <= place.start; next++) {
      const date = found[next];
      if (date && date.start >= taken) all.push(date);
    }
    const inside: TemporalExpression[] = [];
    for (let at = next; at < found.length; at++) {
      const date = found[at];
      if (date === undefined || !overlaps(date, place)) break;
      inside.push(date);
    }
    const date = recordedDate(place, inside, text);
    if (date === undefined) continue;
    all.push(date);
    taken = place.end;
  }
  for (const date of found.slice(next)) if (date.start >= taken) all.push(date);
  return all;
}

/** The date that a record makes of its words; undefined where neither it nor the words say when. */
function recordedDate(
  place: PlacedDate,
  inside: readonly TemporalExpression[],
  text: string,
): TemporalExpression | undefined {
  const { edtf, record } = place;
  const [only] = inside.length === 1 ? inside : [];
  const isAround = only !== undefined && isAbout(place, only, text);
  const isAgreed = edtf === undefined || (isAround && edtf === only.edtf);
  const { event, entities } = record;
  const recorded = { overrules: !isAgreed, ...(event !== undefined && { event }), entities };
  if (isAgreed) {
    if (!isAround) return undefined;
    const reason = only.reason === '' ? saidBy : `${saidBy}; ${only.reason}`;
    return edtf === undefined
      ? { ...only, recorded }
      : { ...only, certainty: 'certain', reason, alternatives: [], recorded };
  }
  const { start, end } = isAround ? only : place;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: record.type ?? typeOf(edtf),
    value: timexOfEdtf(edtf),
    edtf,
    basis: basisOf(record),
    certainty: 'certain',
    reason: saidBy,
    alternatives:
      only === undefined
        ? []
        : [{ value: only.value, edtf: only.edtf, reason: only.reason === '' ? 'as the words say' : only.reason }],
    recorded,
  };
}

/** Words before a date that add nothing to it. */
const particles = new Set(['a', 'an', 'at', 'by', 'during', 'from', 'in', 'of', 'on', 'the', 'to']);
/** A quotation of more words is no name of a time ("Black Friday", "the night before Easter"), but a sentence with one in it. */
const longestName = 6;

/** Whether a quotation is about the date in it, and what is around that only says where it stands. */
function isAbout(quotation: Span, date: Span, text: string): boolean {
  if (date.start < quotation.start || quotation.end < date.end) return false;
  const before = text.slice(quotation.start, date.start).match(/[\p{L}\p{N}]+/gu) ?? [];
  const after = text.slice(date.end, quotation.end);
  const words = text.slice(quotation.start, quotation.end).split(/\s+/).length;
  const addsNothing = before.every((word) => particles.has(word.toLowerCase())) && !/^[\s-]\p{Lu}/u.test(after);
  return addsNothing || words > longestName;
}

const saidBy = 'recorded in the sidecar';

function basisOf({ basis }: RecordedDate): TemporalExpression['basis'] {
  if (basis === 'published') return { kind: 'published' };
  return basis === undefined ? { kind: 'self' } : { kind: 'day', edtf: basis };
}

function typeOf(edtf: string): TemporalType {
  if (edtf.startsWith('P')) return 'duration';
  return edtf.includes('T') ? 'time' : 'date';
}
