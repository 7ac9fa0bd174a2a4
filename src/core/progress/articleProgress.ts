import type { Article } from '../corpus/article';
import { IgnoredTerms } from '../entities/ignoredTerms';
import { QuotedText } from '../sidecar/anchors/quotedText';
import type { ClaimRecord, SidecarRecords, WorkspaceRecords } from '../sidecar/model';
import { isOpenClaim } from '../sidecar/undecided';
import type { Span } from '../text/span';
import { decidedPlaces } from './decidedPlaces';
import { openSuggestions, type Suggestion } from './suggestion';

/** The states of a review, in the order of the work. */
export const reviewStatuses = ['in-progress', 'needs-second-review', 'unreviewed', 'reviewed', 'rejected'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** A claim without a verdict. */
export interface OpenClaim {
  readonly text: string;
  /** Where its words stand in the article (UTF-16); undefined for a claim without a place, or with several. */
  readonly span: Span | undefined;
}

/** How far the review of an article has come. */
export interface ArticleProgress {
  readonly path: string;
  readonly status: ReviewStatus;
  readonly suggestions: readonly Suggestion[];
  readonly claims: readonly OpenClaim[];
}

/** What its sidecar says of the state of an article's review; without a known word of it nobody has begun. */
export function reviewStatusOf(records: SidecarRecords | undefined): ReviewStatus {
  const written = records?.review?.status?.value;
  return reviewStatuses.find((status) => status === written) ?? 'unreviewed';
}

/** What is left to do in an article that has no sidecar: everything. */
export function untouchedProgress(article: Article): ArticleProgress {
  const suggestions = openSuggestions(article, { names: [], dates: [] });
  return { path: article.path, status: 'unreviewed', suggestions, claims: [] };
}

/** What is left to do in an article with a sidecar; nothing in one that was rejected. @param text of the article as it was analysed. */
export function articleProgress(
  article: Article,
  text: string,
  records: SidecarRecords,
  workspace: WorkspaceRecords | undefined,
): ArticleProgress {
  const { path } = article;
  const status = reviewStatusOf(records);
  if (status === 'rejected') return { path, status, suggestions: [], claims: [] };
  const quoted = new QuotedText(text);
  // The article as shown is without ignored terms, but the records may be newer.
  const ignored = new IgnoredTerms(records.ignore.map(({ value }) => value));
  const suggestions = openSuggestions(article, decidedPlaces(records, workspace, quoted)).filter(
    (suggestion) => !ignored.has(suggestion.text),
  );
  const claims = records.claims.filter(isOpenClaim).map((claim) => openClaim(claim, quoted));
  return { path, status, suggestions, claims };
}

function openClaim({ text, anchor, id }: ClaimRecord, article: QuotedText): OpenClaim {
  const result = anchor && article.resolve(anchor);
  const [span, ...others] = result?.kind === 'anchored' ? result.spans : [];
  return { text: text?.value ?? anchor?.quote ?? id?.value ?? '', span: others.length === 0 ? span : undefined };
}
