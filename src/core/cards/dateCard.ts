import type { Article } from '../corpus/article';
import type { TemporalExpression } from '../dates/dateRecognizer';
import { boundsOfEdtfText, describeEdtfText } from '../dates/edtf/edtfText';
import type { Card, CardLine, CardList, CardPart } from './card';
import { dateFacts } from './dateFacts';
import { quotation, type CardSources } from './sources';

const maxNearby = 3;
/** An article with many dates gives one of them: this many are looked through to find others. */
const maxNearbyLooked = 24;
/** How many days away another date may be and still count as near. */
const nearbyDays = 3;

/** The card of a date: what it means, what it was counted from, and what else happened then. */
export async function dateCard(article: Article, dateIndex: number, sources: CardSources): Promise<Card | undefined> {
  const date = article.dates[dateIndex];
  if (!date) return undefined;
  return {
    span: { start: date.start, end: date.end },
    heading: heading(date),
    facts: dateFacts(date, article, sources),
    quotations: await nearby(date, article, sources),
    footer: actions(date, article),
  };
}

/** A relative date may be counted from another day, and what has a value may be recorded. */
function actions(date: TemporalExpression, { path }: Article): CardLine {
  const place = { path, span: { start: date.start, end: date.end } };
  const record: CardLine =
    date.edtf === undefined
      ? []
      : [{ kind: 'action', text: 'Record this date', action: { kind: 'record-date', place } }];
  if (date.basis.kind === 'self') return record;
  const count: CardPart = {
    kind: 'action',
    text: 'Count from another date',
    action: { kind: 'count-date', place },
  };
  return record.length === 0 ? [count] : [...record, { kind: 'text', text: ' · ' }, count];
}

/** The value in words and as it is recorded; words without a value of their own ("recently", "Thursday") as they are. */
function heading(date: TemporalExpression): CardLine {
  const modifier = date.modifier ? ` (${modifierWords[date.modifier]})` : '';
  if (date.edtf === undefined) {
    return [
      { kind: 'strong', text: `“${date.text}”` },
      { kind: 'text', text: `${modifier} · ${date.type}, no exact value` },
    ];
  }
  return [
    { kind: 'strong', text: date.type === 'set' ? repetition(date.edtf) : describeEdtfText(date.edtf) },
    { kind: 'text', text: `${modifier} · ${date.type} · ` },
    { kind: 'code', text: date.edtf },
  ];
}

/** A set's value is the time from one to the next: "P1W" is every week, "P2Y" every 2 years. */
function repetition(edtf: string): string {
  return `every ${describeEdtfText(edtf).replace(/^1 /, '')}`;
}

const modifierWords = {
  approx: 'about',
  start: 'early',
  mid: 'middle',
  end: 'late',
  before: 'before',
  after: 'after',
  'less-than': 'less than',
  'more-than': 'more than',
} as const;

/** The dates of other articles nearest to this one, with their words; one of each article. */
async function nearby(date: TemporalExpression, article: Article, sources: CardSources): Promise<CardList> {
  const none: CardList = { items: [] };
  const bounds = date.edtf !== undefined && date.type !== 'duration' ? boundsOfEdtfText(date.edtf) : undefined;
  if (!bounds || date.edtf === undefined) return none;
  const here = describeEdtfText(date.edtf);
  const found = sources.articles.dates.near(bounds, {
    notIn: article.path,
    margin: nearbyDays,
    limit: maxNearbyLooked,
  });
  const items = new Map<string, CardLine>();
  for (const reference of found) {
    if (sources.signal.isCancelled) return none;
    if (items.size === maxNearby) break;
    const other = sources.articles.get(reference.article);
    const otherDate = other?.dates[reference.index];
    if (!other || otherDate?.edtf === undefined || items.has(other.path)) continue;
    const when = describeEdtfText(otherDate.edtf);
    const quoted = await quotation(other, otherDate, sources);
    // The same date need not be said again.
    items.set(other.path, when === here ? quoted : [{ kind: 'text', text: `${when} · ` }, ...quoted]);
  }
  return { title: [{ kind: 'label', text: 'Near this date in other articles' }], items: [...items.values()] };
}
