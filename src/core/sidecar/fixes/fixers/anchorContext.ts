import type { WrittenAnchor } from '../../anchors/anchorFor';
import { entryOf, type MapNode } from '../../reading/node';
import type { TreeChange } from '../treeChange';

/** The changes that add to a quotation what tells it from equal words elsewhere. */
export function contextChanges(map: MapNode, written: Omit<WrittenAnchor, 'quote'>): readonly TreeChange[] {
  const { prefix, suffix, occurrence } = written;
  return Object.entries({ prefix, suffix, occurrence }).flatMap(([key, value]) =>
    value === undefined ? [] : keyChange(map, key, value),
  );
}

/** Order of the keys of an anchor among those of any record. */
const anchorOrder = ['id', 'quote', 'prefix', 'suffix', 'occurrence', 'at'];

/** The change that sets a key of a quotation. */
export function keyChange(map: MapNode, key: string, value: string | number): TreeChange {
  const entry = entryOf(map, key);
  if (entry !== undefined) return { kind: 'replace', node: entry.value, value };
  return { kind: 'add', map, key, value, order: anchorOrder };
}
