import { dataOf, dataOfValue, type Data, type Value } from '../edits/data';
import type { ListNode, MapEntry, MapNode, Node } from '../reading/node';
import type { Spot } from './spot';

/** One change of a file's data, told by the nodes of its tree. */
export type TreeChange =
  /** Another value. `source`: how it is written; else in the style of what was there. */
  | { readonly kind: 'replace'; readonly node: Node; readonly value: Value; readonly source?: string }
  /** A value for a key that has none. */
  | { readonly kind: 'fill'; readonly map: MapNode; readonly entry: MapEntry; readonly value: Value }
  /**
   * Takes out an entry of a map or an item of a list. `withComments`: the user is told so, and what is written about it may
   * go with it; else it is not done where a comment would be lost.
   */
  | { readonly kind: 'remove'; readonly spot: Spot; readonly withComments?: true }
  | { readonly kind: 'rename'; readonly entry: MapEntry; readonly key: string; readonly source?: string }
  /** One more key. `order`: the usual order of keys; undefined for maps of ids. */
  | {
      readonly kind: 'add';
      readonly map: MapNode;
      readonly key: string;
      readonly value: Value;
      readonly order: readonly string[] | undefined;
    }
  /** One more item at the end of a list. */
  | { readonly kind: 'append'; readonly list: ListNode; readonly value: Value }
  /** One more item before the one that has an index now. */
  | { readonly kind: 'insert'; readonly list: ListNode; readonly index: number; readonly value: Value };

/**
 * The data of a tree after changes, for comparing what edits did with what they were meant to do.
 *
 * @param text the text that the tree was read from
 */
export function dataAfter(text: string, root: Node, changes: readonly TreeChange[]): Data {
  const values = new Map<Node, Value>();
  const removed = new Set<Node | MapEntry>();
  const keys = new Map<MapEntry, string>();
  const added = new Map<Node, [string, Value][]>();
  const inserted = new Map<Node, { readonly index: number; readonly value: Value }[]>();
  for (const change of changes) {
    if (change.kind === 'replace') values.set(change.node, change.value);
    else if (change.kind === 'fill') values.set(change.entry.value, change.value);
    else if (change.kind === 'remove') removed.add(change.spot.entry ?? change.spot.node);
    else if (change.kind === 'rename') keys.set(change.entry, change.key);
    else if (change.kind === 'add')
      added.set(change.map, [...(added.get(change.map) ?? []), [change.key, change.value]]);
    else {
      const { list, value } = change;
      const index = change.kind === 'insert' ? change.index : list.items.length;
      inserted.set(list, [...(inserted.get(list) ?? []), { index, value }]);
    }
  }
  return changedData(root);

  function changedData(node: Node): Data {
    const value = values.get(node);
    if (value !== undefined) return dataOfValue(value);
    switch (node.kind) {
      case 'list':
        return [...node.items, undefined].flatMap((item, at) => [
          ...(inserted.get(node) ?? []).flatMap(({ index, value: added }) =>
            index === at ? [dataOfValue(added)] : [],
          ),
          ...(item === undefined || removed.has(item) ? [] : [changedData(item)]),
        ]);
      case 'map':
        return new Map([
          ...node.entries
            .filter((entry) => !removed.has(entry))
            .map((entry) => [keys.get(entry) ?? entry.key.text, changedData(entry.value)] as const),
          ...(added.get(node) ?? []).map(([key, inner]) => [key, dataOfValue(inner)] as const),
        ]);
      case 'scalar':
      case 'unusable':
        return dataOf(text, node);
    }
  }
}
