import type { RecordShape, Shape } from '../format/shape';
import { entryOf, isNull, type ListNode, type MapNode, type Node } from '../reading/node';
import type { YamlReading } from '../reading/readYaml';
import { dataAt, dataOf, dataOfValue, isKeyed, withValue, type Data, type Value } from './data';
import type { EditResult, TextEdit } from './edit';
import { appendItem, fillKey, insertItem, insertKey, layoutOf } from './insert';
import { replaceValue } from './replaceValue';
import { soundEdits } from './soundEdits';
import { quoted, writeKeys, writeScalar } from './writeValue';

/**
 * What is to be changed in a file: a value at a path of keys (and, for items of a list, indices), or one more item of
 * the list there: at its end, or before the item of an index.
 */
export type Change = { readonly path: readonly string[]; readonly value: Value } & (
  { readonly kind: 'set' | 'append' } | { readonly kind: 'insert'; readonly index: number }
);

/**
 * Works out the smallest edit for a change, applies it, reads the result again and compares its data with what was meant.
 * Comments, quotation marks, order and line ends stay as they are. Anything unexpected refuses the change.
 *
 * @param before the text as already read
 * @param format the format of the file; it gives the usual order of keys
 */
export function changed(text: string, before: YamlReading, format: RecordShape, change: Change): EditResult {
  const { root } = before;
  const start: Data = root === undefined ? new Map() : dataOf(text, root);
  const expected = expectedData(start, change);
  const edit = root === undefined ? firstKeys(text, change) : editFor(text, root, format, change);
  const edits = edit && soundEdits({ text, yaml: before }, [edit], expected);
  if (edits !== undefined) return { kind: 'edits', edits };
  // A place that cannot be written at is no reason to leave out the record.
  if (change.kind === 'insert') return changed(text, before, format, { ...change, kind: 'append' });
  const reason =
    edit === undefined
      ? `"${change.path.join('.')}" already holds something else.`
      : 'The file is laid out in a way that cannot be changed safely. Change it by hand.';
  return { kind: 'refused', reason };
}

function expectedData(start: Data, change: Change): Data {
  const { path } = change;
  const data = dataOfValue(change.value);
  if (change.kind === 'set') return withValue(start, path, data);
  const existing = dataAt(start, path);
  const items = existing === undefined || typeof existing === 'string' || isKeyed(existing) ? [] : existing;
  const index = change.kind === 'insert' ? change.index : items.length;
  return withValue(start, path, [...items.slice(0, index), data, ...items.slice(index)]);
}

/** Undefined when something on the way is of another kind than needed. */
function editFor(text: string, root: MapNode, format: RecordShape, change: Change): TextEdit | undefined {
  const layout = layoutOf(text, root);
  const whole: Value = change.kind === 'set' ? change.value : [change.value];
  let map = root;
  let shape: Shape | undefined = format;
  let list: ListNode | undefined;
  for (const [i, key] of change.path.entries()) {
    const rest = change.path.slice(i + 1);
    if (list !== undefined) {
      const item = list.items[Number(key)];
      if (item?.kind !== 'map' || rest.length === 0) return undefined;
      map = item;
      shape = shape?.kind === 'list' ? shape.item : undefined;
      list = undefined;
      continue;
    }
    const entry = entryOf(map, key);
    const order: readonly string[] | undefined = shape?.kind === 'record' ? Object.keys(shape.keys) : undefined;
    if (entry === undefined) return insertKey(text, map, key, nested(rest, whole), order, layout);
    const { value } = entry;
    if (isNull(value) || isEmptyCollection(value)) return fillKey(text, map, entry, nested(rest, whole), layout);
    if (rest.length === 0) return finalEdit(text, value, change, layout);
    if (value.kind === 'list') list = value;
    else if (value.kind === 'map') map = value;
    else return undefined;
    shape = innerShape(shape, key);
  }
  return undefined;
}

function finalEdit(
  text: string,
  node: Node,
  change: Change,
  layout: ReturnType<typeof layoutOf>,
): TextEdit | undefined {
  const { kind, value } = change;
  if (kind === 'insert') return node.kind === 'list' ? insertItem(text, node, change.index, value, layout) : undefined;
  if (kind === 'append') return node.kind === 'list' ? appendItem(text, node, value, layout) : undefined;
  return node.kind === 'scalar' && typeof value === 'string'
    ? replaceValue(text, node, node.style === 'quoted' ? quoted(value) : writeScalar(value))
    : undefined;
}

/** The first keys of a file that is empty or has only comments. */
function firstKeys(text: string, { kind, path, value }: Change): TextEdit {
  const layout = layoutOf(text, undefined);
  const all = nested(path, kind === 'set' ? value : [value]) as Readonly<Record<string, Value>>;
  const separator = text === '' || /[\r\n]$/u.test(text) ? '' : layout.lineBreak;
  const span = { start: text.length, end: text.length };
  return { span, newText: `${separator}${writeKeys(all, 0, layout)}${layout.lineBreak}` };
}

function nested(path: readonly string[], value: Value): Value {
  return path.reduceRight<Value>((inner, key) => ({ [key]: inner }), value);
}

function isEmptyCollection(node: Node): boolean {
  return (node.kind === 'list' && node.items.length === 0) || (node.kind === 'map' && node.entries.length === 0);
}

function innerShape(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.kind === 'table') return shape.entry;
  return shape?.kind === 'record' ? shape.keys[key]?.value : undefined;
}
