import { lengthOfTownInDatedLine } from '../text/datelines';
import { firstFrom, type Span } from '../text/span';
import type { StructureLine } from '../text/structure';
import type { EntityType } from './entityType';
import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';

/** Below this the class of a name that stands where towns do yields to that. */
const doubtful = 0.6;

/**
 * "SULAIMANI (ESTA) —": the place and the agency of each dateline need no further evidence. "Velmar, 21 May 2024" in a line of
 * its own is a place where it would else be a person, and not even that surely: agencies, papers and authors stand there too.
 *
 * @param found the names that were found without datelines, in order
 */
export function findDatelineNames(document: NameDocument, found: readonly NameSpan[]): readonly NameSpan[] {
  const opening = openingNames(document);
  const alone = document.structure.flatMap((line) => datedTown(document, line, found));
  return alone.length === 0 ? opening : [...opening, ...alone].sort((a, b) => a.start - b.start);
}

function openingNames(document: NameDocument): readonly NameSpan[] {
  return document.sentences.flatMap((sentence) => {
    const dateline = document.datelineAt(sentence.start);
    if (dateline === undefined) return [];
    const { place, agency } = dateline;
    return [
      ...spanOf(document, sentence.first, sentence.last, place, 'place'),
      ...spanOf(document, sentence.first, sentence.last, agency, 'organization'),
    ];
  });
}

function datedTown(
  { text }: NameDocument,
  { start, end, dateline }: StructureLine,
  found: readonly NameSpan[],
): readonly NameSpan[] {
  const name = dateline === undefined ? found[firstFrom(found, start)] : undefined;
  if (name?.start !== start || name.type !== 'person' || name.confidence >= doubtful) return [];
  const length = lengthOfTownInDatedLine(text.slice(start, end));
  return name.end - start === length ? [{ ...name, type: 'place', confidence: 0.9 }] : [];
}

function spanOf(
  document: NameDocument,
  from: number,
  to: number,
  span: Span | undefined,
  type: EntityType,
): readonly NameSpan[] {
  if (span === undefined) return [];
  let first = from;
  while (first < to && (document.tokens[first]?.end ?? 0) <= span.start) first++;
  let last = first;
  while (last < to && (document.tokens[last]?.start ?? span.end) < span.end) last++;
  return last > first ? [{ first, last, start: span.start, end: span.end, type, confidence: 0.95 }] : [];
}
