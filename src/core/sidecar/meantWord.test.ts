import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherSpellingOf, slipOf } from './meantWord';
import { verdicts } from './format/sidecarShape';

test('another spelling differs in case, accents and what joins the words, in nothing else', () => {
  const ids = ['hanna-voss', 'iran', 'd1', 'd11', 'v1.1', 'muller'];
  assert.equal(otherSpellingOf('Hanna_Voss', ids), 'hanna-voss');
  assert.equal(otherSpellingOf('hannavoss', ids), 'hanna-voss');
  assert.equal(otherSpellingOf('Müller', ids), 'muller');
  assert.equal(otherSpellingOf('D-1', ids), 'd1');
  for (const other of ['iraq', 'irak', 'd2', 'd1-1', 'v11', '王毅', '', '-', 'hanna-vos'])
    assert.equal(otherSpellingOf(other, ids), undefined, other);
  assert.equal(otherSpellingOf('Ab', ['ab', 'a-b']), undefined);
});

test('a slip is a letter too many, too few or in the wrong place, and never makes the opposite', () => {
  for (const [word, meant] of [
    ['suported', 'supported'],
    ['suppported', 'supported'],
    ['reftued', 'refuted'],
    ['Disputed', 'disputed'],
    ['chekcing', 'checking'],
  ] as const)
    assert.equal(slipOf(word, verdicts), meant);
  for (const other of [
    'unsupported',
    'unrefuted',
    'undisputed',
    'verifiable',
    'checked',
    'supported?',
    'asupported',
    'disproved',
    'refused',
  ])
    assert.equal(slipOf(other, verdicts), undefined, other);
  assert.equal(slipOf('review', ['reviewed', 'unreviewed']), undefined);
  assert.equal(slipOf('plane', ['place', 'person']), undefined);
  assert.equal(slipOf('word', ['work']), undefined);
  assert.equal(slipOf('boats', ['boat', 'boast']), undefined);
});
