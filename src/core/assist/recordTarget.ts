import type { Span } from '../text/span';
import { touches } from '../text/span';
import { resolvePath } from '../text/path';
import { placesOf } from '../sidecar/format/places';
import type { KeyShape } from '../sidecar/format/shape';
import type { AnchorRecord, ClaimRecord, DateRecord, EvidenceRecord } from '../sidecar/model';
import type { AssistContext } from './assistContext';
import { entityIdsIn } from './entityIds';

/** What the words at a place of a sidecar or the workspace file mean. `span`: those words in the file. */
export type RecordTarget = { readonly span: Span } & (
  | { readonly kind: 'entity'; readonly id: string; readonly isRecord: boolean }
  | { readonly kind: 'quote'; readonly anchor: AnchorRecord }
  | { readonly kind: 'evidence-quote'; readonly quote: string; readonly path: string }
  | { readonly kind: 'date-id'; readonly id: string }
  | { readonly kind: 'published' }
  | { readonly kind: 'date-value'; readonly value: string; readonly date: DateRecord | undefined }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'wikidata'; readonly id: string }
  | { readonly kind: 'own-type'; readonly id: string }
  | { readonly kind: 'sha256'; readonly hash: string }
  | { readonly kind: 'verdict'; readonly claim: ClaimRecord }
  /** A key, or one of the words that may stand behind it. */
  | { readonly kind: 'key'; readonly key: string; readonly shape: KeyShape }
);

/** What stands at an offset (UTF-16) of a file; the end of words counts. Undefined for what has no meaning of its own. */
export function targetAt(context: AssistContext, offset: number): RecordTarget | undefined {
  return entityAt(context, offset) ?? quoteAt(context, offset) ?? valueAt(context, offset) ?? keyAt(context, offset);
}

/** Whether a text is the id of an entity that is recorded anywhere in the folder, or in the file itself. */
export function isEntityId({ review, records }: AssistContext): (text: string) => boolean {
  const files = review.recordFiles.flatMap(({ reading }) => reading.records.entities);
  const ids = new Set([...files, ...records.entities].map(({ id }) => id.value));
  return (text) => ids.has(text);
}

function entityAt(context: AssistContext, offset: number): RecordTarget | undefined {
  const { records, references } = entityIdsIn(context.root, context.format, isEntityId(context));
  const record = records.find(({ span }) => touches(span, offset));
  const found = record ?? references.find(({ span }) => touches(span, offset));
  return found && { kind: 'entity', id: found.value, span: found.span, isRecord: record !== undefined };
}

function quoteAt({ records, article }: AssistContext, offset: number): RecordTarget | undefined {
  const anchored = [...records.dates, ...records.claims, ...records.notes].flatMap(({ anchor }) => anchor ?? []);
  const mentions = records.entities.flatMap(({ mentions = [] }) => mentions);
  const anchor = [...anchored, ...mentions].find(({ quoteSpan }) => touches(quoteSpan, offset));
  if (anchor !== undefined) return { kind: 'quote', anchor, span: anchor.quoteSpan };
  const isHere = ({ quote }: EvidenceRecord): boolean => quote !== undefined && touches(quote.span, offset);
  const evidence = records.claims.flatMap((claim) => claim.evidence).find(isHere);
  if (evidence?.quote === undefined || evidence.article === undefined || article === undefined) return undefined;
  const path = resolvePath(article.path, evidence.article.value);
  return path === undefined
    ? undefined
    : { kind: 'evidence-quote', quote: evidence.quote.value, path, span: evidence.quote.span };
}

function valueAt(context: AssistContext, offset: number): RecordTarget | undefined {
  const { records, root, format, article } = context;
  for (const { node, shape, key } of placesOf(root, format)) {
    if (node.kind !== 'scalar' || node.text === '' || !touches(node.span, offset)) continue;
    const { span, text } = node;
    if (shape.kind === 'choice' && key?.text === 'verdict') {
      const claim = records.claims.find(({ verdict }) => verdict?.span.start === span.start);
      return claim && { kind: 'verdict', claim, span };
    }
    if (shape.kind !== 'text') continue;
    switch (shape.format) {
      case 'date':
        return { kind: 'date-value', value: text, date: dateWith(records.dates, span), span };
      case 'date-reference':
        if (text === 'published') return { kind: 'published', span };
        return records.dates.some(({ id }) => id?.value === text)
          ? { kind: 'date-id', id: text, span }
          : { kind: 'date-value', value: text, date: undefined, span };
      case 'id':
        return records.dates.some(({ id }) => id?.span.start === span.start)
          ? { kind: 'date-id', id: text, span }
          : undefined;
      case 'path': {
        const path = resolvePath(article?.path ?? context.path, text);
        return path === undefined ? undefined : { kind: 'path', path, span };
      }
      case 'wikidata':
        return { kind: 'wikidata', id: text, span };
      case 'type-reference':
        return { kind: 'own-type', id: text, span };
      case 'sha256':
        return { kind: 'sha256', hash: text, span };
      case 'entity-reference':
      case 'url':
      case 'color':
      case undefined:
        break;
    }
  }
  return undefined;
}

/** The key at an offset, or whose value is there and is one of a few words. */
function keyAt({ root, format }: AssistContext, offset: number): RecordTarget | undefined {
  for (const { node, shape } of placesOf(root, format)) {
    if (shape.kind !== 'record' || node.kind !== 'map' || !touches(node.span, offset)) continue;
    for (const { key, value } of node.entries) {
      const known = Object.hasOwn(shape.keys, key.text) ? shape.keys[key.text] : undefined;
      if (known === undefined) continue;
      if (touches(key.span, offset)) return { kind: 'key', key: key.text, shape: known, span: key.span };
      if (known.value.kind === 'choice' && value.kind === 'scalar' && value.text !== '' && touches(value.span, offset))
        return { kind: 'key', key: key.text, shape: known, span: value.span };
    }
  }
  return undefined;
}

function dateWith(dates: readonly DateRecord[], { start }: Span): DateRecord | undefined {
  return dates.find(({ value }) => value?.span.start === start);
}
