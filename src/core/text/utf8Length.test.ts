import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLongerInUtf8, utf8Length } from './utf8Length';

test('the length in UTF-8 counts, not that in UTF-16', () => {
  for (const text of ['abc', 'Übersee', '全国人民代表大会', '😀'.repeat(5), 'a\ud83d', '']) {
    const { byteLength } = new TextEncoder().encode(text);
    assert.equal(utf8Length(text), byteLength);
    assert.equal(isLongerInUtf8(text, byteLength), false, text);
    if (byteLength > 0) assert.equal(isLongerInUtf8(text, byteLength - 1), true, text);
  }
});
