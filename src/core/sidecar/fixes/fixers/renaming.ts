import { placesOf } from '../../format/places';
import type { MapEntry, ScalarNode } from '../../reading/node';
import { sidecarShape } from '../../format/sidecarShape';
import type { ReadableContext } from '../draft';
import type { Spot } from '../spot';
import type { TreeChange } from '../treeChange';

/** The changes that give an entity, a type or any other key another name, here and wherever this file refers to it. */
export function renamesOf(context: ReadableContext, entry: MapEntry, key: string): readonly TreeChange[] {
  const isEntity = tableOf(context, 'entities').includes(entry);
  const isType = tableOf(context, 'types').includes(entry);
  const references = isEntity
    ? entityReferences(context, entry.key.text)
    : isType
      ? referencesOf(context, 'type-reference', entry.key.text)
      : [];
  return [{ kind: 'rename', entry, key }, ...replacements(references, key)];
}

/** The changes that make all references to an entity mean another one. */
export function redirections(context: ReadableContext, from: string, to: string): readonly TreeChange[] {
  return replacements(entityReferences(context, from), to);
}

/** The changes that give a date, claim or note another id, and with it the references to that date. */
export function idRenames(
  context: ReadableContext,
  node: ScalarNode,
  id: string,
  isOnly: boolean,
): readonly TreeChange[] {
  const references = isOnly ? referencesOf(context, 'date-reference', node.text) : [];
  return [{ kind: 'replace', node, value: id }, ...replacements(references, id)];
}

/** The keys beside a key. */
export function takenNames({ parent }: Spot): ReadonlySet<string> {
  return new Set(parent?.node.kind === 'map' ? parent.node.entries.map(({ key }) => key.text) : []);
}

function replacements(nodes: readonly ScalarNode[], value: string): readonly TreeChange[] {
  return nodes.map((node) => ({ kind: 'replace', node, value }) as const);
}

function entityReferences(context: ReadableContext, id: string): readonly ScalarNode[] {
  return referencesOf(context, 'entity-reference', id);
}

function referencesOf({ root, format }: ReadableContext, kind: string, id: string): readonly ScalarNode[] {
  return [...placesOf(root, format)].flatMap(({ node, shape }) =>
    shape.kind === 'text' && shape.format === kind && node.kind === 'scalar' && node.text === id ? node : [],
  );
}

function tableOf({ root, format }: ReadableContext, name: 'entities' | 'types'): readonly MapEntry[] {
  if (name === 'types' && format === sidecarShape) return [];
  const table = root.entries.find(({ key }) => key.text === name)?.value;
  return table?.kind === 'map' ? table.entries : [];
}
