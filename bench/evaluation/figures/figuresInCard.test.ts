import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFigures } from './figuresInCard';
import type { ModelFigures } from './modelFigures';

const some = { precision: 50, recall: 100, f1: 66.67, gold: 1, found: 2 };
const figures: ModelFigures = {
  model: { sha256: 'ab12', version: 'crf-1', bytes: 10, gzippedBytes: 9 },
  names: [
    {
      file: 'x.tsv',
      tokens: 5,
      threeType: some,
      span: some,
      byType: { MISC: { ...some, f1: 12.34 } },
      byCase: { upper: 1, lower: 2, title: 3 },
    },
  ],
  articles: [{ set: 'samples', precision: 1, recall: 2, f1: 98.76 }],
};
const card = 'before\n<!-- figures: written by npm run evaluate -- record -->old<!-- end of figures -->\nafter\n';

test('what stands between the marks is replaced, and nothing else', () => {
  const filled = withFigures(card, figures);
  assert.match(filled, /^before\n<!-- figures.*\n\nModel `crf-1`/);
  assert.match(filled, /\| MISC +\| 12\.3 \|/);
  assert.match(filled, /\| samples +\| 98\.8 \|/);
  assert.match(filled, /\|\n\n<!-- end of figures -->\nafter\n$/);
  assert.doesNotMatch(filled, /old/);
  assert.equal(withFigures(filled, figures), filled);
});

test('a card without marks is not written', () => {
  assert.throws(() => withFigures('no marks', figures), /no place for figures/);
});
