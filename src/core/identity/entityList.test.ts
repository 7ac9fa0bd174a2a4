import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewOf } from '../../../test/support/reviewOf';
import { finish } from '../text/steps';
import { entitiesByClass, type EntityListing } from './entityList';
import { matchQuestions } from './matchQuestions';

const review = reviewOf({
  'a.txt': 'Minister Hanna Voss met Tomas Keller in London. Hanna Voss left. Hanna Voss spoke.\n',
  'b.txt': 'Minister Bill Clinton spoke. Bill Clinton left.\n',
  'c.txt': 'Hillary Clinton spoke.\n',
  'd.txt': 'Clinton said no.\n',
  'e.txt': 'Tomas Keller spoke.\n',
});
const people = (listing: EntityListing): readonly string[] =>
  (finish(entitiesByClass(review.entities, listing)).get('person') ?? []).map(({ name }) => name);

test('entities are listed by class, by mentions or by articles', () => {
  assert.deepEqual(
    [...finish(entitiesByClass(review.entities, { filter: '', order: 'mentions' })).keys()],
    ['person', 'place'],
  );
  assert.equal(people({ filter: '', order: 'mentions' })[0], 'Hanna Voss');
  assert.equal(people({ filter: '', order: 'articles' })[0], 'Tomas Keller');
});

test('a filter leaves what has a spelling with its letters', () => {
  assert.deepEqual(people({ filter: ' keller ', order: 'mentions' }), ['Tomas Keller']);
  assert.deepEqual(finish(entitiesByClass(review.entities, { filter: 'nobody', order: 'mentions' })).size, 0);
});

test('the questions are the possible matches that were not skipped', () => {
  const questions = matchQuestions(review, new Set());
  assert.deepEqual(
    questions.map(({ kept, other }) => [kept.name, other.name]),
    [
      ['Bill Clinton', 'Clinton'],
      ['Clinton', 'Hillary Clinton'],
    ],
  );
  assert.ok(questions.every(({ reason }) => reason.includes('surname')));
  assert.equal(matchQuestions(review, new Set([questions[0]?.key ?? ''])).length, 1);
});
