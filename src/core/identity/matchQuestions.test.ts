import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewOf } from '../../../test/support/reviewOf';
import { matchQuestions } from './matchQuestions';

const one = 'Robert Kennedy spoke in Paris.\n';
const other = 'Robert Kennedy Jr. spoke in Berlin.\n';

test('a pair that was skipped stays skipped when the other one has more mentions', () => {
  const [question] = matchQuestions(reviewOf({ 'a.txt': one + one, 'b.txt': other }), new Set());
  assert.equal(question?.kept.name, 'Robert Kennedy');
  const more = reviewOf({ 'a.txt': one, 'b.txt': other + other + other });
  const [again] = matchQuestions(more, new Set());
  assert.equal(again?.kept.name, 'Robert Kennedy Jr.');
  assert.deepEqual(matchQuestions(more, new Set([question.key])), []);
});
