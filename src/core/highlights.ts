import type { Article } from './corpus/article';
import type { TemporalType } from './dates/dateRecognizer';
import type { EntityType } from './names/entityType';
import { compareSpans } from './text/span';

/** What a highlighted stretch is. */
export type HighlightClass = EntityType | TemporalType;

/** A stretch of one line to highlight: zero-based line, UTF-16 units from the beginning of the line. */
export interface Highlight {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly class: HighlightClass;
}

/**
 * The names and dates of an article as single-line, non-overlapping stretches in order: what an editor can colour. A
 * name that runs over a line break gives one stretch a line.
 */
export function highlightsOf(article: Article): readonly Highlight[] {
  const { lines } = article;
  const spans = [...article.mentions, ...article.dates].sort(compareSpans);
  return spans.flatMap((span) => {
    const { start, end } = lines.rangeOf(span);
    const stretches: Highlight[] = [];
    for (let line = start.line; line <= end.line; line++) {
      const character = line === start.line ? start.character : 0;
      const lineSpan = lines.lineSpan(line);
      const length = (line === end.line ? end.character : lineSpan.end - lineSpan.start) - character;
      if (length > 0) stretches.push({ line, character, length, class: span.type });
    }
    return stretches;
  });
}
