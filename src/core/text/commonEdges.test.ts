import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { commonEdges, isInsideUnit } from './commonEdges';

describe('commonEdges', () => {
  test('is the shortest stretch that differs', () => {
    assert.deepEqual(commonEdges('abcd', 'abxd'), { start: 2, end: 3, newEnd: 3 });
    assert.deepEqual(commonEdges('aa', 'aaa'), { start: 2, end: 2, newEnd: 3 });
    assert.deepEqual(commonEdges('a', 'a'), { start: 1, end: 1, newEnd: 1 });
  });

  test('holds whole characters and whole line breaks', () => {
    assert.deepEqual(commonEdges('a😀', 'a😁'), { start: 1, end: 3, newEnd: 3 });
    assert.deepEqual(commonEdges('𠮷田', '𠮟田'), { start: 0, end: 2, newEnd: 2 });
    // Other first halves, the same second halves.
    assert.deepEqual(commonEdges('\ud83d\ude00', '\ud83e\ude00'), { start: 0, end: 2, newEnd: 2 });
    assert.deepEqual(commonEdges('a\r\nb', 'a\nb'), { start: 1, end: 3, newEnd: 2 });
    assert.deepEqual(commonEdges('a\r', 'a\r\n'), { start: 1, end: 2, newEnd: 3 });
  });

  test('makes one text the other, and cuts nothing in two', () => {
    const units = fc.constantFrom('a', 'b', '\r', '\n', '\r\n', '😀', '😁', '\ud83d', '\ude00', '𠮷', '𠮟');
    const text = fc.array(units, { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, newEnd } = commonEdges(before, after);
        assert.ok(start <= end && start <= newEnd);
        assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(end), after);
        for (const offset of [start, end]) assert.ok(!isInsideUnit(before, offset));
        for (const offset of [start, newEnd]) assert.ok(!isInsideUnit(after, offset));
      }),
      { numRuns: 2000 },
    );
  });
});
