import type { RecordShape, Shape } from '../format/shape';
import { entryOf, isNull, type MapNode, type Node } from '../reading/node';
import { readYaml, type YamlReading } from '../reading/readYaml';
import { dataAt, dataOf, dataOfValue, isKeyed, sameData, withValue, type Data, type Value } from './data';
import { applyEdits, type EditResult, type TextEdit } from './edit';
import { appendItem, fillKey, insertKey, layoutOf, replaceScalar } from './insert';
import { quoted, writeKeys } from './writeValue';

/** What is to be changed in a file: a value at a path of keys, or one more item of the list there. */
export interface Change {
  readonly kind: 'set' | 'append';
  readonly path: readonly string[];
  readonly value: Value;
}

/**
 * Works out the smallest edit for a change, applies it, reads the result again and compares its data with what was meant.
 * Comments, quotation marks, order and line ends stay as they are. Anything unexpected refuses the change.
 *
 * @param before the text as already read
 * @param format the format of the file; it gives the usual order of keys
 */
export function changed(text: string, before: YamlReading, format: RecordShape, change: Change): EditResult {
  const { root } = before;
  const start: Data = root === undefined ? new Map() : dataOf(root);
  const expected = expectedData(start, change);
  const edit = root === undefined ? firstKeys(text, change) : editFor(text, root, format, change);
  if (edit === undefined)
    return { kind: 'refused', reason: `"${change.path.join('.')}" already holds something else.` };
  const after = readYaml(applyEdits(text, [edit]));
  const isAsMeant = after.root !== undefined && sameData(dataOf(after.root), expected);
  const isSound = after.findings.every(({ rule }) => before.findings.some((finding) => finding.rule === rule));
  if (!isAsMeant || !isSound) {
    return {
      kind: 'refused',
      reason: 'The file is laid out in a way that cannot be changed safely. Change it by hand.',
    };
  }
  return { kind: 'edits', edits: [edit] };
}

function expectedData(start: Data, { kind, path, value }: Change): Data {
  const data = dataOfValue(value);
  if (kind === 'set') return withValue(start, path, data);
  const existing = dataAt(start, path);
  const items = existing === undefined || typeof existing === 'string' || isKeyed(existing) ? [] : existing;
  return withValue(start, path, [...items, data]);
}

/** Undefined when something on the way is of another kind than needed. */
function editFor(text: string, root: MapNode, format: RecordShape, change: Change): TextEdit | undefined {
  const layout = layoutOf(text, root);
  const whole: Value = change.kind === 'append' ? [change.value] : change.value;
  let map = root;
  let shape: Shape | undefined = format;
  for (const [i, key] of change.path.entries()) {
    const rest = change.path.slice(i + 1);
    const entry = entryOf(map, key);
    const order: readonly string[] | undefined = shape?.kind === 'record' ? Object.keys(shape.keys) : undefined;
    if (entry === undefined) return insertKey(text, map, key, nested(rest, whole), order, layout);
    const { value } = entry;
    if (isNull(value) || isEmptyCollection(value)) return fillKey(text, map, entry, nested(rest, whole), layout);
    if (rest.length === 0) return finalEdit(text, value, change, layout);
    if (value.kind !== 'map') return undefined;
    map = value;
    shape = innerShape(shape, key);
  }
  return undefined;
}

function finalEdit(
  text: string,
  node: Node,
  { kind, value }: Change,
  layout: ReturnType<typeof layoutOf>,
): TextEdit | undefined {
  if (kind === 'append') return node.kind === 'list' ? appendItem(text, node, value, layout) : undefined;
  return node.kind === 'scalar' && node.style !== 'block' && typeof value === 'string'
    ? replaceScalar(node, quoted(value))
    : undefined;
}

/** The first keys of a file that is empty or has only comments. */
function firstKeys(text: string, { kind, path, value }: Change): TextEdit {
  const layout = layoutOf(text, undefined);
  const all = nested(path, kind === 'append' ? [value] : value) as Readonly<Record<string, Value>>;
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
