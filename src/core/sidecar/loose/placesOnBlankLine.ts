import { columnIn } from '../../text/lineAround';
import { keyedShape, listShape, valueShape } from '../format/allowedShapes';
import type { RecordShape, Shape } from '../format/shape';
import type { MapNode, Node } from '../reading/node';
import { type Cursor, isEmpty } from './cursor';
import type { CursorPlace, PlaceStep } from './cursorPlace';
import { placesWithin } from './placesWithin';

/** A list or map that is open at the cursor, with what is known of it. */
interface OpenBlock {
  readonly node: Node;
  readonly shape: Shape;
  readonly column: number;
  readonly path: readonly PlaceStep[];
}

/** On a line without words: what is due depends on how far right the cursor is. */
export function placesOnBlankLine(cursor: Cursor, root: MapNode, format: RecordShape): readonly CursorPlace[] {
  const open = openBlocks(cursor, { node: root, shape: format, column: 0, path: [] });
  const flow = open.find(({ node }) => (node.kind === 'map' || node.kind === 'list') && node.flow);
  if (flow !== undefined) return placesWithin(cursor, flow.node, flow.shape, flow.path);
  const child = childOfEmptyKey(cursor, open.at(-1));
  if (child.length > 0) return child;
  return open.flatMap((block, i) => {
    if (block.column !== cursor.column) return [];
    if (block.node.kind === 'map') {
      const shape = keyedShape(block.shape);
      return shape === undefined ? [] : [cursor.key(shape, block.node, undefined, block.path)];
    }
    const list = listShape(block.shape);
    if (list === undefined || block.node.kind !== 'list') return [];
    const { items } = block.node;
    const item = cursor.value(list.item, undefined, block.path, { flow: false, isItem: true, items, lead: '- ' });
    return [...furtherKeys(cursor, open[i + 1]), item];
  });
}

/** Where the cursor is below the dash of an item, further keys of that item may follow, two columns to the right. */
function furtherKeys(cursor: Cursor, block: OpenBlock | undefined): readonly CursorPlace[] {
  if (block?.node.kind !== 'map' || block.node.flow) return [];
  const shape = keyedShape(block.shape);
  if (shape === undefined) return [];
  const lead = ' '.repeat(Math.max(0, block.column - cursor.column));
  return [{ ...cursor.key(shape, block.node, undefined, block.path), lead }];
}

/** Below a key without a value, or a dash without words, its value is due. */
function childOfEmptyKey(cursor: Cursor, block: OpenBlock | undefined): readonly CursorPlace[] {
  if (block === undefined || cursor.column <= block.column) return [];
  const { node, path } = block;
  if (node.kind === 'map') {
    const shape = keyedShape(block.shape);
    const entry = node.entries.findLast(({ key }) => key.span.start < cursor.offset);
    if (shape === undefined || entry === undefined || !isEmpty(entry.value)) return [];
    const inner = valueShape(shape, entry.key.text);
    const hasColon = cursor.textSince(entry.key.span.end).trimStart().startsWith(':');
    return inner === undefined || !hasColon
      ? []
      : firstIn(cursor, inner, [...path, { key: entry.key.text, map: node }]);
  }
  const list = listShape(block.shape);
  return list === undefined || node.kind !== 'list' || !node.items.some(isEmpty)
    ? []
    : firstIn(cursor, list.item, path);
}

function firstIn(cursor: Cursor, inner: Shape, path: readonly PlaceStep[]): readonly CursorPlace[] {
  const shape = keyedShape(inner);
  const empty: MapNode = { kind: 'map', flow: false, entries: [], span: { start: cursor.offset, end: cursor.offset } };
  const keys = shape === undefined ? [] : [cursor.key(shape, empty, undefined, path)];
  const list = listShape(inner);
  if (list === undefined) return keys;
  return [...keys, cursor.value(list.item, undefined, path, { flow: false, isItem: true, lead: '- ' })];
}

/** The lists and maps that go on at the cursor, from the outside in. */
function openBlocks(cursor: Cursor, root: OpenBlock): readonly OpenBlock[] {
  const found: OpenBlock[] = [];
  for (let block: OpenBlock | undefined = root; block !== undefined; block = openIn(cursor, block)) found.push(block);
  return found;
}

function openIn(cursor: Cursor, { node, shape, path }: OpenBlock): OpenBlock | undefined {
  if ((node.kind === 'map' || node.kind === 'list') && node.flow) return undefined;
  if (node.kind === 'map') {
    const entry = node.entries.findLast(({ key }) => key.span.start < cursor.offset);
    const keyed = keyedShape(shape);
    const inner = entry && keyed && valueShape(keyed, entry.key.text);
    if (entry === undefined || inner === undefined) return undefined;
    return opened(cursor, entry.value, inner, [...path, { key: entry.key.text, map: node }]);
  }
  if (node.kind !== 'list') return undefined;
  const item = node.items.findLast(({ span }) => span.start < cursor.offset);
  const list = listShape(shape);
  return item === undefined || list === undefined ? undefined : opened(cursor, item, list.item, path);
}

function opened(cursor: Cursor, node: Node, shape: Shape, path: readonly PlaceStep[]): OpenBlock | undefined {
  if (node.kind !== 'map' && node.kind !== 'list') return undefined;
  if (node.flow && cursor.offset > node.span.end) return undefined;
  return { node, shape, column: columnIn(cursor.text, node.span.start), path };
}
