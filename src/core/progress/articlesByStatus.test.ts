import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewOf } from '../../../test/support/reviewOf';
import { finish } from '../text/steps';
import { reviewStatuses } from './articleProgress';
import { articlesByStatus } from './articlesByStatus';

test('articles are listed by the state that their sidecar gives them, without one as not begun', () => {
  const of = (status: string): string => `schema: source-review/1\nreview:\n  status: ${status}\n`;
  const review = reviewOf({
    'c.txt': 'C.',
    'a.txt': 'A.',
    'b.txt': 'B.',
    'b.txt.source-review.yaml': of('reviewed'),
    'd.txt': 'D.',
    'd.txt.source-review.yaml': of('nonsense'),
  });
  const byStatus = finish(articlesByStatus(review));
  assert.deepEqual([...byStatus.keys()], [...reviewStatuses]);
  assert.deepEqual(byStatus.get('unreviewed'), ['a.txt', 'c.txt', 'd.txt']);
  assert.deepEqual(byStatus.get('reviewed'), ['b.txt']);
});

test('no step looks at all articles of a large folder', () => {
  let [now, most] = [0, 0];
  const steps = articlesByStatus({
    articlePaths: Array.from({ length: 5000 }, (_, i) => `${i}.txt`),
    statusOf: () => {
      most = Math.max(most, ++now);
      return 'unreviewed';
    },
  });
  while (steps.next().done !== true) now = 0;
  assert.ok(most <= 500, `${most} at once`);
});
