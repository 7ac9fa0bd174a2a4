import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnIn, endOfLine, startOfLine } from './lineAround';

test('the line around an offset, whatever ends lines', () => {
  const text = 'one\r\ntwo\rthree\n';
  for (const line of ['one', 'two', 'three']) {
    const start = text.indexOf(line);
    for (let offset = start; offset <= start + line.length; offset++) {
      assert.equal(startOfLine(text, offset), start, `start of ${offset}`);
      assert.equal(endOfLine(text, offset), start + line.length, `end of ${offset}`);
      assert.equal(columnIn(text, offset), offset - start);
    }
  }
  assert.equal(startOfLine(text, text.length), text.length);
  assert.equal(endOfLine(text, text.length), text.length);
});

test('a byte order mark takes no column', () => {
  assert.equal(startOfLine('\ufeffone', 3), 1);
  assert.equal(columnIn('\ufeffone', 3), 2);
  assert.equal(columnIn('\ufeffone\ntwo', 7), 2);
});
