import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../entities/entity';
import { sameElsewhere } from './sameElsewhere';

function entity(id: string, name: string, type: Entity['type']): Pick<Entity, 'id' | 'name' | 'type'> {
  return { id, name, type };
}

test('the same entity of another folder has its name, whatever the capitals, and its class', () => {
  const others = [entity('adria-1', 'Adria', 'place'), entity('adria-2', 'ADRIA', 'organization')];
  assert.equal(sameElsewhere({ name: 'Adria', type: 'organization' }, others)?.id, 'adria-2');
  assert.equal(sameElsewhere({ name: 'Adria', type: 'person' }, others), undefined);
  assert.equal(sameElsewhere({ name: 'Adri', type: 'place' }, others), undefined);
});
