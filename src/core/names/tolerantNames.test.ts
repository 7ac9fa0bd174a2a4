import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNameRecognizer } from './createNameRecognizer';
import { KnownNames } from './known/knownNames';
import { noNames, tolerateDamage } from './tolerantNames';

test('without its model a recogniser finds the user’s names only, says so once and stops no one', () => {
  const told: string[] = [];
  const names = tolerateDamage(createNameRecognizer(new Uint8Array([1, 2, 3])), ({ message }) => told.push(message));
  assert.deepEqual(names.recognize('Ann Lee met Bob.'), []);
  const known = new KnownNames([{ text: 'Bob', type: 'person' }]);
  assert.deepEqual(
    names.recognize('Ann Lee met Bob.', known).map(({ text }) => text),
    ['Bob'],
  );
  assert.equal(names.explain('Ann Lee met Bob.', 0), undefined);
  assert.equal(names.version, noNames.version);
  assert.equal(told.length, 1);
});

test('errors that are no damage of the model are not hidden', () => {
  const broken = tolerateDamage({ ...noNames, recognize: () => assert.fail('broken') }, () => assert.fail('told'));
  assert.throws(() => broken.recognize('Ann Lee met Bob.'), /broken/);
});
