import type { Card, CardLine, CardPart } from '../cards/card';
import { counted } from '../text/counted';
import type { CancelSignal } from '../corpus/folderAccess';
import { describeEdtfText } from '../dates/edtf/edtfText';
import { parseEdtf } from '../dates/edtf/parseEdtf';
import { titleOf } from '../editor/titleOf';
import type { Review } from '../review';
import { baseName } from '../text/path';
import { overlaps } from '../text/span';
import { optionsOf } from '../sidecar/format/allowedShapes';
import type { KeyShape } from '../sidecar/format/shape';
import type { AnchorRecord, ClaimRecord, DateRecord, EvidenceRecord } from '../sidecar/model';
import { QuotedText } from '../sidecar/anchors/quotedText';
import { resolveAnchors } from '../sidecar/anchors/resolvedAnchors';
import { articleHash } from '../sidecar/articleHash';
import { assistContextOf, type AssistContext, workspaceRecords } from './assistContext';
import { type CardContents, maxListed, said } from './cardContents';
import { quotationCard } from './quotationCard';
import { type RecordTarget, targetAt } from './recordTarget';

/**
 * The card of the words at an offset (UTF-16) of a sidecar or the workspace file: what a quotation finds, who an id is, what
 * a date means, where an identifier is used, what a verdict rests on. `span` of the card lies in the file itself.
 */
export async function recordCardAt(
  review: Review,
  path: string,
  text: string,
  offset: number,
  signal: CancelSignal,
): Promise<Card | undefined> {
  const context = await assistContextOf(review, path, text);
  const target = targetAt(context, offset);
  if (target === undefined || signal.isCancelled) return undefined;
  const card = await cardOf(target, context, signal);
  return card && { ...card, span: target.span };
}

async function cardOf(
  target: RecordTarget,
  context: AssistContext,
  signal: CancelSignal,
): Promise<CardContents | undefined> {
  switch (target.kind) {
    case 'entity':
      return (await context.review.entityCard(target.id, context.article?.path, signal)) ?? unnamed(target.id, context);
    case 'quote':
      return context.article && quotationCard(target.anchor, context.article);
    case 'date-id': {
      const date = context.records.dates.find(({ id }) => id?.value === target.id);
      return date === undefined ? undefined : await dateCard(date, context);
    }
    case 'published': {
      const published = context.records.article?.published?.value;
      return published === undefined
        ? undefined
        : said(describeEdtfText(published), ' · when the article was published');
    }
    case 'date-value':
      if (target.date !== undefined) return dateCard(target.date, context);
      return parseEdtf(target.value).ok ? said(describeEdtfText(target.value), '') : undefined;
    case 'path':
      return articleCard(target.path, context);
    case 'wikidata':
      return identifierCard(target.id, context);
    case 'verdict':
      return verdictCard(target.claim);
    case 'sha256':
      return hashCard(target.hash, context);
    case 'evidence-quote':
      return evidenceCard(target.quote, target.path, context);
    case 'own-type':
      return typeCard(target.id, context);
    case 'key':
      return keyCard(target.key, target.shape);
  }
}

/** An entity that no article names. */
function unnamed(id: string, { review, records }: AssistContext): CardContents | undefined {
  const all = [...records.entities, ...review.recordFiles.flatMap(({ reading }) => reading.records.entities)];
  const named = all.filter((record) => record.id.value === id);
  const name = named.find((record) => record.name !== undefined)?.name?.value;
  const type = named.find((record) => record.type !== undefined)?.type?.value;
  if (name === undefined) return undefined;
  return said(name, `${type === undefined ? '' : ` · ${type}`} · no article names it`);
}

/** The words of evidence in the article that they are quoted from, wherever they stand in it. */
async function evidenceCard(quote: string, path: string, { review }: AssistContext): Promise<CardContents | undefined> {
  const text = await review.textOf(path);
  if (text === undefined) return undefined;
  return quotationCard({ form: 'one', quote, occurrence: 'all' }, { path, text, quoted: new QuotedText(text) });
}

/** A type of the user's own. */
function typeCard(id: string, context: AssistContext): CardContents | undefined {
  const type = workspaceRecords(context)?.types.find((each) => each.id.value === id);
  if (type === undefined) return undefined;
  const parent = type.parent === undefined ? '' : ` · a kind of ${type.parent.value}`;
  return said(type.label?.value ?? id, `${parent} · a type of your own`);
}

/** What a key is for, and which words may stand behind it. */
function keyCard(key: string, { about, required, value }: KeyShape): CardContents {
  const words = optionsOf(value).flatMap((shape) => (shape.kind === 'choice' ? shape.values : []));
  const facts: readonly CardLine[] = [
    [{ kind: 'text', text: about }],
    ...(words.length === 0
      ? []
      : [[{ kind: 'label', text: 'One of ' }, ...separated(words.map((text) => ({ kind: 'code', text })))] as const]),
  ];
  return { ...said(key, required === true ? ' · required' : ''), facts };
}

function separated(parts: readonly CardPart[]): readonly CardPart[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [{ kind: 'text', text: ', ' } as const, part]));
}

async function dateCard(
  { value, basis, event, anchor }: DateRecord,
  context: AssistContext,
): Promise<CardContents | undefined> {
  if (value === undefined || !parseEdtf(value.value).ok) return undefined;
  const facts: CardLine[] = [];
  if (event !== undefined)
    facts.push([
      { kind: 'label', text: 'Event ' },
      { kind: 'text', text: event.value },
    ]);
  if (basis !== undefined) facts.push(countedFrom(basis.value, context));
  const reading = anchor && (await readingOf(anchor, value.value, context));
  if (reading !== undefined)
    facts.push([
      { kind: 'label', text: 'The article ' },
      { kind: 'text', text: reading },
    ]);
  return { ...said(describeEdtfText(value.value), ''), facts };
}

function countedFrom(basis: string, { records }: AssistContext): CardLine {
  const other = records.dates.find(({ id }) => id?.value === basis);
  const day = basis === 'published' ? records.article?.published?.value : (other?.value?.value ?? basis);
  const meaning = day === undefined ? 'which is not recorded' : describeEdtfText(day);
  const what = basis === 'published' ? 'the publication, ' : other === undefined ? '' : `“${basis}”, `;
  return [
    { kind: 'label', text: 'Counted from ' },
    { kind: 'text', text: `${what}${meaning}` },
  ];
}

/** What the date engine takes the words of the article for. */
async function readingOf(
  anchor: AnchorRecord,
  value: string,
  { article, review }: AssistContext,
): Promise<string | undefined> {
  const result = article?.quoted.resolve(anchor);
  if (article === undefined || result?.kind !== 'anchored') return undefined;
  const dates = await review.datesAsRead(article.path);
  const date = dates.find((each) => result.spans.some((span) => overlaps(span, each)));
  if (date?.edtf === undefined) return undefined;
  const reason = date.reason === '' ? '' : `: ${date.reason}`;
  return date.edtf === value ? `says the same${reason}` : `reads ${describeEdtfText(date.edtf)}${reason}`;
}

async function articleCard(path: string, { review }: AssistContext): Promise<CardContents> {
  const text = await review.textOf(path);
  if (text === undefined) return said(baseName(path), ' · not in this folder');
  const published = review.article(path)?.published;
  const sidecars = review.recordFiles.filter((file) => file.kind === 'sidecar');
  const sidecar = sidecars.find((file) => file.path === review.sidecarOf(path));
  const status = sidecar?.reading.records.review?.status?.value ?? 'no review';
  const about = [...(published === undefined ? [] : [describeEdtfText(published)]), status];
  const link: CardPart = { kind: 'link', text: path, place: { path, span: { start: 0, end: 0 } } };
  return { ...said(titleOf(text) ?? baseName(path), ` · ${about.join(' · ')}`), footer: [link] };
}

/** Whether the article is still the text that was recorded, and what that means for the quotations. */
function hashCard(hash: string, { article, records }: AssistContext): CardContents | undefined {
  if (article === undefined) return undefined;
  const now = articleHash(article.text);
  if (now === hash) return said('The article is unchanged', ' · it is the text that this hash was recorded for');
  const anchors = resolveAnchors(records, article.quoted);
  const found = anchors.filter(({ result }) => result.kind === 'anchored').length;
  const facts: readonly CardLine[] = [
    ...(anchors.length === 0
      ? []
      : [[{ kind: 'text', text: `${found} of ${counted(anchors.length, 'quotation')} still found` }] as const]),
    [
      { kind: 'label', text: 'Its hash now ' },
      { kind: 'code', text: now },
    ],
  ];
  return { ...said('The article has changed', ' · it is another text than the one this hash was recorded for'), facts };
}

function identifierCard(id: string, { review }: AssistContext): CardContents {
  const uses = review.recordFiles.flatMap(({ path, reading }) =>
    reading.records.entities
      .filter(({ wikidata }) => wikidata?.value === id)
      .map((record) => ({ path, name: record.name?.value ?? record.id.value })),
  );
  const names = [...new Set(uses.map(({ name }) => name))].slice(0, maxListed);
  const used = `used in ${counted(new Set(uses.map(({ path }) => path)).size, 'file')}`;
  return said(id, names.length === 0 ? '' : ` · ${names.join(', ')} · ${used}`);
}

function verdictCard({ verdict, evidence, text, anchor }: ClaimRecord): CardContents {
  const items = evidence.slice(0, maxListed).map(evidenceLine);
  const words = text?.value ?? anchor?.quote ?? '';
  return {
    ...said(verdict?.value ?? '', ` · ${counted(evidence.length, 'piece of evidence', 'pieces of evidence')}`),
    facts: words === '' ? [] : [[{ kind: 'text', text: words }]],
    quotations: { items },
  };
}

function evidenceLine({ title, article, url, quote, note }: EvidenceRecord): CardLine {
  const source = title ?? article ?? url;
  const words = quote === undefined ? note?.value : `“${quote.value}”`;
  return [
    { kind: 'strong', text: source?.value ?? '…' },
    { kind: 'text', text: words === undefined ? '' : ` — ${words}` },
  ];
}
