import { endOfLine, startOfLine } from '../../text/lineAround';
import type { Span } from '../../text/span';
import type { TextEdit } from '../edits/edit';
import { isNull, type ListNode, type MapEntry, type MapNode, type Node } from '../reading/node';
import { outwards, type Spot } from './spot';

/**
 * The edits that take an entry of a map or an item of a list out of a text. The comment on its last line goes with it,
 * all others stay. The last one of its kind leaves `{}` or `[]`. Undefined where it cannot be cut out safely.
 */
export function removalEdits(text: string, spot: Spot): readonly TextEdit[] | undefined {
  const found = partOf(text, spot);
  if (found === undefined) return undefined;
  const { part, parts, index, container } = found;
  if (parts.length === 1) return emptied(text, spot.parent);
  if (container.flow) return flowRemoval(text, parts, index);
  const isFirstOnLine = text.slice(startOfLine(text, part.start), part.start).trim() === '';
  if (isFirstOnLine) return [cut(wholeLines(text, part))];
  const next = parts[index + 1];
  return next === undefined ? undefined : [cut({ start: part.start, end: next.start })];
}

/** The UTF-16 span of what is taken out with a spot, with the comment on its last line. */
export function removedSpan(text: string, spot: Spot): readonly Span[] {
  const part = partOf(text, spot)?.part;
  return part === undefined ? [] : [{ start: part.start, end: endOfLine(text, part.end) }];
}

/** A spot as one of the parts of the collection that it stands in. */
function partOf(text: string, spot: Spot): FoundPart | undefined {
  const container = spot.parent?.node;
  if (container?.kind !== 'map' && container?.kind !== 'list') return undefined;
  const parts = container.kind === 'map' ? container.entries.map(partOfEntry) : partsOfList(text, container.items);
  const index =
    container.kind === 'map'
      ? container.entries.findIndex((entry) => entry === spot.entry)
      : container.items.indexOf(spot.node);
  const part = parts[index];
  return part && { part, parts, index, container };
}

interface FoundPart {
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly index: number;
  readonly container: ListNode | MapNode;
}

/** The spot to take out so that no record is left without any key: the outermost one that would be empty. */
export function emptiedRecord(spot: Spot): Spot {
  let outermost = spot;
  for (const at of outwards(spot)) {
    const { parent } = at;
    if (parent?.node.kind !== 'map' || parent.node.entries.length > 1 || parent.parent === undefined) break;
    // The id of an entity or type says something without any keys.
    if (parent.shape?.kind !== 'record' || parent.parent.shape?.kind === 'table') break;
    outermost = parent;
  }
  return outermost;
}

/** An item of a list, or the list with its key where it has no other items. */
export function itemOrList(item: Spot): Spot {
  const list = item.parent;
  return list?.node.kind === 'list' && list.node.items.length === 1 && list.entry !== undefined ? list : item;
}

/** Where a part of a collection begins and ends, without its comment. */
interface Part {
  readonly start: number;
  readonly end: number;
}

function partOfEntry({ key, value }: MapEntry): Part {
  return { start: key.span.start, end: Math.max(key.span.end + 1, isNull(value) ? 0 : value.span.end) };
}

/** Items of a block list begin at their dash. */
function partsOfList(text: string, items: readonly Node[]): readonly Part[] {
  return items.map(({ span }) => ({ start: dashBefore(text, span.start) ?? span.start, end: span.end }));
}

function dashBefore(text: string, offset: number): number | undefined {
  let at = offset - 1;
  while (at >= 0 && /\s/u.test(text.charAt(at))) at--;
  return text.charAt(at) === '-' && at < offset - 1 ? at : undefined;
}

/**
 * Cuts a part of a flow collection with the comma that belongs to it; a part on lines of its own with these lines. Comments
 * of the parts beside it stay.
 */
function flowRemoval(text: string, parts: readonly Part[], index: number): readonly TextEdit[] {
  const part = parts[index] ?? { start: 0, end: 0 };
  const next = parts[index + 1];
  const previous = parts[index - 1];
  const isFirstOnLine = text.slice(startOfLine(text, part.start), part.start).trim() === '';
  if (next !== undefined) {
    const between = text.slice(part.end, next.start);
    if (isFirstOnLine && between.includes('\n')) return [cut(wholeLines(text, part))];
    const end = between.includes('#') ? endOfLine(text, part.end) : next.start;
    return [cut({ start: part.start, end })];
  }
  const before = text.slice(previous?.end ?? part.start, part.start);
  if (previous === undefined || !before.includes('#'))
    return [cut({ start: previous?.end ?? part.start, end: part.end })];
  const isLastOnLine = /^\s*,?\s*(?:#.*)?$/u.test(text.slice(part.end, endOfLine(text, part.end)));
  const comma = previous.end + before.indexOf(',');
  return [
    ...(before.slice(0, before.indexOf('#')).includes(',') ? [cut({ start: comma, end: comma + 1 })] : []),
    cut(isFirstOnLine && isLastOnLine ? wholeLines(text, part) : part),
  ];
}

/** Makes a collection with a single part an empty one. */
function emptied(text: string, container: Spot | undefined): readonly TextEdit[] | undefined {
  if (container === undefined || (container.node.kind !== 'map' && container.node.kind !== 'list')) return undefined;
  const { node, entry } = container;
  const brackets = node.kind === 'map' ? '{}' : '[]';
  if (node.flow) return [{ span: node.span, newText: brackets }];
  if (entry === undefined) return [{ span: withoutLineBreak(text, node.span), newText: brackets }];
  const colon = text.indexOf(':', entry.key.span.end) + 1;
  const start = node.kind === 'list' ? startOfFirstDash(text, node.span.start) : node.span.start;
  if (text.slice(colon, start).trim() === '') {
    return [{ span: withoutLineBreak(text, { start: colon, end: node.span.end }), newText: ` ${brackets}` }];
  }
  return [
    { span: { start: colon, end: colon }, newText: ` ${brackets}` },
    cut(wholeLines(text, { start, end: node.span.end })),
  ];
}

function startOfFirstDash(text: string, start: number): number {
  return text.charAt(start) === '-' ? start : (dashBefore(text, start) ?? start);
}

/** A block text ends after its line break. */
function withoutLineBreak(text: string, { start, end }: Part): Part {
  let last = end;
  if (text.charAt(last - 1) === '\n') last--;
  if (last < end && text.charAt(last - 1) === '\r') last--;
  return { start, end: last };
}

/** The lines of a part with one line break; at the end of a text without one, the line break before them. */
function wholeLines(text: string, part: Part): Part {
  const { end: lastChar } = withoutLineBreak(text, part);
  const start = startOfLine(text, part.start);
  const end = endOfLine(text, lastChar);
  if (end < text.length) return { start, end: end + (text.startsWith('\r\n', end) ? 2 : 1) };
  return { start: start - (text.startsWith('\r\n', start - 2) ? 2 : start > 0 ? 1 : 0), end };
}

function cut({ start, end }: Part): TextEdit {
  return { span: { start, end }, newText: '' };
}
