import type { RecordShape } from '../../format/shape';
import { sidecarShape } from '../../format/sidecarShape';
import { entryOf, isNull, type MapNode, type Node } from '../../reading/node';
import { isMeantAs } from './meantKey';

/**
 * Whether a sidecar may have records that were not read: their key is misspelt, or its value is of another kind. That is a
 * problem of its own, from which it does not follow that what refers to those records is wrong.
 */
export function isUnread(root: MapNode, section: 'entities' | 'dates'): boolean {
  return hidesValue(root, section, section === 'entities' ? 'map' : 'list', sidecarShape);
}

/**
 * Whether a record may have a value that was not read, for the same reasons.
 * @param kind of values that are read; any other is reported by itself
 */
export function hidesValue(map: MapNode, key: string, kind: Node['kind'], shape: RecordShape): boolean {
  const entry = entryOf(map, key);
  if (entry === undefined) return map.entries.some(({ key: { text } }) => isMeantAs(key, text, shape));
  const { value } = entry;
  return !isNull(value) && (value.kind !== kind || (value.kind === 'scalar' && value.type !== 'text'));
}
