import { type ReviewStatus, reviewStatusOf } from '../progress/articleProgress';
import type { Review } from '../review';
import { articleHash } from '../sidecar/articleHash';
import { looseTreeOf } from '../sidecar/loose/looseTree';
import { isWorkspaceFilePath } from '../sidecar/names';
import { sidecarRecordsOf } from '../sidecar/reading/readSidecar';
import type { PeriodKey } from '../timeline/timelinePeriod';

/** A line above a record that says more of it and leads on. `offset`: UTF-16, of the record in its file. */
export type RecordLens = { readonly offset: number } & (
  | {
      readonly kind: 'review';
      readonly article: string;
      readonly status: ReviewStatus;
      /** Whether the article is another text than the recorded one; undefined where no hash is recorded. */
      readonly isChanged: boolean | undefined;
    }
  | {
      readonly kind: 'entity';
      readonly id: string;
      /** Mentions in the sidecar's article; undefined in the workspace file. */
      readonly here: number | undefined;
      readonly mentions: number;
      readonly articles: number;
    }
  /** A quotation leads to its words. `quote`: UTF-16 offset of the quotation. */
  | { readonly kind: 'quote'; readonly quote: number }
  /** A claim, with its verdict as written. */
  | { readonly kind: 'verdict'; readonly verdict: string | undefined }
  /** A date that the timeline shows, with the smallest year, month or day that holds it. */
  | { readonly kind: 'timeline'; readonly period: PeriodKey }
);

/** The lenses of a sidecar or the workspace file, broken or not. Where quotations lead is not looked for. */
export async function recordLensesIn(review: Review, path: string, text: string): Promise<readonly RecordLens[]> {
  const records = sidecarRecordsOf(looseTreeOf(text).root);
  const article = review.articleOf(path);
  const lenses: RecordLens[] = [];
  if (article !== undefined) {
    const recorded = records.article?.sha256?.value;
    const articleText = recorded === undefined ? undefined : await review.textOf(article);
    const isChanged = articleText === undefined ? undefined : articleHash(articleText) !== recorded;
    lenses.push({ kind: 'review', offset: 0, article, status: reviewStatusOf(records), isChanged });
  }
  for (const { id } of records.entities) {
    const entity = review.entity(id.value);
    if (!entity) continue;
    const { mentionCount: mentions, articleCount: articles } = entity;
    const here = isWorkspaceFilePath(path) ? undefined : mentionsIn(review, article, entity.id);
    lenses.push({ kind: 'entity', offset: id.span.start, id: id.value, here, mentions, articles });
  }
  for (const { span, anchor } of [...records.dates, ...records.claims, ...records.notes])
    if (anchor && article !== undefined)
      lenses.push({ kind: 'quote', offset: span.start, quote: anchor.quoteSpan.start });
  for (const { span, anchor, value } of records.dates) {
    const period = anchor && article !== undefined ? periodOf(review, article, value?.value) : undefined;
    if (period !== undefined) lenses.push({ kind: 'timeline', offset: span.start, period });
  }
  for (const { span, verdict } of records.claims)
    lenses.push({ kind: 'verdict', offset: span.start, verdict: verdict?.value });
  return lenses;
}

/** Where the timeline shows a date that an article's sidecar records with a value. */
function periodOf(review: Review, article: string, value: string | undefined): PeriodKey | undefined {
  const dates = review.article(article)?.dates ?? [];
  const index = dates.findIndex(({ recorded, edtf }) => recorded !== undefined && edtf === value);
  return value === undefined || index < 0 ? undefined : review.timeline.periodOf({ article, index });
}

function mentionsIn(review: Review, path: string | undefined, entity: string): number {
  const mentions = (path === undefined ? undefined : review.article(path)?.mentions) ?? [];
  return mentions.filter((_, index) => path !== undefined && review.entityAt(path, index)?.id === entity).length;
}
