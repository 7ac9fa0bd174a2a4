import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSidecar } from './reading/readSidecar';
import { type RecordedDate, recordedDatesOf } from './recordedDates';

function recorded(dates: string): readonly RecordedDate[] {
  return recordedDatesOf(readSidecar(`schema: source-review/1\ndates:\n${dates}`).records);
}

test('recorded dates: what a record says, without its place in the file', () => {
  const record = `  - { id: a, quote: "on Friday", prefix: "and", value: "2024-03-08", kind: date, basis: published, event: Launch, entities: [mayor] }\n`;
  const expected: RecordedDate = {
    anchor: { form: 'one', quote: 'on Friday', prefix: 'and' },
    edtf: '2024-03-08',
    type: 'date',
    basis: 'published',
    event: 'Launch',
    entities: ['mayor'],
  };
  assert.deepEqual(recorded(record), [expected]);
  assert.deepEqual(recorded(`  # a remark\n\n${record}`), [expected]);
});

test('recorded dates: a basis that names another record is its value', () => {
  const bases = recorded(
    [
      '  - { id: a, quote: "A", value: "2024-03-08" }',
      '  - { quote: "B", value: "2024-03-10", basis: a }',
      '  - { id: c, quote: "C", value: "P3D", basis: c }',
      '  - { quote: "D", value: "2024", basis: "2024-01-02" }',
      '  - { quote: "E", value: "2024", basis: nothing }',
      '',
    ].join('\n'),
  ).map(({ basis }) => basis);
  assert.deepEqual(bases, [undefined, '2024-03-08', undefined, '2024-01-02', undefined]);
});

test('recorded dates: what says nothing, or was rejected, is left out', () => {
  const quotes = recorded(
    [
      '  - { quote: "A", value: "2024-03-08", status: rejected }',
      '  - { quote: "", value: "2024-03-08" }',
      '  - { value: "2024-03-08" }',
      '  - { quote: "B", value: "next week" }',
      '  - { quote: "C", value: "next week", event: Launch }',
      '  - { quote: "D", basis: "2024-03-08" }',
      '  - { quote: "E", value: "2024-02-31" }',
      '',
    ].join('\n'),
  ).map(({ anchor, edtf }) => `${anchor.quote} ${edtf ?? '-'}`);
  assert.deepEqual(quotes, ['C -', 'D -']);
});
