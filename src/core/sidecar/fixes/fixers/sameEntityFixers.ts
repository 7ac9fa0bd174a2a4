import { foldName } from '../../../entities/forms/fold';
import { keepApart } from '../../decisions/keepApart';
import { makeIdsOne } from '../../decisions/makeOne';
import type { Problem } from '../../problem';
import { entryOf } from '../../reading/node';
import type { Draft, Fixer, ReadableContext, WorkspaceChange } from '../draft';
import { newItems } from '../newRecords';
import type { TreeChange } from '../treeChange';
import { entityAt, entityOf, type EntitySpot, sharedRecord } from './entitySpots';
import { mergedInto } from './mergingEntities';
import { renamesOf } from './renaming';

/** Two ids that may be one entity: the user says whether they are. */
export const sameEntityFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  // Equal identifiers mean the same entity, unless one of them is wrong: a person has to look.
  'entity-identifier-shared': (problem, context) => decisions(problem, context, { isPreferred: true, asksFirst: true }),
  'entity-same-name': (problem, context) => decisions(problem, context, {}),
};

function* decisions(
  { span, details, related: [first] = [] }: Problem,
  context: ReadableContext,
  manner: { readonly isPreferred?: boolean; readonly asksFirst?: boolean },
): Generator<Draft> {
  const own = entityAt(context, span);
  if (own === undefined || first === undefined || details?.kind !== 'value') return;
  const here = first.path === context.path ? entityAt(context, first.span) : entityOf(context, details.value);
  const other = here?.id ?? details.value;
  const merge = merging(context, own, other, here);
  if (merge !== undefined) yield { ...merge, ...manner };
  yield {
    title: `"${own.id}" and "${other}" are not the same`,
    workspace: [{ kind: 'decide', edit: (text) => keepApart(text, own.id, other) }],
  };
}

/** Makes the other entity of this one, or this one of the other where only it is in the workspace file. */
function merging(
  context: ReadableContext,
  own: EntitySpot,
  other: string,
  here: EntitySpot | undefined,
): Draft | undefined {
  const isShared = sharedRecord(context, own.id) !== undefined;
  if (isShared && here === undefined && sharedRecord(context, other) === undefined) {
    return { title: titleOf(other, own.id), workspace: [madeOne(other, own.id)] };
  }
  const title = titleOf(own.id, other);
  const changes: readonly TreeChange[] | undefined =
    here === undefined
      ? [...renamesOf(context, own.entry, other), ...calledAsThere(context, own, other)]
      : mergedInto(context, own, here);
  if (changes === undefined) return undefined;
  const { together } = context.sidecar ?? {};
  const isElsewhere = together?.entitiesWithId(own.id).some(({ path }) => path !== context.path) === true;
  return isShared || isElsewhere ? { title, workspace: [madeOne(own.id, other)], changes } : { title, changes };
}

/** The entity takes over the name that it has elsewhere; its own one becomes an alias. */
function calledAsThere(context: ReadableContext, { map, shape }: EntitySpot, other: string): readonly TreeChange[] {
  const records = context.sidecar?.together?.entitiesWithId(other).map(({ fact }) => fact.record) ?? [];
  const theirs = [sharedRecord(context, other), ...records].find((record) => record?.name)?.name?.value;
  const name = entryOf(map, 'name')?.value;
  if (theirs === undefined || name?.kind !== 'scalar' || foldName(name.text) === foldName(theirs)) return [];
  return [{ kind: 'replace', node: name, value: theirs }, ...newItems(map, shape.keys, 'aliases', [name.text])];
}

function titleOf(from: string, to: string): string {
  return `They are the same: merge "${from}" into "${to}"`;
}

function madeOne(from: string, to: string): WorkspaceChange {
  return { kind: 'decide', edit: (text) => makeIdsOne(text, from, to) };
}
