import { Composer, type CST, type Document, isMap, isNode, isPair, isSeq, type YAMLError } from 'yaml';
import type { Steps } from '../../text/steps';
import type { Finding } from './finding';
import type { MapEntry, Node } from './node';
import { nodeTreeOf, untilEndOf } from './nodeTree';

/** The first document of a file as our nodes. */
export interface Composition {
  /** Undefined for a file without a document. */
  readonly root: Node | undefined;
  /** Problems of what YAML allows and we do not read, such as a list in the place of a key. */
  readonly findings: readonly Finding[];
  /** What the library finds wrong, by place; the nodes are worth nothing if there is anything. */
  readonly errors: readonly YAMLError[];
}

/** A list or map, in a block or between brackets. */
export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

/** A collection that was composed, with the place where the library lets it end: an offset in UTF-16 units. */
interface ComposedCollection {
  readonly node: Node;
  readonly findings: readonly Finding[];
  readonly errors: readonly YAMLError[];
  readonly end: number;
}

/** How many items of a collection are composed in one step. */
const usualItemsAtOnce = 24;
/** Nothing is read of a file with errors, and of very many only the first are told: the rest is left then. */
const mostErrors = 1000;
/** An item with so many times more items in it, at any depth, is taken apart itself. */
const longItem = 4;

/**
 * Composes with the failsafe schema, so that every scalar stays the text that was written and no tag is acted on. Since
 * the library composes a document in one go, the items of long lists and maps, in blocks and between brackets, are given
 * to it a few at a time, each few as a document of their own. Items do not depend on each other but for one thing: where
 * an item has nothing to point at, an error is put at the end of the item before. So each few begin where those before
 * ended.
 *
 * @param length of the text, in UTF-16 units
 * @param itemsAtOnce so many items of a collection are composed in one step
 */
export function* compose(
  tokens: readonly CST.Token[],
  length: number,
  itemsAtOnce = usualItemsAtOnce,
): Steps<Composition> {
  const at = tokens.findIndex(({ type }) => type === 'document');
  const token = tokens[at];
  if (token?.type !== 'document' || !isDivisible(token.value, token.start)) return composeAtOnce(tokens, length);
  const { value } = token;
  const framed = tokens.map((each, index) => (index === at ? { ...token, value: emptied(value) } : each));
  const frame = composeAtOnce(framed, length);
  const { node, findings, errors } = yield* composeCollection(value, itemsAtOnce, true);
  // The library gave up on what it was given, which would have been more.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return composeAtOnce(tokens, length);
  return { root: node, findings, errors: byPlace([...frame.errors, ...errors]) };
}

/** The same in one go. */
export function composeAtOnce(tokens: readonly CST.Token[], length: number): Composition {
  const { document, errors } = composeFirst(tokens, length);
  const tree = document === undefined ? { root: undefined, findings: [] } : nodeTreeOf(document);
  return { ...tree, errors: byPlace(errors) };
}

/** In one order however they were found: of errors at one place the first one may be all that is shown. */
function byPlace(errors: readonly YAMLError[]): readonly YAMLError[] {
  return [...errors].sort((a, b) => a.pos[0] - b.pos[0] || a.pos[1] - b.pos[1] || (a.code < b.code ? -1 : 1));
}

/** No tag is acted on: `!!omap` and the like would make other nodes than those that were written. */
const asWritten = { schema: 'failsafe', resolveKnownTags: false } as const;

function composeFirst(
  tokens: readonly CST.Token[],
  length: number,
): { readonly document: Document.Parsed | undefined; readonly errors: readonly YAMLError[] } {
  const composer = new Composer({ ...asWritten, uniqueKeys: false, prettyErrors: false });
  // The library's problems are errors that nobody throws: of tens of thousands, the calls that led there take most of the time.
  const engine = Error as ErrorConstructor & { stackTraceLimit: number };
  const { stackTraceLimit } = engine;
  engine.stackTraceLimit = 0;
  try {
    for (const document of composer.compose(tokens, false, length)) return { document, errors: document.errors };
    return { document: undefined, errors: composer.streamInfo().errors };
  } finally {
    engine.stackTraceLimit = stackTraceLimit;
  }
}

/** @param isTop whether every value in it is taken apart that can be, not only long ones. */
function* composeCollection(token: Collection, itemsAtOnce: number, isTop: boolean): Steps<ComposedCollection> {
  const nodes: Node[] = [];
  const entries: MapEntry[] = [];
  const findings: Finding[] = [];
  const errors: YAMLError[] = [];
  // Where the item before ended, and where the collection would end if there were no more.
  let last = token.type === 'flow-collection' ? token.offset + token.start.source.length : token.offset;
  let end = last;
  const take = (part: ComposedItems): void => {
    if (part.node.kind === 'list') for (const item of part.node.items) nodes.push(item);
    if (part.node.kind === 'map') for (const entry of part.node.entries) entries.push(entry);
    for (const finding of part.findings) findings.push(finding);
    for (const error of part.errors) errors.push(error);
    ({ last, end } = part);
  };
  let from = 0;
  for (let at = 0; at < token.items.length && errors.length < mostErrors; at++) {
    const item = token.items[at];
    const value = divisibleValue(item, token);
    if (item !== undefined && value !== undefined && (isTop || hasMoreItems(value, longItem * itemsAtOnce))) {
      if (from < at) take(composeItems(token, token.items.slice(from, at), from, last));
      yield;
      const frame = composeItems(token, [{ ...item, value: emptied(value) }], at, last);
      const part = yield* composeCollection(value, itemsAtOnce, false);
      const ended = value.type === 'flow-collection' ? frame : { last: part.end, end: part.end };
      take({ ...withValue(frame, part), last: ended.last, end: ended.end });
    } else if (at + 1 - from === itemsAtOnce) {
      take(composeItems(token, token.items.slice(from, at + 1), from, last));
      yield;
    } else continue;
    from = at + 1;
  }
  if (from < token.items.length && errors.length < mostErrors)
    take(composeItems(token, token.items.slice(from), from, last));
  return { node: collectionOf(token, nodes, entries, last), findings, errors, end };
}

function collectionOf(token: Collection, items: readonly Node[], entries: readonly MapEntry[], last: number): Node {
  if (token.type === 'flow-collection') {
    const span = { start: token.offset, end: (token.end[0]?.offset ?? last) + 1 };
    return token.start.source === '{'
      ? { kind: 'map', flow: true, entries, span }
      : { kind: 'list', flow: true, items, span };
  }
  const span = { start: token.offset, end: last };
  return token.type === 'block-seq'
    ? { kind: 'list', flow: false, items, span: untilEndOf(items.at(-1), span) }
    : { kind: 'map', flow: false, entries, span: untilEndOf(entries.at(-1)?.value, span) };
}

/** Some items of a collection that were composed, with the place where the last one of them ended. */
type ComposedItems = ComposedCollection & { readonly last: number };

/**
 * Composes some items of a collection.
 *
 * @param from how many items are before them
 * @param last where the item before them ended
 */
function composeItems(token: Collection, items: readonly unknown[], from: number, last: number): ComposedItems {
  const value = partOf(token, items as readonly BlockItem[], from, last);
  const { document, errors } = composeFirst([{ type: 'document', offset: last, start: [], value }], last);
  const contents = document?.contents;
  if (document === undefined || !(isMap(contents) || isSeq(contents))) {
    const node: Node = { kind: 'unusable', span: { start: last, end: last } };
    return { node, findings: [], errors, last, end: last };
  }
  const { root, findings } = nodeTreeOf(document);
  const [, valueEnd, end] = contents.range;
  const node: Node = root ?? { kind: 'unusable', span: { start: last, end } };
  if (token.type !== 'flow-collection') return { node, findings, errors, last: valueEnd, end };
  const lastEnd = endOfLast(contents.items.at(-1)) ?? last;
  return { node, findings, errors, last: lastEnd, end: lastEnd };
}

/** A collection of some items of another one, as if there were no others. */
function partOf(token: Collection, items: readonly BlockItem[], from: number, last: number): Collection {
  if (token.type !== 'flow-collection') return { ...token, offset: last, items } as Collection;
  const [first, ...others] = items;
  // Before the first item there is no comma.
  const start = first?.start.filter(({ type }) => from === 0 || type !== 'comma');
  return {
    ...token,
    offset: last - token.start.source.length,
    items: (first ? [{ ...first, start }, ...others] : []) as CST.FlowCollection['items'],
    end: token.end.slice(0, 1),
  };
}

/** Where the last item of a flow collection ends, with what the library counts to it. */
function endOfLast(item: unknown): number | undefined {
  const node = isPair(item) ? (item.value ?? item.key) : item;
  return isNode(node) ? node.range?.[2] : undefined;
}

/** A list or map of one item with its value, which was composed by itself. */
function withValue(frame: ComposedItems, { node, findings, errors }: ComposedCollection): ComposedItems {
  const [entry] = frame.node.kind === 'map' ? frame.node.entries : [];
  const all = [...frame.errors, ...errors];
  if (frame.node.kind === 'list') {
    const items = frame.node.items.length > 0 ? [node] : [];
    return { ...frame, node: { ...frame.node, items }, findings: [...frame.findings, ...findings], errors: all };
  }
  // Where the key is none, nobody looks at the value.
  if (frame.node.kind !== 'map' || entry === undefined) return { ...frame, errors: all };
  return {
    ...frame,
    node: { ...frame.node, entries: [{ ...entry, value: node }] },
    findings: [...frame.findings, ...findings],
    errors: all,
  };
}

/** The value of an item when it can be composed in parts. In a map, what no colon precedes is not looked at. */
export function divisibleValue(item: BlockItem | undefined, { type }: Collection): Collection | undefined {
  if (item === undefined) return undefined;
  const isValue = item.sep?.some((token) => token.type === 'map-value-ind') === true;
  const isItem = !item.key && !item.sep && type !== 'block-map';
  if (!isValue && !isItem) return undefined;
  // A block between brackets is an error about all of it.
  if (type === 'flow-collection' && item.value?.type !== 'flow-collection') return undefined;
  return isDivisible(item.value, isValue ? item.sep : item.start) ? item.value : undefined;
}

/**
 * Whether a collection can be composed in parts: it has no anchor or tag that would be about all of it. Of a block, no item
 * but the last may be only a comment, which the library takes for the block's end. Between brackets, everything has to be
 * in its place: else what is wrong is about more than one item.
 *
 * @param props what stands before it
 */
export function isDivisible(
  token: CST.Token | null | undefined,
  props: readonly CST.SourceToken[] | undefined,
): token is Collection {
  if (props?.some(({ type }) => type === 'anchor' || type === 'tag') === true) return false;
  if (token?.type === 'flow-collection') return isWhole(token);
  if (token?.type !== 'block-map' && token?.type !== 'block-seq') return false;
  return (token.items as readonly BlockItem[]).every(
    ({ start, key, sep, value }, index) =>
      index === token.items.length - 1 ||
      (token.type === 'block-map'
        ? Boolean(key ?? sep)
        : Boolean(value) || start.some(({ type }) => type === 'seq-item-ind')),
  );
}

/** Whether a flow collection has its end, a comma between items and nowhere else, and in each item a value. */
function isWhole({ start: { source }, items, end }: CST.FlowCollection): boolean {
  if (end[0]?.source !== (source === '{' ? '}' : ']')) return false;
  return (items as readonly BlockItem[]).every(({ start, key, sep, value }, index) => {
    const commas = start.filter(({ type }) => type === 'comma').length;
    if (commas !== Math.min(index, 1) || start.some(({ type }) => type === 'explicit-key-ind')) return false;
    // After the last comma there may be nothing.
    if (!key && !sep && !value) return index === items.length - 1;
    return source === '{' ? Boolean(key) && sep?.some(({ type }) => type === 'map-value-ind') === true : !sep && !key;
  });
}

/** Whether a collection has more than so many items at any depth. */
export function hasMoreItems(token: Collection, limit: number): boolean {
  let count = 0;
  const waiting: CST.Token[] = [token];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!('items' in next)) continue;
    count += next.items.length;
    if (count > limit) return true;
    for (const { value } of next.items) if (value) waiting.push(value);
  }
  return false;
}

/** An item of any collection: of a list only with a value, of a map with key, separator and value. */
export interface BlockItem {
  readonly start: readonly CST.SourceToken[];
  readonly key?: CST.Token | null;
  readonly sep?: readonly CST.SourceToken[];
  readonly value?: CST.Token;
}

function emptied(token: Collection): Collection {
  return { ...token, items: [] };
}
