import type { RecordFile } from '../corpus/recordFile';
import type { RecordShape } from '../sidecar/format/shape';
import { sidecarShape } from '../sidecar/format/sidecarShape';
import { workspaceShape } from '../sidecar/format/workspaceShape';
import { placesOf } from '../sidecar/format/places';
import type { LocatedText } from '../sidecar/model';
import { entryOf, type MapNode } from '../sidecar/reading/node';

/** Keys of the top level whose entries have ids of entities as keys. */
const idTables: readonly string[] = ['entities', 'same'];

/** Where a file has the ids of entities. */
export interface EntityIds {
  /** Keys of records. */
  readonly records: readonly LocatedText[];
  /** Keys and values of merges, and what refers to a record. */
  readonly references: readonly LocatedText[];
}

/** All ids of entities in a file, in no certain order. Groups of `not-same` hold names or ids, which only the ids of others tell apart. */
export function entityIdsIn(root: MapNode, format: RecordShape, isId: (text: string) => boolean): EntityIds {
  const records: LocatedText[] = [];
  const references: LocatedText[] = [];
  for (const table of idTables) {
    const value = entryOf(root, table)?.value;
    if (value?.kind !== 'map') continue;
    for (const { key } of value.entries) {
      (table === 'entities' ? records : references).push({ value: key.text, span: key.span });
    }
  }
  for (const { node, shape, depth, key } of placesOf(root, format)) {
    if (node.kind !== 'scalar' || shape.kind !== 'text') continue;
    const isGroup = depth === 1 && key?.text === 'not-same' && isId(node.text);
    if (shape.format === 'entity-reference' || isGroup) references.push({ value: node.text, span: node.span });
  }
  return { records, references };
}

/** The format of a kind of file. */
export function formatOf(kind: RecordFile['kind']): RecordShape {
  return kind === 'workspace' ? workspaceShape : sidecarShape;
}
