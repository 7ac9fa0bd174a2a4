import type { TemporalExpression } from '../dates/dateRecognizer';
import { describeEdtfText } from '../dates/edtf/edtfText';
import { parseEdtf } from '../dates/edtf/parseEdtf';
import type { Anchor } from '../sidecar/anchors/anchor';
import { anchorIn } from '../sidecar/reading/fields';
import type { ValuePlace } from '../sidecar/loose/cursorPlace';
import { overlaps } from '../text/span';
import type { AssistContext } from './assistContext';
import { siblingText } from './quoteSuggestions';
import type { Candidate } from './valueSuggestions';

/** What the words beside it may mean, as dates: the reading of the article first, then others. */
export async function dateValues(place: ValuePlace, context: AssistContext): Promise<readonly Candidate[]> {
  const map = place.path.at(-1)?.map;
  const anchor = map && anchorIn(map);
  if (anchor === undefined) return [];
  const basis = siblingText(place, 'basis');
  const counted = basis === undefined || basis === 'published' ? publishedOf(context) : valueOf(context, basis);
  const isOwnBasis = basis !== undefined && basis !== 'published';
  const inArticle = isOwnBasis ? [] : await datesAt(anchor, context);
  const byThemselves = context.review.datesIn(anchor.quote, counted);
  const candidates = [...inArticle, ...byThemselves].flatMap(readingsOf);
  return unique(candidates);
}

/** Ids of the dates of this file with what they mean; for what a date is counted from, the publication first. */
export function dateReferences(place: ValuePlace, context: AssistContext): readonly Candidate[] {
  const isBasis = place.path.at(-1)?.key === 'basis';
  const own = siblingText(place, 'id');
  const published = publishedOf(context);
  const first: readonly Candidate[] = isBasis
    ? [
        {
          kind: 'choice',
          value: 'published',
          detail: published === undefined ? 'not known' : describeEdtfText(published),
        },
      ]
    : [];
  const ids = context.records.dates.flatMap(({ id, value, event, anchor }): readonly Candidate[] => {
    if (id === undefined || (isBasis && id.value === own)) return [];
    const meaning = value === undefined ? '' : describeEdtfText(value.value);
    const words = event?.value ?? anchor?.quote ?? '';
    return [{ kind: 'date', value: id.value, detail: [meaning, words].filter((part) => part !== '').join(' · ') }];
  });
  return [...first, ...ids];
}

/** When the article may have been published, by its own words. */
export async function publicationDays(
  { review, article }: AssistContext,
  today: string,
): Promise<readonly Candidate[]> {
  if (article === undefined) return [];
  const clues = await review.publicationClues(article.path, { year: Number(today.slice(0, 4)) });
  const candidates = clues.map(({ edtf, words }): Candidate => ({
    kind: 'date',
    value: edtf,
    detail: `“${words}”`,
    isQuotation: true,
  }));
  return unique(candidates);
}

/** The dates that the article has where an anchor's words stand. */
async function datesAt(anchor: Anchor, { review, article }: AssistContext): Promise<readonly TemporalExpression[]> {
  const found = article?.quoted.resolve(anchor);
  const spans = found?.kind === 'anchored' ? found.spans : [];
  const dates = article === undefined ? [] : await review.datesAsRead(article.path);
  return dates.filter((date) => spans.some((span) => overlaps(span, date)));
}

function readingsOf({ edtf, reason, alternatives }: TemporalExpression): readonly Candidate[] {
  const readings = [{ edtf, reason }, ...alternatives];
  return readings.flatMap((reading): readonly Candidate[] => {
    if (reading.edtf === undefined || reading.edtf.includes('XXXX')) return [];
    const detail = [describeEdtfText(reading.edtf), reading.reason].filter((part) => part !== '').join(' · ');
    return [{ kind: 'date', value: reading.edtf, detail, isQuotation: true }];
  });
}

function publishedOf({ records, review, article }: AssistContext): string | undefined {
  const recorded = records.article?.published?.value;
  if (recorded !== undefined && parseEdtf(recorded).ok) return recorded;
  return article && review.article(article.path)?.published;
}

/** The value of a date of this file, or a date that is written out. */
function valueOf({ records }: AssistContext, basis: string): string | undefined {
  const date = records.dates.find(({ id }) => id?.value === basis)?.value?.value ?? basis;
  return parseEdtf(date).ok ? date : undefined;
}

function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<unknown>();
  return candidates.filter(({ value }) => !seen.has(value) && seen.add(value));
}
