import type { DateRecognizer, TemporalExpression } from '../dates/dateRecognizer';
import type { PublicationClue } from '../dates/publication/publicationClue';
import { statedPublication } from '../dates/publication/statedPublication';
import type { IndexedMention } from '../entities/entity';
import { type KnownNames, noKnownNames } from '../names/known/knownNames';
import type { NameMention, NameRecognizer } from '../names/nameRecognizer';
import { hashText } from '../text/hash';
import { LineIndex } from '../text/lines';
import { type RoleWords, roleWordsIn } from '../roles/roleWords';
import type { RecordedDate } from '../sidecar/recordedDates';
import { keeper, keptDate, keptMention, keptWords } from './keptArticle';
import { layOver, placeDates } from './recordedInText';
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
  /** What says so: the sidecar or the command line, the article itself, or the setting for its folder. */
  readonly publishedBy: 'record' | 'setting' | PublicationClue | undefined;
  /** Changes with everything but its text that the article was read with. */
  readonly circumstances: string;
  /** Names, in order, not overlapping each other or a date. */
  readonly mentions: readonly IndexedMention[];
  /** Dates, in order, not overlapping. */
  readonly dates: readonly TemporalExpression[];
  /** Words that stand for somebody by what they are, without a name beside them ("the Prime Minister"), in order. */
  readonly roleWords: readonly RoleWords[];
  readonly lines: LineIndex;
}

/** The engines that read an article. */
export interface Recognizers {
  readonly names: NameRecognizer;
  readonly dates: DateRecognizer;
}

/** What an article is read with, besides its text. */
export interface ArticleCircumstances {
  readonly recognizers: Recognizers;
  /** Names of the user, which are found wherever they stand. */
  readonly known?: KnownNames;
  /** Publication date as EDTF that is recorded for the article; counts more than what the article says itself. */
  readonly published?: string | undefined;
  /** Publication date as EDTF of articles of which nothing else says it. */
  readonly publishedFallback?: string | undefined;
  /** Dates that are recorded for the article: they count more than what is found in its words. */
  readonly recordedDates?: readonly RecordedDate[];
}

/** Tells circumstances apart: articles read in the same ones need not be read again. */
export function keyOfCircumstances({
  recognizers,
  known = noKnownNames,
  published,
  publishedFallback,
  recordedDates = [],
}: ArticleCircumstances): string {
  return JSON.stringify([recognizers.dates.version, known.key, published, publishedFallback, recordedDates]);
}

/** Finds the names and dates of an article. */
export function analyseArticle(path: string, text: string, circumstances: ArticleCircumstances): Article {
  const { recognizers, known = noKnownNames, recordedDates = [] } = circumstances;
  const publication = publicationOf(path, text, circumstances);
  const dated = placeDates(text, recordedDates);
  const found = recognizers.dates.recognize(text, { published: publication.published, dated });
  const { names, dates } = settleOverlaps(recognizers.names.recognize(text, known), layOver(found, dated, text));
  const kept = keeper();
  const lines = new LineIndex(text);
  return {
    path,
    textHash: hashText(text),
    length: text.length,
    ...publication,
    circumstances: keyOfCircumstances(circumstances),
    mentions: names.map((mention) => keptMention(indexed(mention, text), kept)),
    dates: dates.map((date) => keptDate(date, kept)),
    roleWords: roleWordsIn(text, lines, names).map((words) => keptWords(words, kept)),
    lines,
  };
}

function publicationOf(
  path: string,
  text: string,
  { published, publishedFallback, recognizers }: ArticleCircumstances,
): Pick<Article, 'published' | 'publishedBy'> {
  if (published !== undefined) return { published, publishedBy: 'record' };
  const clue = statedPublication(path, text, recognizers.dates);
  if (clue !== undefined) return { published: clue.edtf, publishedBy: clue };
  return { published: publishedFallback, publishedBy: publishedFallback === undefined ? undefined : 'setting' };
}

function indexed({ role, within, ...rest }: NameMention, text: string): IndexedMention {
  return {
    ...rest,
    ...(role && { role: { ...role, text: text.slice(role.start, role.end) } }),
    ...(within && { within: within.map((mention) => indexed(mention, text)) }),
  };
}
