import { lengthOfTownInDatedLine } from '../text/datelines';
import { firstFrom, type Span } from '../text/span';
import type { StructureLine } from '../text/structure';
import type { EntityType } from './entityType';
import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';
import { WordFlag } from './wordFlags';

/** "SULAIMANI (ESTA) —": the place and the agency of each dateline need no further evidence. */
export function findDatelineNames(document: NameDocument): readonly NameSpan[] {
  const opening = openingNames(document);
  const alone = document.structure.flatMap((line) => datedTown(document, line));
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

/** "Velmar, 21 May 2024" in a line of its own; a name of several words there may be the author's. */
function datedTown(document: NameDocument, { start, end, dateline }: StructureLine): readonly NameSpan[] {
  const length = dateline === undefined ? lengthOfTownInDatedLine(document.text.slice(start, end)) : undefined;
  if (length === undefined) return [];
  const first = firstFrom(document.tokens, start);
  const span = spanOf(document, first, document.tokens.length, { start, end: start + length }, 'place');
  return span.filter(({ last }) => (last > first + 1 ? isPlaceName : mayBeTown)(document, first, last));
}

const noTown =
  WordFlag.Given | WordFlag.AmbiguousGiven | WordFlag.Title | WordFlag.Honorific | WordFlag.Calendar | WordFlag.Common;

/** Whether a word is no given name, title, day or month, and none that stands before dates ("Updated"). */
function mayBeTown(document: NameDocument, word: number): boolean {
  return !document.has(word, noTown);
}

function isPlaceName(document: NameDocument, first: number, last: number): boolean {
  return document.has(first, WordFlag.PlaceOpener | WordFlag.Gazetteer) || document.has(last - 1, WordFlag.PlaceHead);
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
