import type { Value } from '../edits/data';
import { entryOf, type MapNode, type Node, type ScalarNode } from '../reading/node';
import type { TreeChange } from './treeChange';

/** More entries of a table of a file, such as `entities`; the table is added where it is not there. @param keys of the file, in their usual order */
export function newEntries(
  root: MapNode,
  keys: object,
  table: string,
  values: Readonly<Record<string, Value>>,
): readonly TreeChange[] {
  const entry = entryOf(root, table);
  if (entry === undefined) return [{ kind: 'add', map: root, key: table, value: values, order: Object.keys(keys) }];
  const { value: map } = entry;
  if (map.kind !== 'map' || map.entries.length === 0) return [{ kind: 'fill', map: root, entry, value: values }];
  return Object.entries(values).map(([key, value]) => ({ kind: 'add', map, key, value, order: undefined }) as const);
}

/** More items of a list of a map; the list is added where it is not there. @param keys of the map, in their usual order */
export function newItems(map: MapNode, keys: object, list: string, values: readonly Value[]): readonly TreeChange[] {
  return newItemsAt(
    map,
    keys,
    list,
    values.map((value) => ({ value })),
  );
}

/** The same, each before the item of an index where it has one. */
export function newItemsAt(
  map: MapNode,
  keys: object,
  key: string,
  items: readonly { readonly value: Value; readonly index?: number | undefined }[],
): readonly TreeChange[] {
  const entry = entryOf(map, key);
  const values = items.map(({ value }) => value);
  if (values.length === 0) return [];
  if (entry === undefined) return [{ kind: 'add', map, key, value: values, order: Object.keys(keys) }];
  const { value: list } = entry;
  if (isText(list) && values.every((value) => typeof value === 'string'))
    return [{ kind: 'replace', node: list, value: [list.text, ...values] }];
  if (list.kind !== 'list' || list.items.length === 0) return [{ kind: 'fill', map, entry, value: values }];
  return items.map(({ value, index }) =>
    index === undefined ? { kind: 'append', list, value } : { kind: 'insert', list, index, value },
  );
}

/** A text where a list of texts is due is meant as its only item. */
function isText(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && node.type === 'text' && node.text !== '';
}
