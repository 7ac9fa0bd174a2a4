import type { DateRecognizer, TemporalExpression } from '../dates/dateRecognizer';
import type { IndexedMention } from '../entities/entity';
import type { NameMention, NameRecognizer } from '../names/nameRecognizer';
import { hashText } from '../text/hash';
import { LineIndex } from '../text/lines';
import { overlaps, type Span } from '../text/span';

/** What is known of one article by itself, without the other articles. Holds no text but the names and dates. */
export interface Article {
  readonly path: string;
  /** Hash of the analysed text, to notice a change. */
  readonly textHash: number;
  /** Length of the analysed text in UTF-16 units. */
  readonly length: number;
  /** Publication date as EDTF that relative dates were counted from; undefined when not known. */
  readonly published: string | undefined;
  /** Names, in order, not overlapping each other or a date. */
  readonly mentions: readonly IndexedMention[];
  /** Dates, in order, not overlapping. */
  readonly dates: readonly TemporalExpression[];
  readonly lines: LineIndex;
}

/** The engines that read an article. */
export interface Recognizers {
  readonly names: NameRecognizer;
  readonly dates: DateRecognizer;
}

/** Finds the names and dates of an article. Where both claim the same words ("April", "May 2020"), the date wins. */
export function analyseArticle(
  path: string,
  text: string,
  published: string | undefined,
  recognizers: Recognizers,
): Article {
  const dates = recognizers.dates.recognize(text, { published });
  const names = withoutOverlaps(recognizers.names.recognize(text), dates);
  return {
    path,
    textHash: hashText(text),
    length: text.length,
    published,
    mentions: names.map((mention) => indexed(mention, text)),
    dates,
    lines: new LineIndex(text),
  };
}

/** Keeps what overlaps nothing in `others`; both sorted by start. */
function withoutOverlaps<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && (others[next]?.end ?? 0) <= span.start) next++;
    const other = others[next];
    return other === undefined || !overlaps(span, other);
  });
}

function indexed(mention: NameMention, text: string): IndexedMention {
  const { role, ...rest } = mention;
  return role ? { ...rest, role: { ...role, text: text.slice(role.start, role.end) } } : rest;
}
