import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText } from '../testing/checking';
import { schema } from '../testing/fixture';
import { addDate, type NewDate } from './addDate';
import { applyEdits, type EditResult } from './edit';

const thursday: NewDate = { quote: 'Thursday', value: '2024-03-07', basis: 'published' };

function apply(text: string, result: EditResult): string {
  assert.equal(result.kind, 'edits', 'reason' in result ? result.reason : '');
  return applyEdits(text, result.edits);
}

test('add date: the first one of a file, and one more', () => {
  const before = `${schema}article:\n  title: T\n  published: "2024-03-08"\n`;
  const first = apply(before, addDate(before, thursday));
  assert.equal(first, `${before}dates:\n  - quote: "Thursday"\n    value: "2024-03-07"\n    basis: published\n`);
  const second = apply(first, addDate(first, { quote: '90 days', suffix: 'if', value: 'P90D' }));
  assert.equal(second, `${first}  - quote: "90 days"\n    suffix: "if"\n    value: P90D\n`);
  assert.deepEqual(checkText(second, { article: 'On Thursday, for 90 days if so.\n' }), []);
});

test('add date: comments, layout and line ends stay', () => {
  const before = `${schema.trim()}\r\ndates: # what is meant\r\n  - quote: "Monday"\r\n    value: "2024-03-04" # sure\r\n# end\r\n`;
  assert.equal(
    apply(before, addDate(before, { quote: 'Thursday', occurrence: 2, value: '2024-03-07' })),
    before.replace('# end', '  - quote: "Thursday"\r\n    occurrence: 2\r\n    value: "2024-03-07"\r\n# end'),
  );
});

test('add date: one that is recorded is not added again', () => {
  const once = apply(schema, addDate(schema, thursday));
  assert.deepEqual(addDate(once, thursday), {
    kind: 'unchanged',
    reason: '"Thursday" is recorded as 2024-03-07 already.',
  });
  assert.deepEqual(addDate(once, { ...thursday, value: '2024-03-14' }), {
    kind: 'refused',
    reason: '"Thursday" is recorded as 2024-03-07 already. Change it in the sidecar.',
  });
  assert.equal(addDate(once, { ...thursday, occurrence: 2 }).kind, 'edits');
});

test('add date: a broken file is not touched', () => {
  assert.equal(addDate('dates: [', thursday).kind, 'refused');
  assert.equal(addDate(`${schema}dates: none\n`, thursday).kind, 'refused');
});
