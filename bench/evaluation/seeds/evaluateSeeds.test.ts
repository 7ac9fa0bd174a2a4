import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateSeeds } from './evaluateSeeds';

const text = 'President Barack Obama met on Thursday in Paris for 90 days.';
const at = (words: string): { readonly start: number; readonly end: number; readonly text: string } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});

test('the publication date of the gold standard is used, and faults lower the score', () => {
  const article = {
    file: 'a.txt',
    published: '2021-01-15',
    mentions: [
      { ...at('Barack Obama'), type: 'person', entity: 'obama' },
      { ...at('Paris'), type: 'place', entity: 'paris' },
    ],
    dates: [
      { ...at('Thursday'), type: 'date', value: '2021-01-14' },
      { ...at('90 days'), type: 'duration', value: 'P90D' },
    ],
  };
  const texts = new Map([['a.txt', text]]);
  const right = evaluateSeeds({ gold: [article], texts });
  assert.deepEqual([right.typedF1, right.entityF1, right.dateRelaxedF1, right.dateValueAccuracy], [1, 1, 1, 1]);
  const other = evaluateSeeds({ gold: [{ ...article, published: '2021-01-22' }], texts });
  assert.equal(other.dateValueAccuracy, 0.5);
  assert.throws(() => evaluateSeeds({ gold: [article], texts: new Map() }), /a\.txt/);
});
