import { foldName } from '../../../entities/forms/fold';
import type { Value } from '../../edits/data';
import { entryOf, type Node } from '../../reading/node';
import type { ReadableContext } from '../draft';
import { newItems } from '../newRecords';
import { valueOf } from '../nodes';
import type { TreeChange } from '../treeChange';
import { type EntitySpot, recordOfEntity, sharedRecord } from './entitySpots';
import { redirections } from './renaming';

/**
 * The changes that make one of two entities of a file: the other takes over what it does not say itself, with the name as
 * an alias, and all references. Undefined where the two contradict each other.
 */
export function mergedInto(
  context: ReadableContext,
  from: EntitySpot,
  to: EntitySpot,
): readonly TreeChange[] | undefined {
  const [names, kept] = [namesOf(context, from.id), namesOf(context, to.id)];
  const changes: TreeChange[] = [];
  for (const { key, value } of from.map.entries) {
    const written = valueOf(value);
    if (written === undefined) return undefined;
    const known = entryOf(to.map, key.text)?.value;
    if (gathered.has(key.text)) continue;
    if (known === undefined) changes.push(added(to, key.text, written));
    else if (!ownToARecord.has(key.text) && JSON.stringify(valueOf(known)) !== JSON.stringify(written))
      return undefined;
  }
  const known = new Set(kept.map(foldName));
  const aliases = names.filter((name) => !known.has(foldName(name)));
  const isNamed = kept.length > 0;
  const [name] = names;
  if (!isNamed && name !== undefined) changes.push(added(to, 'name', name));
  const mentions = mergedMentions(from, to, names, kept);
  return [
    ...changes,
    ...newItems(to.map, to.shape.keys, 'aliases', isNamed ? aliases : aliases.slice(1)),
    ...newItems(to.map, to.shape.keys, 'mentions', mentions),
    { kind: 'remove', spot: from.spot },
    ...redirections(context, from.id, to.id),
  ];
}

/** What is put together from both. */
const gathered: ReadonlySet<string> = new Set(['name', 'aliases', 'mentions']);
/** Who recorded an entity, and when, is said of the record that remains. */
const ownToARecord: ReadonlySet<string> = new Set(['by', 'date', 'origin', 'status']);

function added({ map, shape }: EntitySpot, key: string, value: Value): TreeChange {
  return { kind: 'add', map, key, value, order: Object.keys(shape.keys) };
}

/** The name and the aliases of an entity, each once. */
function namesOf(context: ReadableContext, id: string): readonly string[] {
  const record = recordOfEntity(context, id);
  const name = record?.name ?? sharedRecord(context, id)?.name;
  const all = [...(name ? [name] : []), ...(record?.aliases ?? [])].map(({ value }) => value);
  return [...new Map(all.map((each) => [foldName(each), each] as const).reverse()).values()].reverse();
}

/** The mentions that the merged record needs besides its own. Without any in both, the names stand for them. */
function mergedMentions(
  from: EntitySpot,
  to: EntitySpot,
  names: readonly string[],
  kept: readonly string[],
): readonly Value[] {
  const [theirs, own] = [from, to].map(({ map }) => entryOf(map, 'mentions')?.value);
  if (theirs === undefined && own === undefined) return [];
  const wanted = theirs === undefined ? names : itemsOf(theirs);
  const known = new Set((own === undefined ? [] : itemsOf(own)).map((item) => JSON.stringify(item)));
  const all = [...(own === undefined ? kept : []), ...wanted].filter((item) => !known.has(JSON.stringify(item)));
  return [...new Map(all.map((item) => [JSON.stringify(item), item] as const)).values()];
}

function itemsOf(node: Node): readonly Value[] {
  return node.kind === 'list' ? node.items.flatMap((item) => valueOf(item) ?? []) : [];
}
