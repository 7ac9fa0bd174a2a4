import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areLikeRoles } from './likeRoles';

for (const [one, other, expected] of [
  ['Prime Minister', 'Iraqi premier', true],
  ['police chief', 'chief of police', true],
  ['chief', 'police chief', true],
  ['Gov.', 'former governor of Ohio', true],
  ['then-director', 'director of the agency', true],
  ['mayor', 'nurse', false],
  ['oil minister', 'health minister', false],
  ['Kenyan president', 'president of Ghana', false],
] as const) {
  test(`“${one}” and “${other}” are ${expected ? 'alike' : 'others'}`, () => {
    assert.equal(areLikeRoles(one, other), expected);
    assert.equal(areLikeRoles(other, one), expected);
  });
}
