import type { Span } from '../text/span';
import type { EntityType } from './entityType';
import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';

/** "SULAIMANI (ESTA) —": the place and the agency of each dateline need no further evidence. */
export function findDatelineNames(document: NameDocument): readonly NameSpan[] {
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
