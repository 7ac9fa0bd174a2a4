import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashString } from './featureHash';
import { CaseMode, viewWord, type WordView } from './wordFeatures';

const view = (form: string, mode = CaseMode.Normal): WordView =>
  viewWord({ form, plain: form.toLowerCase(), mode, flags: 0, knowledge: 0 });

/** A word with its shape, runs of the same sign as one, and without making one of them. */
const shapes: readonly (readonly [form: string, shape: string, longShape: string])[] = [
  ['Al-Kazemi2', 'Xx-Xx0', 'Xx-Xxxxxx0'],
  ['ZÜRICH', 'X', 'XXXXXX'],
  ['naïve', 'x', 'xxxxx'],
  ['٣½²', '0', '000'],
  ['€5', '€0', '€0'],
  ['a\u{1f600}\u{1f600}', 'x\u{1f600}', 'x\u{1f600}\u{1f600}'],
  ['Ministerialdirigent', 'Xx', 'Xxxxxxxxxxxx'],
];

for (const [form, shape, longShape] of shapes) {
  test(`shape of ${form}`, () => {
    const { shape: short, longShape: long } = view(form);
    assert.deepEqual([short, long], [shape, longShape].map(hashString));
  });
}

test('shapes without case, and of titles', () => {
  assert.equal(view('Iran', CaseMode.Caseless).longShape, hashString('cxxxx'));
  assert.equal(view('Iran', CaseMode.Title).longShape, hashString('tXxxx'));
});

const large = ['Iran', 'Éire', 'iPhone', 'uglY', 'al-Amin', 'ash-Shaab', 'U', '\u{10400}b'];
const small = ['iran', 'éire', 'small', 'uglyY', 'ex-Minister', 'al-', 'al-amin', '-A', '2A', ''];

test('what is written like a name', () => {
  assert.deepEqual(
    [...large, ...small].filter((form) => view(form).isLarge),
    large,
  );
  assert.equal(view('Iran', CaseMode.Caseless).isLarge, false);
});
