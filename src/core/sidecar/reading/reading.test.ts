import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schema } from '../testing/fixture';
import { coreTypeOf, olderTypeOf } from './plainScalar';
import { readSidecar } from './readSidecar';
import { readWorkspaceFile } from './readWorkspaceFile';

const scalars: readonly (readonly [source: string, core: string, older?: string])[] = [
  ['text', 'text'],
  ['', 'null'],
  ['~', 'null'],
  ['true', 'boolean'],
  ['tRue', 'text'],
  ['no', 'text', 'boolean'],
  ['Y', 'text', 'boolean'],
  ['nO', 'text'],
  ['12', 'number'],
  ['010', 'number'],
  ['-1.5e3', 'number'],
  ['.inf', 'number'],
  ['0x1F', 'number'],
  ['1_000', 'text', 'number'],
  ['22:30', 'text', 'number'],
  ['09:15', 'text', 'number'],
  ['1,000', 'text', 'number'],
  ['0b11', 'text', 'number'],
  ['=', 'text', 'mark'],
  ['<<', 'text', 'mark'],
  ['1.2.3', 'text'],
  ['2020-01-10', 'text', 'date'],
  ['2020-1-9', 'text', 'date'],
  ['2020-01-10T10:00:00Z', 'text', 'date'],
  ['2020-01-10?', 'text'],
  ['2020-01', 'text'],
  ['Q794', 'text'],
  ['9'.repeat(100), 'text'],
];

describe('plain scalars', () => {
  for (const [source, core, older] of scalars) {
    test(`${source.slice(0, 20)} is ${core}${older === undefined ? '' : `, to others a ${older}`}`, () => {
      assert.equal(coreTypeOf(source), core);
      assert.equal(olderTypeOf(source), older);
    });
  }
});

describe('readSidecar', () => {
  const text = `\ufeff${schema.replace('\n', '\r\n')}article: { title: "T", published: '2024' }\r\ndates:\r\n  - quote: on Monday\r\n    value: "2024-05-06"\r\n    entities: [a, b]\r\nclaims:\r\n  - quote: c\r\n    relation: { from: a, type: asks, to: b }\r\n    evidence: [{ article: x.txt, quote: q }]\r\nnotes: [{ text: n, resolved: true }]\r\nlinks: [{ to: x.txt }]\r\nignore: [s]\r\n`;
  const { records, canEdit } = readSidecar(text);
  const at = (located: { readonly span: { start: number; end: number } } | undefined): string =>
    located === undefined ? '' : text.slice(located.span.start, located.span.end);

  test('gives every value with its place, also after a byte order mark and with CRLF', () => {
    const [date] = records.dates;
    const [claim] = records.claims;
    assert.deepEqual(
      [
        at(records.schema),
        at(records.article?.title),
        at(records.article?.published),
        at(date?.value),
        at(date?.entities[1]),
      ],
      ['source-review/1', '"T"', "'2024'", '"2024-05-06"', 'b'],
    );
    assert.deepEqual([date?.anchor?.quote, date?.anchor?.form], ['on Monday', 'one']);
    assert.deepEqual([claim?.relation?.to?.value, claim?.evidence[0]?.quote?.value], ['b', 'q']);
    assert.deepEqual(
      [records.notes[0]?.resolved?.value, records.links[0]?.to?.value, records.ignore[0]?.value],
      [true, 'x.txt', 's'],
    );
    assert.ok(canEdit);
  });

  test('leaves out what is of the wrong kind', () => {
    const wrong = readSidecar(
      `${schema}article: text\nentities: [a]\ndates: { a: b }\nnotes: [text, 3]\nignore: [1, a]\n`,
    ).records;
    assert.deepEqual(
      [wrong.article, wrong.entities, wrong.dates, wrong.notes, wrong.ignore.map((term) => term.value)],
      [undefined, [], [], [], ['a']],
    );
  });

  const files: readonly (readonly [text: string, canEdit: boolean])[] = [
    ['', true],
    [schema, true],
    ['article: { published: 2020-01-10 }\n', true],
    ['schema: source-review/2\n', false],
    ['a: [', false],
    ['a: 1\na: 2\n', false],
    ['a: &x 1\n', false],
    ['- a\n', false],
  ];
  for (const [file, expected] of files) {
    test(`${JSON.stringify(file)} ${expected ? 'can' : 'cannot'} be edited`, () => {
      assert.equal(readSidecar(file).canEdit, expected);
    });
  }
});

test('readWorkspaceFile gives decisions', () => {
  const { decisions, records, canEdit } = readWorkspaceFile(
    'schema: source-review-workspace/1\nsame: { a: b }\nnot-same: [[a, b], [c]]\nignore: [x]\nsidecars: { root: r }\n',
  );
  assert.deepEqual([...decisions.same], [['a', 'b']]);
  assert.deepEqual(decisions.notSame, [['a', 'b']]);
  assert.deepEqual([decisions.ignore, records.sidecarsRoot?.value, canEdit], [['x'], 'r', true]);
  assert.deepEqual(readWorkspaceFile('same: [').decisions.entities, []);
});
