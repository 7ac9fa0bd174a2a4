import { limits } from '../limits';
import type { AnchorRecord, Located, LocatedText } from '../model';
import { entryOf, type MapEntry, type MapNode, type Node, type ScalarNode } from './node';

/**
 * Tolerant access to the values of a map: what has the wrong kind counts as absent, as the schema rules report it. Keys that
 * occur twice are read once.
 */

/** A text that is not empty. Unquoted numbers and booleans are none. */
export function textOf(node: Node | undefined): LocatedText | undefined {
  return node?.kind === 'scalar' && node.type === 'text' && node.text !== '' ? located(node) : undefined;
}

/** A text or number as it is written. */
function scalarOf(node: Node | undefined): LocatedText | undefined {
  return node?.kind === 'scalar' && (node.type === 'text' || node.type === 'number') ? located(node) : undefined;
}

/** A single word of any type as it is written: what should be a text may have been written as a number. */
export function wordAt(map: MapNode, key: string): LocatedText | undefined {
  const node = entryOf(map, key)?.value;
  return node?.kind === 'scalar' && node.text !== '' && node.type !== 'null' ? located(node) : undefined;
}

function located(node: ScalarNode): LocatedText {
  return { value: node.text, span: node.span };
}

export function textAt(map: MapNode, key: string): LocatedText | undefined {
  return textOf(entryOf(map, key)?.value);
}

export function textsAt(map: MapNode, key: string): readonly LocatedText[] {
  return itemsAt(map, key).flatMap((item) => textOf(item) ?? []);
}

export function flagAt(map: MapNode, key: string): Located<boolean> | undefined {
  const node = entryOf(map, key)?.value;
  if (node?.kind !== 'scalar' || node.type !== 'boolean') return undefined;
  return { value: node.text.toLowerCase() === 'true', span: node.span };
}

export function mapAt(map: MapNode, key: string): MapNode | undefined {
  const node = entryOf(map, key)?.value;
  return node?.kind === 'map' ? node : undefined;
}

/** The items of a list, at most as many as are read. */
export function itemsAt(map: MapNode, key: string): readonly Node[] {
  const node = entryOf(map, key)?.value;
  return node?.kind === 'list' ? node.items.slice(0, limits.records) : [];
}

/** The items of a list that are maps. */
export function mapsAt(map: MapNode, key: string): readonly MapNode[] {
  return itemsAt(map, key).filter((item) => item.kind === 'map');
}

/** The entries of a map of records, the first of each key, at most as many as are read. */
export function entriesAt(map: MapNode, key: string): readonly MapEntry[] {
  const seen = new Set<string>();
  const entries = mapAt(map, key)?.entries ?? [];
  const first = entries.filter((entry) => !seen.has(entry.key.text) && seen.add(entry.key.text));
  return first.slice(0, limits.records);
}

/** The anchor that a map's keys make; undefined without a quotation. */
export function anchorIn(map: MapNode): AnchorRecord | undefined {
  const quote = textAt(map, 'quote');
  if (quote === undefined) return undefined;
  const prefix = textAt(map, 'prefix');
  const suffix = textAt(map, 'suffix');
  const occurrence = scalarOf(entryOf(map, 'occurrence')?.value);
  return {
    form: 'one',
    quote: quote.value,
    prefix: prefix?.value,
    suffix: suffix?.value,
    occurrence: occurrenceOf(occurrence?.value),
    at: offsetsAt(map),
    span: map.span,
    quoteSpan: quote.span,
    prefixSpan: prefix?.span,
    suffixSpan: suffix?.span,
    occurrenceSpan: occurrence?.span,
    atSpan: entryOf(map, 'at')?.value.span,
  };
}

/** An item of `mentions`: a bare text means every occurrence. */
export function mentionOf(node: Node): AnchorRecord | undefined {
  if (node.kind === 'map') return anchorIn(node);
  const quote = textOf(node);
  return quote && { form: 'all', quote: quote.value, span: quote.span, quoteSpan: quote.span };
}

function offsetsAt(map: MapNode): readonly [number, number] | undefined {
  const [start, end] = itemsAt(map, 'at').map((item) => wholeNumber(scalarOf(item)?.value));
  return start === undefined || end === undefined || start > end ? undefined : [start, end];
}

/** Occurrences are counted from 1. */
function occurrenceOf(text: string | undefined): number | 'all' | undefined {
  if (text === 'all') return 'all';
  const number = wholeNumber(text);
  return number === 0 ? undefined : number;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
