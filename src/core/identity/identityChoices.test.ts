import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewOf } from '../../../test/support/reviewOf';
import type { Entity } from '../entities/entity';
import type { Review } from '../review';
import { entityNamed, otherEntities, otherSpellings } from './identityChoices';

const review = reviewOf({
  'a.txt': 'Minister Hanna Voss met Tomas Keller in London. Voss left.\n',
  'b.txt': 'Hanna Voss met Peter Voss in London. London slept.\n',
  'c.txt': 'Minister Bill Clinton spoke. Bill Clinton left.\n',
  'd.txt': 'Hillary Clinton spoke.\n',
  'e.txt': 'Clinton said no.\n',
});
const named = (name: string, from: Review = review): Entity => {
  const found = from.entities.find((entity) => entity.name === name);
  assert.ok(found, `${name} of ${from.entities.map((entity) => entity.name).join(', ')}`);
  return found;
};

test('entities of the same class come before the others, the entity itself is not among them', () => {
  const names = otherEntities(review, named('Hanna Voss')).map(({ entity }) => entity.name);
  assert.ok(!names.includes('Hanna Voss'));
  assert.ok(names.indexOf('Tomas Keller') < names.indexOf('London'), names.join());
});

test('what may be the same comes first, with the reason', () => {
  const [match] = review.possibleMatches;
  assert.ok(match, 'there is a possible match');
  const one = review.entity(match.entities[0]);
  assert.ok(one);
  const [first] = otherEntities(review, one);
  assert.deepEqual([first?.entity.id, first?.reason], [match.entities[1], match.reason]);
});

test('spellings that no decision can tell apart are not offered', () => {
  assert.deepEqual(
    otherSpellings(named('Hanna Voss'), 'HANNA VOSS').map(({ text }) => text),
    ['Voss'],
  );
});

test('another entity of a name is found by any spelling', () => {
  assert.equal(entityNamed(review, 'tomas keller', named('Hanna Voss'))?.name, 'Tomas Keller');
  assert.equal(entityNamed(review, 'Hanna Voss', named('Hanna Voss')), undefined);
});
