import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inHalves, longTextOf, readOwnArticles } from './ownArticles';

test('our articles: many, without the marks of the names in them', () => {
  const texts = readOwnArticles();
  assert.ok(texts.length >= 400);
  assert.ok(texts.every((text) => text.length > 200 && !/[[\]]/.test(text)));
});

test('halves share no text', () => {
  assert.deepEqual(inHalves(['a', 'b', 'c']), { warm: ['a', 'c'], fresh: ['b'] });
});

test('a long text is as long as asked for, or an error', () => {
  assert.equal(longTextOf(['ab', 'cd'], 5), 'ab\n\nc');
  assert.throws(() => longTextOf(['ab'], 3), /only 2 units/);
});
