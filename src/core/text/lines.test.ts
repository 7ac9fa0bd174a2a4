import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LineIndex } from './lines';

for (const [name, text, lines] of [
  ['empty text', '', 1],
  ['line feeds', 'a\nb\n', 3],
  ['carriage return and line feed', 'a\r\nb', 2],
  ['lone carriage return', 'a\rb\r', 3],
  ['mixed', 'a\r\n\n\rb', 4],
] as const) {
  test(`counts the lines of ${name}`, () => {
    assert.equal(new LineIndex(text).lineCount, lines);
  });
}

test('an offset between \\r and \\n counts as the end of the line', () => {
  const index = new LineIndex('ab\r\ncd');
  assert.deepEqual(index.positionAt(3), { line: 0, character: 2 });
  assert.deepEqual(index.positionAt(4), { line: 1, character: 0 });
});

test('positions and offsets outside the text are clamped', () => {
  const index = new LineIndex('ab\ncd');
  assert.deepEqual(index.positionAt(-5), { line: 0, character: 0 });
  assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
  assert.equal(index.offsetAt({ line: 7, character: 0 }), 5);
  assert.equal(index.offsetAt({ line: 0, character: 9 }), 2);
  assert.equal(index.offsetAt({ line: -1, character: 3 }), 0);
});

test('a line span has no line break', () => {
  const index = new LineIndex('ab\r\ncde');
  assert.deepEqual(index.lineSpan(0), { start: 0, end: 2 });
  assert.deepEqual(index.lineSpan(1), { start: 4, end: 7 });
  assert.deepEqual(index.lineSpan(9), { start: 7, end: 7 });
});

test('offset to position and back is the identity outside line breaks', () => {
  const unit = fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\u2028', ' ');
  fc.assert(
    fc.property(
      fc.array(unit).map((units) => units.join('')),
      (text) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const insideBreak = text[offset - 1] === '\r' && text[offset] === '\n';
          if (!insideBreak) assert.equal(index.offsetAt(index.positionAt(offset)), offset);
        }
      },
    ),
  );
});

test('lines are the same again from their widths', () => {
  const unit = fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', ' ');
  fc.assert(
    fc.property(
      fc.array(unit).map((units) => units.join('')),
      (text) => {
        const index = new LineIndex(text);
        const again = new LineIndex(index.widths);
        assert.equal(again.lineCount, index.lineCount);
        for (let line = -1; line <= index.lineCount; line++)
          assert.deepEqual(again.lineSpan(line), index.lineSpan(line));
      },
    ),
  );
});
