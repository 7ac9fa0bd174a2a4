import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Seen, seenBits } from '../features/documentContext';
import { WordKnowledge } from '../features/wordTable';
import { WordFlag } from '../wordFlags';
import { describeFlag, describeKnowledge, describeSeen } from './describeKnowledge';

test('every bit of the lists and of what an article shows has words of its own', () => {
  const listed = Array.from({ length: 27 }, (_, bit) => describeFlag(bit));
  assert.equal(1 << 26, WordFlag.ArticlePrefix);
  assert.equal(new Set(listed).size, 27);
  assert.equal(new Set(describeSeen(2 ** seenBits - 1)).size, seenBits);
  assert.deepEqual(describeSeen(Seen.Large | Seen.AfterTitle), ['with a capital inside a sentence', 'after a title']);
});

test('what lists and word table know is told in one order', () => {
  assert.deepEqual(describeKnowledge(WordFlag.Given | WordFlag.Gazetteer, WordKnowledge.pack(5, 7, 3, 1), undefined), [
    'is a given name',
    'begins a name in the lists of names',
    'is always written with a capital',
    'very many people are called so',
    'a town is called so',
  ]);
  assert.deepEqual(describeKnowledge(WordFlag.Gazetteer, 0, 'place'), [
    'is in the lists of names, as place',
    'is not among the frequent words',
  ]);
});
