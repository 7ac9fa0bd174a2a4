import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';

/** All cues. */
export const nameCues = ['man', 'woman', 'and', 'dateline'] as const;

/**
 * What stands before a name and tells it from others that are written alike: a form of address ("Mrs. Hale"), "and" right
 * after another name, or that it opens a dateline ("LINCOLN, July 1 —").
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
  if (span.type !== 'person') return undefined;
  // A title may have been taken for a part of the name.
  for (const at of [span.first, span.first - 1]) {
    const word = at === span.last - 1 ? '' : document.word(at);
    if (men.test(word)) return 'man';
    if (women.test(word)) return 'woman';
  }
  const before = spans[number - 1];
  if (before?.type !== 'person') return undefined;
  return /^ (?:and|&) $/.test(document.text.slice(before.end, span.start)) ? 'and' : undefined;
}
