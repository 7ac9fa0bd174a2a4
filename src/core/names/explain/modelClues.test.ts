import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNameModelFile } from '../../../../test/support/shippedRecognizers';
import { EmissionReader } from '../crf/emissions';
import { labelCount, labelOf, outside, Place } from '../crf/labels';
import { readNameModel } from '../crf/nameModel';
import { FeatureReader } from '../features/featureDocument';
import { Lexicon } from '../lexicon';
import { NameDocument } from '../nameDocument';
import { modelClues } from './modelClues';

const model = readNameModel(readNameModelFile());
const reader = new FeatureReader(model.words);
const document = new NameDocument(
  'MINISTER QUITS\n\nTransport Minister Tomas Keller of the Iranian-backed party said “no” to @AnnaNovak in 2024.\n',
  new Lexicon(),
);
const features = reader.read(document);
const firstPerson = labelOf(0, Place.Begin);

test('the clues of a word are all that the model counts for it', () => {
  const emissions = new EmissionReader(model);
  for (const sentence of features.sentences) {
    const read = { sentence, seen: features.seen };
    for (let at = 0; at < sentence.units.length; at++) {
      const scores = emissions.read(sentence, features, at, at + 1);
      for (const label of [firstPerson, labelCount - 1]) {
        const clues = modelClues(model, read, at, label, outside, Infinity);
        const sum = clues.reduce((total, { weight }) => total + weight, 0);
        const difference = (scores[label] ?? 0) - (scores[outside] ?? 0);
        assert.ok(Math.abs(sum - difference) < 1e-3, `${sentence.units[at]?.form ?? ''}: ${sum} is not ${difference}`);
      }
    }
  }
});

test('clues are the weightiest ones, said once each, and turn around with the labels', () => {
  const [, sentence] = features.sentences;
  assert.ok(sentence);
  const read = { sentence, seen: features.seen };
  const at = sentence.units.findIndex(({ form }) => form === 'Keller');
  const clues = modelClues(model, read, at, firstPerson, outside);
  assert.equal(clues.length, 8);
  assert.equal(new Set(clues.map(({ says }) => says)).size, 8);
  const weights = clues.map(({ weight }) => Math.abs(weight));
  assert.deepEqual(
    weights,
    [...weights].sort((a, b) => b - a),
  );
  const turned = modelClues(model, read, at, outside, firstPerson);
  assert.deepEqual(
    turned,
    clues.map(({ says, weight }) => ({ says, weight: -weight })),
  );
});

test('there are no clues for a label that there is not', () => {
  const [sentence] = features.sentences;
  assert.ok(sentence);
  const read = { sentence, seen: features.seen };
  assert.throws(() => modelClues(model, read, 0, labelCount, outside), RangeError);
});
