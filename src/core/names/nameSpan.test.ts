import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlaps } from '../text/span';
import { layOver, type NameSpan } from './nameSpan';

/** Spans in order without overlaps, some touching, from gaps and lengths. */
function spansOf(steps: readonly (readonly [gap: number, length: number])[], confidence: number): readonly NameSpan[] {
  let at = 0;
  return steps.map(([gap, length], index) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at, first: index, last: index + 1, type: 'person', confidence };
  });
}

const steps = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 6 })), { maxLength: 12 });

test('laid over: all of the stronger, and of the weaker those that touch none of them', () => {
  fc.assert(
    fc.property(steps, steps, (weakSteps, strongSteps) => {
      const weaker = spansOf(weakSteps, 0.5);
      const stronger = spansOf(strongSteps, 0.9);
      const kept = weaker.filter((span) => !stronger.some((over) => overlaps(span, over)));
      const expected = [...stronger, ...kept].sort((a, b) => a.start - b.start);
      assert.deepEqual(layOver(weaker, stronger), expected);
    }),
    { numRuns: 1000 },
  );
});

test('laid over: nothing changes nothing', () => {
  const spans = spansOf(
    [
      [0, 2],
      [1, 3],
    ],
    0.5,
  );
  assert.deepEqual(layOver(spans, []), spans);
  assert.deepEqual(layOver([], spans), spans);
});
