import type { Span } from '../../text/span';

/**
 * Where a publication date was found. `line`: a line of the article's head says it ("Published March 8, 2024", a byline);
 * `dateline`: the dateline before the first sentence; `file-name`: the file's name or its folders'; `weekday`: a weekday and
 * a day of a month that go together in that year only; `term`: the article counts the days left of a time in office;
 * `latest`: the latest day that the article names.
 */
export type PublicationSource = 'line' | 'dateline' | 'file-name' | 'weekday' | 'term' | 'latest';

/** Something that tells, or suggests, when an article was published. */
export interface PublicationClue {
  /** EDTF, to the day. */
  readonly edtf: string;
  readonly source: PublicationSource;
  /** The words that say so, as written. */
  readonly words: string;
  /** Where they stand in the article, in UTF-16 offsets; undefined for a file's name. */
  readonly span?: Span;
}
