import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameRecognizer } from '../../../src/core/names/nameRecognizer';
import { evaluateNames } from './evaluateNames';

/** Takes every "Rome" for a place and every "Iran" for a group. */
const recognizer: NameRecognizer = {
  explain: () => undefined,
  version: 'test',
  recognize: (text) =>
    [...text.matchAll(/Rome|Iran/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      text: word,
      type: word === 'Rome' ? 'place' : 'group',
      confidence: 1,
    })),
};

const corpus = 'In\tO\nRome\tB-LOC\n,\tO\nIran-backed\tO\nmen\tO\n.\tO\n\nAnn\tB-PER\n';

for (const raw of [true, false]) {
  test(`${raw ? 'as text' : 'as tokens'}: spans are mapped back, classes that the file has not are left out`, () => {
    const { tokens, documents, asIs, copies } = evaluateNames(corpus, recognizer, raw, ['upper', 'title']);
    assert.deepEqual([tokens, documents], [7, 1]);
    assert.deepEqual(asIs.byType.LOC, { precision: 100, recall: 100, f1: 100, gold: 1, found: 1 });
    assert.deepEqual(asIs.byType.PER, { precision: 0, recall: 0, f1: 0, gold: 1, found: 0 });
    assert.deepEqual(
      copies.map(({ wordCase, score }) => [wordCase, score.span.found]),
      [
        ['upper', 0],
        ['title', 1],
      ],
    );
  });
}
