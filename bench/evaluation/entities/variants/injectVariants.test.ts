import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoldArticle } from '../../../../src/core/entities/testing/goldCorpus';
import { injectVariants } from './injectVariants';
import { RomanisationTables } from './romanisations';

const arabic = 'qasim\tQ S M\t50\nqasem\tQ S M\t40\nkassim\tQ S M\t10\njohn\tJ N\t50\njon\tJ N\t9\nodd\tQ S M\t1\n';
const other = 'john\tJ O N\t50\nfiller\tF\t50\n';
const tables = new RomanisationTables([arabic, other]);

function article(docId: string, ...texts: readonly string[]): GoldArticle {
  return {
    docId,
    corpus: 'x',
    mentions: texts.map((text, i) => ({
      start: i * 40,
      end: i * 40 + text.length,
      text,
      type: 'PER',
      cluster: text.split(' ').at(-1) ?? '',
    })),
  };
}

const articles = Array.from({ length: 40 }, (_, i) => article(`${i}`, 'Qasim Rahbar', 'John Rumbel'));

test('names at home in one language are spelled otherwise in about half of the articles, others are not', () => {
  const { articles: injected, people, changed } = injectVariants(articles, tables, 1);
  assert.deepEqual([...people], ['x/Rahbar']);
  assert.ok(changed > 10 && changed < 30, `${changed}`);
  const texts = new Set(injected.flatMap(({ mentions }) => mentions.map(({ text }) => text)));
  assert.deepEqual([...texts].sort(), ['John Rumbel', 'Kassim Rahbar', 'Qasem Rahbar', 'Qasim Rahbar']);
});

test('an article keeps to one spelling, and a seed to its choices', () => {
  const twice = [article('1', 'Qasim Rahbar', 'QASIM Rahbar', 'Qasim Rahbar')];
  for (let seed = 0; seed < 20; seed++) {
    const { articles: injected } = injectVariants(twice, tables, seed);
    const texts = injected[0]?.mentions.map(({ text }) => text.toLowerCase()) ?? [];
    assert.equal(new Set(texts).size, 1);
    assert.deepEqual(injectVariants(twice, tables, seed).articles, injected);
  }
});
