import type { Span } from '../../../text/span';
import type { RecordShape } from '../../format/shape';
import type { EntityRecord } from '../../model';
import { entryOf, type MapEntry, type MapNode } from '../../reading/node';
import type { ReadableContext } from '../draft';
import { outwards, spotAt, type Spot } from '../spot';

/** An entity of a file that says something: its record, and where it stands. */
export interface EntitySpot {
  readonly id: string;
  readonly entry: MapEntry;
  /** The value of its id. */
  readonly spot: Spot;
  readonly map: MapNode;
  readonly shape: RecordShape;
}

/** The entity in whose record, or on whose id, a span lies; undefined for one that has no keys. */
export function entityAt({ root, format }: ReadableContext, span: Span): EntitySpot | undefined {
  for (const spot of outwards(spotAt(root, format, span))) {
    const { entry, node, shape, parent } = spot;
    const isEntity = parent?.entry?.key.text === 'entities' && parent.parent?.parent === undefined;
    if (!isEntity || entry === undefined) continue;
    return node.kind === 'map' && shape?.kind === 'record'
      ? { id: entry.key.text, entry, spot, map: node, shape }
      : undefined;
  }
  return undefined;
}

/** The entity of an id; undefined when the file has none, or one without keys. */
export function entityOf(context: ReadableContext, id: string): EntitySpot | undefined {
  const table = entryOf(context.root, 'entities')?.value;
  const key = table?.kind === 'map' ? entryOf(table, id)?.key : undefined;
  return key && entityAt(context, key.span);
}

/** The record of an entity as it was read. */
export function recordOfEntity({ sidecar }: ReadableContext, id: string): EntityRecord | undefined {
  return sidecar?.records.entities.find((entity) => entity.id.value === id);
}

/** The record of an entity in the workspace file. */
export function sharedRecord({ sidecar }: ReadableContext, id: string): EntityRecord | undefined {
  return sidecar?.workspace?.records.entities.find((entity) => entity.id.value === id);
}
