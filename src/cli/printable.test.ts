import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inLine, printable, printableJson, printableLines } from './printable';

describe('what is printed', () => {
  test('holds no control characters, marks of direction or line ends of its own', () => {
    assert.equal(
      printable('a\u001b[31mb\u009b\u202e\u2067\u2028\u200f\r\n\tc\u0000'),
      'a\\u{1b}[31mb\\u{9b}\\u{202e}\\u{2067}\\u{2028}\\u{200f}\\u{d}\\u{a}\\u{9}c\\u{0}',
    );
    assert.equal(printable('Zoë 😀 👩‍👩‍👧 日本 C:\\x ##a'), 'Zoë 😀 👩‍👩‍👧 日本 C:\\x ##a');
    assert.equal(inLine('over\r\n  a line’s\u2028end\u001b'), 'over a line’s end\\u{1b}');
  });

  test('holds no command of a build service', () => {
    assert.equal(
      printableLines('::error::a\n  ::add-mask::b\na ::c::'),
      '\\u{3a}:error::a\n  \\u{3a}:add-mask::b\na ::c::',
    );
    assert.equal(printable('x ##[error]y ##vso[task]z'), 'x \\u{23}#[error]y \\u{23}#vso[task]z');
  });

  test('is the same value as JSON', () => {
    const value = { 'a\u202eb': 'c\u001b\u007f\u0085\u2028 ##[error] ##vso[x] 😀\n', list: [1, '\u061c'] };
    for (const indent of [undefined, 2]) {
      const json = printableJson(value, indent);
      assert.deepEqual(JSON.parse(json), value);
      assert.doesNotMatch(json, /[\u007f-\u009f\u061c\u2028\u202e]|##(?:vso)?\[/u);
    }
  });
});
