import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from './sha256';
import { utf8Bytes } from './utf8Bytes';

const ofNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('SHA-256 is that of Node.js, for any text and any length', () => {
  for (let length = 0; length < 200; length++) assert.equal(sha256('a'.repeat(length)), ofNode('a'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      assert.equal(sha256(text), ofNode(text));
    }),
  );
  const long = 'Ferry – 😀 \ud800 é'.repeat(20_000);
  assert.equal(sha256(long), ofNode(long));
});

test('UTF-8 is that of the web', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.deepEqual([...utf8Bytes(text)], [...new TextEncoder().encode(text)]);
    }),
  );
  assert.deepEqual([...utf8Bytes('\udc00a\ud800')], [...new TextEncoder().encode('\udc00a\ud800')]);
});
