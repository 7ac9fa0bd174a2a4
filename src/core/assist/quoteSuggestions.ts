import { onOneLine } from '../sidecar/anchors/hyphenation';
import { QuotedText } from '../sidecar/anchors/quotedText';
import { anchorFor } from '../sidecar/anchors/anchorFor';
import { limits } from '../sidecar/limits';
import type { AnchorRecord } from '../sidecar/model';
import { textAt } from '../sidecar/reading/fields';
import { entryOf, type MapNode } from '../sidecar/reading/node';
import type { ValuePlace } from '../sidecar/loose/cursorPlace';
import { excerptAround } from '../text/excerpt';
import { resolvePath } from '../text/path';
import { splitSentences } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import { tokenize } from '../text/tokens';
import type { AssistContext, AssistedArticle } from './assistContext';
import type { Candidate } from './valueSuggestions';

/** As many of each are offered; whoever looks for others types their first letters in the article. */
const maxOfEach = 150;

/**
 * Words of the article for a quotation that are not recorded yet: for a date its dates first, for a claim or note its
 * sentences, for an entity the names, its own first.
 */
export async function quotations(place: ValuePlace, context: AssistContext): Promise<readonly Candidate[]> {
  const section = place.path[0]?.key;
  const cited = place.path.some(({ key }) => key === 'evidence') ? await citedArticle(place, context) : context.article;
  if (cited === undefined) return [];
  if (section === 'entities') return names(place, context, cited);
  const sentences = sentencesOf(cited, recordedIn(context, section, cited, place), place);
  const dates = datesOf(place, context, cited, section === 'dates');
  return section === 'dates' ? dates : [...sentences, ...dates, ...names(place, context, cited)];
}

/** Names of the article that could be left alone. */
export function termsToIgnore(_: ValuePlace, { article, review }: AssistContext): readonly Candidate[] {
  if (article === undefined) return [];
  const texts = new Set(review.article(article.path)?.mentions.map(({ text }) => onOneLine(text)));
  return [...texts].slice(0, maxOfEach).map((value) => ({ kind: 'quote', value, isQuotation: true }));
}

/** The number of each occurrence of the quotation beside it, with the words around it. */
export function occurrences(place: ValuePlace, { article }: AssistContext): readonly Candidate[] {
  const quote = siblingText(place, 'quote');
  if (article === undefined || quote === undefined) return [];
  const found = article.quoted.resolve({ form: 'one', quote });
  const spans = found.kind === 'anchored' ? found.spans : found.kind === 'ambiguous' ? found.candidates : [];
  return spans.slice(0, maxOfEach).map((span, i) => ({
    kind: 'text',
    value: i + 1,
    detail: inContext(article.text, span),
  }));
}

/** A text of the map that holds the place. */
export function siblingText({ path }: ValuePlace, key: string): string | undefined {
  const map = path.at(-1)?.map;
  return map && textAt(map, key)?.value;
}

async function citedArticle(
  place: ValuePlace,
  { review, article }: AssistContext,
): Promise<AssistedArticle | undefined> {
  const written = siblingText(place, 'article');
  const path = article === undefined || written === undefined ? undefined : resolvePath(article.path, written);
  const text = path === undefined ? undefined : await review.textOf(path);
  return path === undefined || text === undefined ? undefined : { path, text, quoted: new QuotedText(text) };
}

/** Dates of the article, each occurrence by itself: with as much context as tells it from equal words. */
function datesOf(
  place: ValuePlace,
  context: AssistContext,
  article: AssistedArticle,
  isForDates: boolean,
): readonly Candidate[] {
  const recorded = isForDates ? recordedIn(context, 'dates', article, place) : [];
  const dates = context.review.article(article.path)?.dates ?? [];
  const fresh = dates.filter((date) => !recorded.some((span) => overlaps(span, date)));
  return fresh.slice(0, maxOfEach).map((date) => ({
    ...quotation(article, date, place),
    kind: 'date',
    detail: [date.edtf ?? '', inContext(article.text, date)].filter((part) => part !== '').join(' · '),
  }));
}

/** Names of the article as bare words: for an entity its own spellings first, then all others. */
function names(place: ValuePlace, { review, records }: AssistContext, article: AssistedArticle): readonly Candidate[] {
  const id = place.path[0]?.key === 'entities' ? place.path[1]?.key : undefined;
  const bare = records.entities.flatMap(({ mentions }) => mentions ?? []);
  const recorded = new Set(
    id === undefined ? [] : bare.filter((anchor) => !isTyped(anchor, place)).map(({ quote }) => quote),
  );
  const own = new Map<string, Candidate>();
  const others = new Map<string, Candidate>();
  review.article(article.path)?.mentions.forEach((mention, index) => {
    const value = onOneLine(mention.text);
    if (recorded.has(value)) return;
    const entity = review.entityAt(article.path, index);
    const isOwn = id !== undefined && entity?.id === id;
    const detail = entity === undefined || entity.name === value ? mention.type : `${mention.type} · ${entity.name}`;
    (isOwn ? own : others).set(value, { kind: 'quote', value, detail, isQuotation: true });
  });
  for (const value of own.keys()) others.delete(value);
  return [...own.values(), ...others.values()].slice(0, maxOfEach);
}

/** The sentences of the article that nothing of the section quotes from, as far as they are short enough. */
function sentencesOf(article: AssistedArticle, recorded: readonly Span[], place: ValuePlace): readonly Candidate[] {
  return splitSentences(tokenize(article.text))
    .filter(({ start, end }) => end - start <= limits.shortText / 2)
    .filter((sentence) => !recorded.some((span) => overlaps(span, sentence)))
    .slice(0, maxOfEach)
    .map((sentence) => ({ ...quotation(article, sentence, place), kind: 'sentence' }));
}

/** What the records of a section quote, as far as it is found; not what is being typed. */
function recordedIn(
  { records }: AssistContext,
  section: string | undefined,
  { quoted }: AssistedArticle,
  place: ValuePlace,
): readonly Span[] {
  const anchors: readonly { readonly anchor?: AnchorRecord | undefined }[] =
    section === 'dates' ? records.dates : section === 'claims' ? records.claims : records.notes;
  return anchors.flatMap(({ anchor }) => {
    if (anchor === undefined || isTyped(anchor, place)) return [];
    const found = quoted.resolve(anchor);
    return found.kind === 'anchored' ? found.spans : [];
  });
}

/** Whether it is the quotation at the place: half of a word that is being typed is in the article, too. */
function isTyped({ quoteSpan }: AnchorRecord, { span }: ValuePlace): boolean {
  return overlaps(quoteSpan, span);
}

function quotation(
  article: AssistedArticle,
  span: Span,
  place: ValuePlace,
): Pick<Candidate, 'value' | 'isQuotation' | 'further'> {
  const value = onOneLine(article.text.slice(span.start, span.end));
  const map = place.path.at(-1)?.map;
  const written = isAlone(map) && !place.flow ? anchorFor(article.text, span, article.quoted) : undefined;
  const further = Object.fromEntries(Object.entries(written ?? {}).filter(([key]) => key !== 'quote'));
  return { value, isQuotation: true, further };
}

/** Whether a quotation has no context of its own yet, which would not fit the new words anyway. */
function isAlone(map: MapNode | undefined): boolean {
  return (
    map !== undefined && !map.flow && ['prefix', 'suffix', 'occurrence'].every((key) => entryOf(map, key) === undefined)
  );
}

function inContext(text: string, span: Span): string {
  const { before, words, after } = excerptAround(text, span, 50);
  return `${before}|${words}|${after}`;
}
