import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { entityTypes } from '../../src/core/names/entityType';
import { readMarked, readMarkedArticles } from './readMarkedArticles';

test('marked articles: the marks are taken out, and say where the names are', () => {
  const marked =
    '[NORP Kestrian] Act\n\n[PER Amina Yusuf] of [LOC Kano] read the [WORK Book of Mesk] at the [EVENT May Fair] of [ORG AT&T].';
  const { text, names, marked: types, source } = readMarked(marked, 'here');
  assert.equal(text, 'Kestrian Act\n\nAmina Yusuf of Kano read the Book of Mesk at the May Fair of AT&T.');
  assert.deepEqual(
    names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
    ['group Kestrian', 'person Amina Yusuf', 'place Kano', 'work Book of Mesk', 'event May Fair', 'organization AT&T'],
  );
  assert.deepEqual([...types], [...entityTypes]);
  assert.equal(source, 'here');
});

test('marked articles: a text without marks has no names', () => {
  assert.deepEqual(readMarked('Nobody left.', '').names, []);
  assert.equal(readMarked('', '').text, '');
});

const faulty: readonly (readonly [text: string, message: RegExp])[] = [
  ['[PERSON Ann Lee] left.', /here: there is no class PERSON/],
  ['He said [it was so].', /here: a bracket marks nothing/],
  ['[PER Ann [LOC Vela]] left.', /bracket/],
  ['[PER Ann\nLee] left.', /bracket/],
  ['[PER ] left.', /bracket/],
  ['Ann Lee] left.', /bracket/],
];

for (const [text, message] of faulty)
  test(`marked articles: ${JSON.stringify(text)} is an error`, () => {
    assert.throws(() => readMarked(text, 'here'), message);
  });

test('marked articles: those of a folder, in the order of their names', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'source-review-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'b.txt'), '[LOC Vela] é');
  writeFileSync(join(folder, 'a.txt'), 'Nothing.');
  writeFileSync(join(folder, 'notes.md'), '[no mark]');
  const documents = readMarkedArticles(folder, 'own');
  assert.deepEqual(
    documents.map(({ source, text, names }) => [source, text, names.length]),
    [
      ['own/a.txt', 'Nothing.', 0],
      ['own/b.txt', 'Vela é', 1],
    ],
  );
});
