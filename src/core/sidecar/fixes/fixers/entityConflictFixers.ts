import { newAlias } from '../../decisions/recordChanges';
import { editWorkspaceFile } from '../../decisions/editWorkspaceFile';
import { foldName } from '../../../entities/forms/fold';
import type { Change } from '../../edits/change';
import { entryOf, type Node } from '../../reading/node';
import type { Problem } from '../../problem';
import { shortened } from '../../rules/wording';
import type { Draft, Fixer, ReadableContext, WorkspaceChange } from '../draft';
import { newItems } from '../newRecords';
import type { Spot } from '../spot';
import type { TreeChange } from '../treeChange';
import { entityAt, type EntitySpot, recordOfEntity, sharedRecord } from './entitySpots';
import { renamesOf } from './renaming';

/** One id of which two files say something else. */
export const entityConflictFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'entity-type-conflict': typeConflict,
  'entity-identifier-conflict': identifierConflict,
  'entity-name-conflict': nameConflict,
};

/** An entity with a key that says something else than another file. */
interface Conflict extends EntitySpot {
  readonly key: string;
  readonly node: Node;
  readonly text: string;
  /** What the other file says. */
  readonly theirs: string;
}

function conflictAt(key: string, { span, details }: Problem, context: ReadableContext): Conflict | undefined {
  const entity = entityAt(context, span);
  const node = entity && entryOf(entity.map, key)?.value;
  if (entity === undefined || node?.kind !== 'scalar' || details?.kind !== 'value') return undefined;
  return { ...entity, key, node, text: node.text, theirs: details.value };
}

function takenOver({ node, theirs }: Conflict): Draft {
  return { title: `Change to ${theirs}, as there`, changes: [{ kind: 'replace', node, value: theirs }] };
}

function removed({ spot, map, key, node, shape }: Conflict): TreeChange {
  const entry = entryOf(map, key);
  const inner: Spot = { node, shape: shape.keys[key]?.value, parent: spot, ...(entry && { entry }) };
  return { kind: 'remove', spot: inner };
}

function* typeConflict(problem: Problem, context: ReadableContext): Generator<Draft> {
  const conflict = conflictAt('type', problem, context);
  if (conflict === undefined) return;
  yield takenOver(conflict);
  const { id, text } = conflict;
  const changes = [removed(conflict)];
  yield sharedRecord(context, id)?.type === undefined
    ? {
        title: `Move the type ${text} to source-review.yaml`,
        workspace: [{ kind: 'set', path: ['entities', id, 'type'], value: text }],
        changes,
      }
    : { title: 'Leave the type to source-review.yaml', changes };
}

function* identifierConflict(problem: Problem, context: ReadableContext): Generator<Draft> {
  const conflict = conflictAt('wikidata', problem, context);
  if (conflict === undefined) return;
  yield takenOver(conflict);
  const free = freeId(context, conflict.id);
  yield {
    title: `It is another one: call it "${free}" in this file`,
    changes: renamesOf(context, conflict.entry, free),
  };
}

/** An id like another one that no file uses. */
function freeId(context: ReadableContext, id: string): string {
  const isTaken = (candidate: string): boolean =>
    recordOfEntity(context, candidate) !== undefined ||
    sharedRecord(context, candidate) !== undefined ||
    (context.sidecar?.together?.entitiesWithId(candidate).length ?? 0) > 0;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

function* nameConflict(problem: Problem, context: ReadableContext): Generator<Draft> {
  const conflict = conflictAt('name', problem, context);
  if (conflict === undefined) return;
  const { id, map, shape, node, text, theirs } = conflict;
  yield {
    title: `Add "${shortened(theirs)}" to the aliases`,
    changes: newItems(map, shape.keys, 'aliases', [theirs]),
  };
  yield {
    title: `Change to "${shortened(theirs)}", with "${shortened(text)}" as an alias`,
    changes: [{ kind: 'replace', node, value: theirs }, ...newItems(map, shape.keys, 'aliases', [text])],
  };
  yield {
    title:
      sharedRecord(context, id)?.name === undefined
        ? `Move the name "${shortened(text)}" to source-review.yaml`
        : 'Leave the name to source-review.yaml',
    workspace: [nameInWorkspace(context, conflict)],
    changes: [removed(conflict)],
  };
}

/** The workspace file gives the name; what this file or the other one calls the entity is found as an alias. */
function nameInWorkspace(context: ReadableContext, { id, text, theirs }: Conflict): WorkspaceChange {
  const type = recordOfEntity(context, id)?.type?.value;
  return {
    kind: 'decide',
    edit: (workspace) =>
      editWorkspaceFile(workspace, ({ entities }): readonly Change[] => {
        const record = entities.find((entity) => entity.id.value === id);
        if (record === undefined) {
          const value = { name: text, ...(type !== undefined && { type }), aliases: [theirs] };
          return [{ kind: 'set', path: ['entities', id], value }];
        }
        const own = record.name?.value;
        const known = new Set([own ?? text, ...record.aliases.map(({ value }) => value)].map(foldName));
        return [
          ...(own === undefined ? [{ kind: 'set', path: ['entities', id, 'name'], value: text } as const] : []),
          ...[text, theirs].filter((name) => !known.has(foldName(name))).map((name) => newAlias(record, name)),
        ];
      }),
  };
}
