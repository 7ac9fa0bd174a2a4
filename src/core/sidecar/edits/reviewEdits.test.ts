import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addIgnored } from './addIgnored';
import { applyEdits, type EditResult } from './edit';
import { inSequence } from './inSequence';
import { setReviewStatus } from './setReviewStatus';

function apply(text: string, result: EditResult): string {
  assert.equal(result.kind, 'edits', 'reason' in result ? result.reason : '');
  return applyEdits(text, result.edits);
}

/** What setting the status to `reviewed` makes of a file. */
const statuses: readonly (readonly [before: string, after: string])[] = [
  ['', 'schema: source-review/1\nreview:\n  status: reviewed\n  date: "2024-03-09"\n'],
  [
    'schema: source-review/1\r\nreview: # state\r\n    status: in-progress # now\r\n    by: Ann\r\n',
    'schema: source-review/1\r\nreview: # state\r\n    status: reviewed # now\r\n    by: Ann\r\n    date: "2024-03-09"\r\n',
  ],
  [
    'schema: source-review/1\nreview: { status: in-progress, date: "2024-01-01" }\n',
    'schema: source-review/1\nreview: { status: reviewed, date: "2024-03-09" }\n',
  ],
  [
    'schema: source-review/1\nreview:\n  status: |\n    in-progress\n\n  by: Ann\n',
    'schema: source-review/1\nreview:\n  status: reviewed\n\n  by: Ann\n  date: "2024-03-09"\n',
  ],
  [
    'schema: source-review/1\nentities: {}',
    'schema: source-review/1\nreview:\n  status: reviewed\n  date: "2024-03-09"\nentities: {}',
  ],
];

test('set review status: the status and its day, comments and layout stay', () => {
  for (const [before, after] of statuses) {
    assert.equal(apply(before, setReviewStatus(before, 'reviewed', '2024-03-09')), after);
    assert.equal(setReviewStatus(after, 'reviewed', '2024-03-10').kind, 'unchanged');
  }
});

test('set review status and ignoring: what is broken or something else is left alone', () => {
  for (const text of ['review: [\n', 'review: done\n', 'schema: source-review/2\n'])
    assert.equal(setReviewStatus(text, 'reviewed', '2024-03-09').kind, 'refused', text);
  for (const text of ['ignore: [\n', 'ignore: all\n', 'schema: source-review/2\n'])
    assert.equal(addIgnored(text, 'x').kind, 'refused', text);
  assert.equal(addIgnored('', ' \n').kind, 'refused');
});

test('ignoring: in every layout of lists, line breaks in the words become spaces', () => {
  const cases = [
    ['ignore:\n  - a # one\n', 'ignore:\n  - a # one\n  - "Share this"\n'],
    ['ignore:\n- a\nx-mine: 1\n', 'ignore:\n- a\n- "Share this"\nx-mine: 1\n'],
    ['ignore: ["a"]\n', 'ignore: ["a", "Share this"]\n'],
    ['ignore: []\n', 'ignore:\n  - "Share this"\n'],
    ['ignore:\r\n  - a', 'ignore:\r\n  - a\r\n  - "Share this"'],
  ] as const;
  for (const [before, after] of cases) {
    const schema = before.includes('\r') ? 'schema: source-review/1\r\n' : 'schema: source-review/1\n';
    assert.equal(apply(schema + before, addIgnored(schema + before, 'Share\n  this')), schema + after);
  }
});

test('in sequence: all steps as one edit, none where one refuses', () => {
  const put =
    (letter: string) =>
    (text: string): EditResult => ({
      kind: 'edits',
      edits: [{ span: { start: text.length, end: text.length }, newText: letter }],
    });
  const none = (): EditResult => ({ kind: 'unchanged', reason: 'none' });
  const no = (): EditResult => ({ kind: 'refused', reason: 'no' });
  const result = inSequence('aba', [put('b'), none, put('a')]);
  assert.deepEqual(result, { kind: 'edits', edits: [{ span: { start: 3, end: 3 }, newText: 'ba' }] });
  assert.deepEqual(inSequence('a', [put('b'), no, put('c')]), no());
  assert.deepEqual(inSequence('a', [none, none]), none());
  assert.equal(inSequence('a', []).kind, 'unchanged');
});
