import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeHighlights, tokenTypes } from './tokenLegend';

test('the numbers of token types are stable', () => {
  assert.deepEqual(tokenTypes, [
    'person',
    'organization',
    'place',
    'group',
    'event',
    'work',
    'date',
    'time',
    'duration',
    'set',
  ]);
});

test('positions are relative to the token before', () => {
  const encoded = encodeHighlights([
    { line: 0, character: 4, length: 3, class: 'person' },
    { line: 0, character: 9, length: 2, class: 'place' },
    { line: 3, character: 1, length: 5, class: 'set' },
  ]);
  assert.deepEqual([...encoded], [0, 4, 3, 0, 0, 0, 5, 2, 2, 0, 3, 1, 5, 9, 0]);
});

test('nothing gives nothing', () => {
  assert.equal(encodeHighlights([]).length, 0);
});
