import type { DateRecognizer, TemporalExpression } from '../dates/dateRecognizer';
import type { IndexedMention } from '../entities/entity';
import { type KnownNames, noKnownNames } from '../names/known/knownNames';
import type { NameMention, NameRecognizer } from '../names/nameRecognizer';
import { hashText } from '../text/hash';
import { LineIndex } from '../text/lines';
import { settleOverlaps } from './settleOverlaps';

/** What is known of one article by itself, without the other articles. Holds no text but the names and dates. */
export interface Article {
  readonly path: string;
  /** Hash of the analysed text, to notice a change. */
  readonly textHash: number;
  /** Length of the analysed text in UTF-16 units. */
  readonly length: number;
  /** Publication date as EDTF that relative dates were counted from; undefined when not known. */
  readonly published: string | undefined;
  /** Key of the user's names that were looked for. */
  readonly knownNames: string;
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

/**
 * Finds the names and dates of an article.
 * @param published publication date as EDTF that relative dates are counted from; undefined when not known.
 * @param known names of the user, which are found wherever they stand.
 */
export function analyseArticle(
  path: string,
  text: string,
  published: string | undefined,
  recognizers: Recognizers,
  known: KnownNames = noKnownNames,
): Article {
  const { names, dates } = settleOverlaps(
    recognizers.names.recognize(text, known),
    recognizers.dates.recognize(text, { published }),
  );
  return {
    path,
    textHash: hashText(text),
    length: text.length,
    published,
    knownNames: known.key,
    mentions: names.map((mention) => indexed(mention, text)),
    dates,
    lines: new LineIndex(text),
  };
}

function indexed({ role, within, ...rest }: NameMention, text: string): IndexedMention {
  return {
    ...rest,
    ...(role && { role: { ...role, text: text.slice(role.start, role.end) } }),
    ...(within && { within: within.map((mention) => indexed(mention, text)) }),
  };
}
