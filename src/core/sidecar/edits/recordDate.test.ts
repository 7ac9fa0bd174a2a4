import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schema } from '../testing/fixture';
import { applyEdits, type EditResult } from './edit';
import { recordDate } from './recordDate';

const article = 'It closed on Thursday. On Friday it opened.\n';
const spanOf = (words: string): { start: number; end: number } => {
  const start = article.indexOf(words);
  return { start, end: start + words.length };
};

function apply(text: string, result: EditResult): string {
  assert.equal(result.kind, 'edits', 'reason' in result ? result.reason : '');
  return applyEdits(text, result.edits);
}

const head = `${schema}dates:\n`;

test('record date: one that is not recorded is added', () => {
  assert.equal(
    apply(schema, recordDate(schema, article, spanOf('Thursday'), { value: '2024-03-07', basis: 'published' })),
    `${head}  - quote: "Thursday"\n    value: "2024-03-07"\n    basis: published\n`,
  );
});

test('record date: a record of its words, however they are quoted, says the new meaning', () => {
  const layouts: readonly (readonly [before: string, after: string])[] = [
    [
      `${head}  - quote: "on Thursday" # sure\n    value: "2024-03-07" # counted\n    event: Closing\n  - quote: "Friday"\n    value: "2024-03-08"\n`,
      `${head}  - quote: "on Thursday" # sure\n    value: "2020-01-02" # counted\n    basis: "2020-01-03"\n    event: Closing\n  - quote: "Friday"\n    value: "2024-03-08"\n`,
    ],
    [
      `${head}- { quote: "Thursday", value: "2024-03-07", basis: published }\n`,
      `${head}- { quote: "Thursday", value: "2020-01-02", basis: "2020-01-03" }\n`,
    ],
    [
      `${head}  - quote: "Thursday"\r\n    value:\r\n`,
      `${head}  - quote: "Thursday"\r\n    value: "2020-01-02"\r\n    basis: "2020-01-03"\r\n`,
    ],
    [
      `${head}  -\n    value: "2020-01-02"\n    quote: "Thursday"`,
      `${head}  -\n    value: "2020-01-02"\n    quote: "Thursday"\n    basis: "2020-01-03"`,
    ],
  ];
  for (const [before, after] of layouts) {
    const result = recordDate(before, article, spanOf('Thursday'), { value: '2020-01-02', basis: '2020-01-03' });
    assert.equal(apply(before, result).replaceAll('\r', ''), after.replaceAll('\r', ''), before);
  }
});

test('record date: what is recorded so already is left alone', () => {
  const text = `${head}  - quote: "Thursday"\n    value: "2024-03-07"\n    basis: published\n`;
  const kinds = [
    { value: '2024-03-07', basis: 'published' },
    { value: '2024-03-07' },
    { value: '2024-03-14', basis: 'published' },
  ].map((meaning) => recordDate(text, article, spanOf('Thursday'), meaning).kind);
  assert.deepEqual(kinds, ['unchanged', 'refused', 'edits']);
});

test('record date: a rejected record, one of many places, and a broken file stay as they are', () => {
  const rejected = `${head}  - quote: "Thursday"\n    value: "2024-03-01"\n    status: rejected\n`;
  const result = recordDate(rejected, `${article}On Thursday too.\n`, spanOf('Thursday'), { value: '2024-03-07' });
  assert.ok(apply(rejected, result).startsWith(rejected));
  assert.equal(recordDate('dates: [', article, spanOf('Thursday'), { value: '2024-03-07' }).kind, 'refused');
});
