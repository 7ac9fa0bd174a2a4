import { isCompanyBeside } from './companyCue';
import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';
import { passingCue } from './passingCue';
import { renamingBetween, renamings } from './renaming';

/** All cues. */
export const nameCues = [
  'man',
  'woman',
  'and',
  'dateline',
  'relative',
  'aside',
  'brackets',
  'comma',
  'company',
  ...renamings,
] as const;

/**
 * What stands beside a name and tells of how it is meant: a form of address ("Mrs. Hale"), "and" right after another name, that
 * it opens a dateline ("LINCOLN, July 1 —"), names somebody in passing (see `passingCue`), stands in brackets behind another
 * name ("Workers' Party (PT)"), as a place behind another and a comma ("Dover, Kent"), or as a company ("shares of Ford"); or
 * the words that make it another name of what is named before it ("formerly known as").
 */
export type NameCue = (typeof nameCues)[number];

const men = /^(?:mr|mister|sir|lord)\.?$/;
const women = /^(?:mrs|ms|miss|madam|madame|dame|lady)\.?$/;

/** Where the places of an article's datelines begin, in UTF-16 offsets. */
export function datelinePlaces({ structure }: NameDocument): ReadonlySet<number> {
  return new Set(structure.flatMap(({ dateline }) => dateline?.place?.start ?? []));
}

/**
 * Finds what is said of a name by the words before it; undefined for nothing.
 * @param places see `datelinePlaces`
 */
export function findCue(
  document: NameDocument,
  spans: readonly NameSpan[],
  number: number,
  places: ReadonlySet<number>,
): NameCue | undefined {
  const span = spans[number];
  if (span === undefined) return undefined;
  if (span.type === 'place' && places.has(span.start)) return 'dateline';
  const before = spans[number - 1];
  if (before?.type === span.type) {
    const renaming = renamingBetween(document.text, before, span, span.type === 'person');
    if (renaming !== undefined) return renaming;
  }
  if (span.type !== 'person') {
    if (isBracketed(document, before, span)) return 'brackets';
    if (span.type === 'organization' && isCompanyBeside(document.text, span)) return 'company';
    const isBehind = span.type === 'place' && before?.type === 'place';
    return isBehind && /^,\s$/.test(document.text.slice(before.end, span.start)) ? 'comma' : undefined;
  }
  // A title may have been taken for a part of the name.
  for (const at of [span.first, span.first - 1]) {
    const word = at === span.last - 1 ? '' : document.word(at);
    if (men.test(word)) return 'man';
    if (women.test(word)) return 'woman';
  }
  if (before?.type === 'person' && /^ (?:and|&) $/.test(document.text.slice(before.end, span.start))) return 'and';
  return passingCue(document, span) ?? (isCompanyBeside(document.text, span) ? 'company' : undefined);
}

/** Whether a name alone fills the brackets right behind another of its kind. */
function isBracketed({ text }: NameDocument, before: NameSpan | undefined, { start, end, type }: NameSpan): boolean {
  return before?.type === type && /^\s?\($/.test(text.slice(before.end, start)) && text.charAt(end) === ')';
}
