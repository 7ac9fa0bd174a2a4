import { entityTypes } from '../../../names/entityType';
import type { Span } from '../../../text/span';
import { entityIdFor } from '../../edits/entityIdFor';
import { idPattern } from '../../format/shape';
import { OwnTypes } from '../../ownTypes';
import { slipOf } from '../../meantWord';
import { entryOf } from '../../reading/node';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { newEntries } from '../newRecords';
import { spotAt } from '../spot';
import type { TreeChange } from '../treeChange';
import { changeToNear, tableKeys } from './nearIds';

/** Classes of entities: those that records name, and those that the workspace file defines. */
export const typeFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'type-unknown': typeUnknown,
  'type-built-in': typeBuiltIn,
  'type-cycle': ({ span }, { root, format }) => {
    const spot = spotAt(root, format, span);
    return [{ title: 'Remove "parent"', changes: [{ kind: 'remove', spot, withComments: true }] }];
  },
};

function* typeUnknown({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const { root, format, sidecar } = context;
  const { node } = spotAt(root, format, span);
  if (node.kind !== 'scalar') return;
  const own = sidecar === undefined ? tableKeys(root, 'types') : (sidecar.workspace?.types ?? new OwnTypes([])).ids;
  yield* changeToNear(node, slipOf, [...entityTypes, ...own]);
  if (!new RegExp(idPattern, 'u').test(node.text)) return;
  const value = { label: labelOf(node.text) };
  yield sidecar === undefined
    ? {
        title: `Define the type "${node.text}"`,
        changes: newEntries(root, format.keys, 'types', { [node.text]: value }),
      }
    : {
        title: `Define the type "${node.text}" in source-review.yaml`,
        workspace: [{ kind: 'set', path: ['types', node.text], value }],
      };
}

/** The entry as a type of its own, below the built-in one; or without it. */
function* typeBuiltIn({ span }: { span: Span }, { root, format }: ReadableContext): Generator<Draft> {
  const spot = spotAt(root, format, span);
  const { entry, node } = spot;
  if (entry === undefined) return;
  const label = node.kind === 'map' ? entryOf(node, 'label')?.value : undefined;
  const taken = new Set([...entityTypes, ...tableKeys(root, 'types')]);
  const key = entityIdFor(label?.kind === 'scalar' && label.text !== '' ? label.text : `own-${entry.key.text}`, taken);
  const parent = entry.key.text;
  const changes: TreeChange[] = [{ kind: 'rename', entry, key }];
  const order = spot.shape?.kind === 'record' ? Object.keys(spot.shape.keys) : undefined;
  if (node.kind === 'map' && entryOf(node, 'parent') === undefined)
    changes.push({ kind: 'add', map: node, key: 'parent', value: parent, order });
  yield { title: `Make it a type of its own, "${key}"`, changes };
  yield { title: `Remove "${parent}"`, changes: [{ kind: 'remove', spot, withComments: true }] };
}

function labelOf(id: string): string {
  const words = id.replace(/[-_.]+/gu, ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
