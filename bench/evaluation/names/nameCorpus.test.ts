import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNameCorpus } from './nameCorpus';

const lines = (words: string): string => words.replaceAll(' ', '\n').replaceAll('/', '\t');

test('names, sentences and documents', () => {
  const { documents, labels } = parseNameCorpus(
    `-DOCSTART-\tO\n\n${lines('Ann/B-PER Lee/I-PER saw/O Rome/B-LOC')}\n\n${lines('It/O rained/O')}\n\n-DOCSTART-\tO\n\n${lines('UN/B-ORG')}\n`,
  );
  assert.deepEqual(documents, [
    {
      tokens: ['Ann', 'Lee', 'saw', 'Rome', 'It', 'rained'],
      sentences: [0, 4],
      names: [
        { first: 0, last: 2, label: 'PER' },
        { first: 3, last: 4, label: 'LOC' },
      ],
    },
    { tokens: ['UN'], sentences: [0], names: [{ first: 0, last: 1, label: 'ORG' }] },
  ]);
  assert.deepEqual([...labels], ['PER', 'LOC', 'ORG']);
});

const tags: readonly (readonly [tags: string, names: string])[] = [
  ['a/B-PER b/B-PER', '0-1 PER, 1-2 PER'],
  ['a/I-PER b/I-PER', '0-2 PER'],
  ['a/B-PER b/I-LOC', '0-1 PER, 1-2 LOC'],
  ['a/B-PER b/O c/I-PER', '0-1 PER, 2-3 PER'],
  ['a/B-MONEY b/I-MONEY c/B-LOC', '2-3 LOC'],
];
for (const [written, expected] of tags) {
  test(`tags ${written}`, () => {
    const names = parseNameCorpus(lines(written)).documents[0]?.names ?? [];
    assert.equal(names.map(({ first, last, label }) => `${first}-${last} ${label}`).join(', '), expected);
  });
}

test('a name does not go on in the next sentence, and unknown classes are reported', () => {
  const corpus = parseNameCorpus(lines('a/B-PER  b/I-PER c/B-MONEY'));
  assert.equal(corpus.documents[0]?.names.length, 2);
  assert.deepEqual(corpus.ignoredLabels, ['MONEY']);
});

test('a file without documents is cut into ten sentences each', () => {
  const { documents } = parseNameCorpus('a\tO\n\n'.repeat(405));
  assert.equal(documents.length, 41);
  assert.equal(documents.at(-1)?.sentences.length, 5);
  assert.equal(parseNameCorpus('a\tO\n\n'.repeat(400)).documents.length, 1);
});
