import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSidecar } from './reading/readSidecar';
import { readWorkspaceFile } from './reading/readWorkspaceFile';
import { recordedEntitiesOf } from './recordedEntities';

const workspace = readWorkspaceFile(`schema: source-review-workspace/1
entities:
  voss: { name: Hanna Voss, type: person, aliases: [Voss] }
  nameless: { type: person }
types:
  militia: { parent: organization }
  brigade: { parent: militia }
  treaty:
  ship: { parent: vessel }
  vessel: { parent: ship }
  odd: { parent: nothing }
`);

test('types come down to their nearest built-in ancestor, else to work', () => {
  const resolved = ['person', 'militia', 'brigade', 'treaty', 'ship', 'odd', 'unheard-of'].map((id) =>
    workspace.types.resolve(id),
  );
  assert.deepEqual(resolved, [
    { type: 'person' },
    { type: 'organization', customType: 'militia' },
    { type: 'organization', customType: 'brigade' },
    { type: 'work', customType: 'treaty' },
    { type: 'work', customType: 'ship' },
    { type: 'work', customType: 'odd' },
    undefined,
  ]);
});

test('entities without a name or a known type are left out of the decisions', () => {
  assert.deepEqual(workspace.decisions.entities, [
    { id: 'voss', name: 'Hanna Voss', type: 'person', aliases: ['Voss'] },
  ]);
});

test('records of a sidecar are completed, and mentions everywhere are names', () => {
  const { records } = readSidecar(`schema: source-review/1
entities:
  voss:
    mentions: ["H. Voss", Voss, { quote: the minister }]
  lund: { name: Per Lund, type: brigade, aliases: [P. Lund] }
  typeless: { name: X }
  wrong: { name: Y, type: persn }
  gone: { name: Z, type: person, status: rejected }
`);
  assert.deepEqual(recordedEntitiesOf(records, workspace), [
    { id: 'voss', name: 'Hanna Voss', type: 'person', aliases: ['Voss', 'H. Voss'] },
    { id: 'lund', name: 'Per Lund', type: 'organization', customType: 'brigade', aliases: ['P. Lund'] },
  ]);
  assert.deepEqual(recordedEntitiesOf(records, undefined), []);
});
