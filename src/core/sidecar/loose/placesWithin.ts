import { keyedShape, listShape, valueShape } from '../format/allowedShapes';
import type { Shape } from '../format/shape';
import type { MapEntry, MapNode, Node } from '../reading/node';
import { type Cursor, isEmpty } from './cursor';
import type { CursorPlace, PlaceStep } from './cursorPlace';

/** The place inside a node, which begins before the cursor or at it. */
export function placesWithin(
  cursor: Cursor,
  node: Node,
  shape: Shape,
  path: readonly PlaceStep[],
): readonly CursorPlace[] {
  if (node.kind === 'map') return inMap(cursor, node, shape, path);
  if (node.kind === 'list') return inList(cursor, node.items, node.flow, shape, path);
  return [];
}

function inMap(cursor: Cursor, map: MapNode, outer: Shape, path: readonly PlaceStep[]): readonly CursorPlace[] {
  const shape = keyedShape(outer);
  const before = map.entries.findLast(({ key }) => key.span.start <= cursor.offset);
  if (shape === undefined) return keysForList(cursor, outer, before, path);
  if (before === undefined) return map.flow ? [cursor.key(shape, map, undefined, path)] : [];
  const { key, value } = before;
  if (cursor.offset <= key.span.end) return [cursor.key(shape, map, before, path)];
  const inner = valueShape(shape, key.text);
  const steps = [...path, { key: key.text, map }];
  if (isEmpty(value)) {
    const between = cursor.textSince(key.span.end);
    if (/^\s*:/u.test(between) && !between.includes(',') && !/[\r\n]/u.test(between)) {
      return inner === undefined ? [] : [cursor.value(inner, undefined, steps, { flow: map.flow, isItem: false })];
    }
    return map.flow && between.includes(',') ? [cursor.key(shape, map, undefined, path)] : [];
  }
  if (cursor.offset < value.span.start) return [];
  if (cursor.offset > cursor.endOf(value))
    return map.flow ? afterComma(cursor, value, cursor.key(shape, map, undefined, path)) : [];
  if (inner === undefined) return [];
  if (value.kind === 'scalar') return [cursor.value(inner, value, steps, { flow: map.flow, isItem: false })];
  return placesWithin(cursor, value, inner, steps);
}

/** A word where the format wants a list: the first key of its first item is being typed, without its dash. */
function keysForList(
  cursor: Cursor,
  outer: Shape,
  before: MapEntry | undefined,
  path: readonly PlaceStep[],
): readonly CursorPlace[] {
  if (outer.kind !== 'list' || before === undefined || cursor.offset > before.key.span.end) return [];
  const typing = before.key;
  return [cursor.value(outer.item, typing, path, { flow: false, isItem: true, lead: '- ' })];
}

function inList(
  cursor: Cursor,
  items: readonly Node[],
  flow: boolean,
  shape: Shape,
  path: readonly PlaceStep[],
): readonly CursorPlace[] {
  const list = listShape(shape);
  if (list === undefined) return [];
  const before = items.findLast((item) => item.span.start <= cursor.offset);
  const item = { flow, isItem: true, items };
  if (before === undefined) return [cursor.value(list.item, undefined, path, item)];
  if (cursor.offset > cursor.endOf(before)) {
    if (flow) return afterComma(cursor, before, cursor.value(list.item, undefined, path, item));
    return isEmpty(before) && cursor.isInLineOf(before.span.end)
      ? [cursor.value(list.item, undefined, path, item)]
      : [];
  }
  if (isEmpty(before)) return [cursor.value(list.item, undefined, path, item)];
  if (before.kind === 'scalar') {
    const hasDash = flow || /-[ \t]+$/u.test(cursor.text.slice(Math.max(0, before.span.start - 20), before.span.start));
    return [cursor.value(list.item, before, path, { ...item, lead: hasDash ? '' : '- ' })];
  }
  return placesWithin(cursor, before, list.item, path);
}

/** In brackets a further key or item needs a comma. */
function afterComma<P extends CursorPlace>(cursor: Cursor, before: Node, place: P): readonly P[] {
  return cursor.textSince(before.span.end).includes(',') ? [place] : [];
}
