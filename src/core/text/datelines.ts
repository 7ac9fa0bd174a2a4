import type { Span } from './span';

/** The beginning of a report: "SULAIMANI (ESTA) — ", "PARIS, Jan. 14 (Reuters) - ". All spans in offsets of the whole text. */
export interface Dateline extends Span {
  /** The town, as written, without region and date. */
  readonly place?: Span;
  /** The agency in brackets. */
  readonly agency?: Span;
}

const longestDateline = 90;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const dash = '(?:\\u2014|\\u2013|--|-)';
// Bounded quantifiers over disjoint character sets, anchored: no backtracking beyond a few dozen steps.
const pattern = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}.'\\u2019-]{1,24}(?: \\p{Lu}[\\p{L}.'\\u2019-]{0,24}){0,3})?` +
    `(?<region>, ?(?!${month})\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})?` +
    `(?<date>,? ?(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:(?:, ?| )\\d{4})?)?` +
    `(?: ?[(\\[](?<agency>\\p{Lu}[\\p{L}\\d./& -]{1,40})[)\\]])?` +
    ` ?${dash}{1,2}(?= )`,
  'u',
);

const onlyMonth = new RegExp(`^${month}$`);
const closing = new RegExp(`${dash} `);

/** Finds the dateline at the head of a paragraph that begins at `offset` of the article; undefined when there is none. */
export function findDateline(paragraph: string, offset: number): Dateline | undefined {
  const head = paragraph.slice(0, longestDateline);
  const match = mayBeDateline(head) ? pattern.exec(head) : null;
  if (match?.groups === undefined) return undefined;
  const { place, date, agency } = match.groups;
  // A dash after a capital word alone is a dateline only if the town is in capitals: "Trump - who said" is none.
  const isTown = place !== undefined && /^\P{Ll}{3,}$/u.test(place);
  if (agency === undefined && !(isTown || (place !== undefined && date !== undefined))) return undefined;
  const agencyStart = agency === undefined ? -1 : match[0].lastIndexOf(agency);
  return {
    start: offset,
    end: offset + match[0].length,
    ...(place === undefined || onlyMonth.test(place) ? {} : { place: { start: offset, end: offset + place.length } }),
    ...(agency === undefined
      ? {}
      : { agency: { start: offset + agencyStart, end: offset + agencyStart + agency.length } }),
  };
}

/**
 * Whether a dash follows what may be a town in capitals, a date or an agency. Most paragraphs fail this, and the pattern,
 * which takes longer to compile than an article to read, is left alone.
 */
function mayBeDateline(head: string): boolean {
  const dashAt = closing.exec(head)?.index ?? 0;
  if (dashAt === 0) return false;
  const before = head.slice(0, dashAt);
  const start = before.slice(0, 3);
  return start === start.toUpperCase() || /[[(\d]/.test(before);
}
