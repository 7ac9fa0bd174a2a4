import { inAscii } from './ascii';
import type { Span } from './span';

/** The beginning of a report: "SULAIMANI (ESTA) — ", "PARIS, Jan. 14 (Reuters) - ". All spans in offsets of the whole text. */
export interface Dateline extends Span {
  /** The town, as written, without region and date. */
  readonly place?: Span;
  /** The agency, in brackets or between slashes. */
  readonly agency?: Span;
}

const longestDateline = 90;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const day = `(?:${month} \\d{1,2}|\\d{1,2} ${month})`;
const dash = '(?:~|--|-)';
// Bounded quantifiers over disjoint character sets, anchored: no backtracking beyond a few dozen steps.
const pattern = new RegExp(
  `^(?<place>[A-Z][A-Za-z.'-]{1,24}(?: [A-Z][A-Za-z.'-]{0,24}){0,3})?` +
    `(?<region>, ?(?!${month})[A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20}){0,2})?` +
    `(?<date>,? ?${day}(?:(?:, ?| )\\d{4})?)?` +
    `(?: ?(?:[(\\[](?<agency>[A-Z][A-Za-z\\d./& -]{1,40})[)\\]]|/(?<wire>[A-Z][A-Za-z\\d.& -]{1,40})/)` +
    `(?:,? ${day},? \\d{4})?)?` +
    ` ?${dash}{1,2}(?: ${day},? \\d{4} ?${dash}{1,2})?(?= )`,
);

const onlyMonth = new RegExp(`^${month}$`);

/** Finds the dateline at the head of a paragraph that begins at `offset` of the article; undefined when there is none. */
export function findDateline(paragraph: string, offset: number): Dateline | undefined {
  const match = pattern.exec(inAscii(paragraph.slice(0, longestDateline)));
  if (match?.groups === undefined) return undefined;
  const { place, date, wire, agency = wire } = match.groups;
  // A dash after a capital word alone is a dateline only if the town is in capitals: "Trump - who said" is none.
  const isTown = place !== undefined && /^[^a-z]{3,}$/.test(place);
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

const datedLine = new RegExp(
  `^(?<place>[A-Z][A-Za-z.'-]{1,24}(?: [A-Z][A-Za-z.'-]{0,24}){0,3})` +
    `(?:, ?(?!${month})[A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20}){0,2})?` +
    `(?:,| ?${dash}{1,2}) ?(?:[A-Z][a-z]{2,8}day,? )?(?:the )?${day},? \\d{4}\\.?$`,
);

/**
 * The length of what stands before the day in a line of its own, "Velmar, 21 May 2024", as letters and press releases have it:
 * a town, or who wrote it. Undefined for other lines.
 */
export function lengthOfTownInDatedLine(line: string): number | undefined {
  const place = line.length > longestDateline ? undefined : datedLine.exec(inAscii(line))?.groups?.['place'];
  return place === undefined || onlyMonth.test(place) ? undefined : place.length;
}

/** The same dateline, so many UTF-16 units further on. */
export function movedDateline({ start, end, place, agency }: Dateline, by: number): Dateline {
  const moved = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return {
    start: start + by,
    end: end + by,
    ...(place && { place: moved(place) }),
    ...(agency && { agency: moved(agency) }),
  };
}
