import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import type { IndexedMention } from './entity';
import { EntityIndex } from './entityIndex';

const syllables = ['ba', 'ko', 'rin', 'tel', 'sha', 'mor', 'vik', 'dun', 'fay', 'zel', 'pra', 'gos'];

/** A made-up surname; different numbers below 20,736 give different ones. */
function surname(number: number): string {
  const parts = [number % 12, (number / 12) | 0, (number / 144) | 0, (number / 1728) | 0];
  const [first = '', ...rest] = parts.map((part) => syllables[part % 12] ?? '');
  return first.charAt(0).toUpperCase() + first.slice(1) + rest.join('');
}

/** Two people of its own, one that ten articles have, a surname alone, a body, and a place that all articles have. */
function mentionsOf(article: number, edition: number): readonly IndexedMention[] {
  const shared = surname((article / 10) | 0);
  const names = [
    ['Oslo', 'place'],
    [`Ann ${surname(article * 2)}`, 'person'],
    [`Omar ${surname(article * 2 + 1)}`, 'person'],
    [article % 10 === 0 ? `Ida ${shared}` : shared, 'person'],
    [`${surname(article % 700)} Water Authority`, 'organization'],
    [`Edith ${surname(article + edition)}`, 'person'],
  ] as const;
  return names.map(([text, type], i) => ({ text, type, start: i * 60, end: i * 60 + text.length, confidence: 1 }));
}

const pathOf = (article: number): string => `${article}.txt`;

function filled(size: number): EntityIndex {
  const index = new EntityIndex();
  for (let article = 0; article < size; article++)
    index.setArticle(pathOf(article), { mentions: mentionsOf(article, 0) });
  index.entities();
  return index;
}

/** Milliseconds for changes of some articles, each with a question about it. */
function changes(index: EntityIndex, size: number, edition: number): number {
  return cpuMilliseconds(() => {
    for (let round = 0; round < 150; round++) {
      const article = (round * 7919) % size;
      index.setArticle(pathOf(article), { mentions: mentionsOf(article, edition) });
      assert.equal(index.entityOf(pathOf(article), 0)?.mentionCount, size);
    }
  });
}

test('a changed article costs the same in a small folder and in one eight times as large', () => {
  const [small, large] = [filled(250), filled(2000)];
  const ratios = Array.from({ length: 5 }, (_, round) => {
    const base = changes(small, 250, round + 1);
    return changes(large, 2000, round + 1) / Math.max(base, 1);
  });
  const least = Math.min(...ratios);
  assert.ok(least < 2.5, `eight times the articles: ${least.toFixed(1)} times as long`);
});
