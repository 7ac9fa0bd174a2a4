import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GeneratedCorpus } from './articles';
import { personOf } from './population';

test('the same article is the same text, another is another', () => {
  const [a, b] = [new GeneratedCorpus(100), new GeneratedCorpus(100)];
  assert.deepEqual(a.article(7), b.article(7));
  assert.notEqual(a.article(7).text, a.article(8).text);
  assert.notEqual(a.article(7).text, new GeneratedCorpus(100, 1).article(7).text);
});

test('an edition changes the text at its end only', () => {
  const corpus = new GeneratedCorpus(10);
  const [first, second] = [corpus.article(3).text.trimEnd(), corpus.article(3, 5).text];
  assert.ok(second.startsWith(first));
  assert.notEqual(second, corpus.article(3, 6).text);
});

test('names follow Zipf: some are in many articles, most in one', () => {
  const corpus = new GeneratedCorpus(200);
  const articles = corpus.paths.map((_, index) => corpus.article(index).text);
  const inArticles = (rank: number): number => articles.filter((text) => text.includes(personOf(rank).family)).length;
  assert.ok(inArticles(0) > 50, `${inArticles(0)} articles`);
  assert.ok(inArticles(900) <= 5, `${inArticles(900)} articles`);
});

test('persons are spelled in more than one way, and families differ', () => {
  const persons = Array.from({ length: 1000 }, (_, rank) => personOf(rank));
  assert.ok(persons.filter(({ family, otherSpelling }) => family !== otherSpelling).length > 900);
  assert.ok(new Set(persons.map(({ family }) => family)).size > 950);
});

test('a long text is as long as asked', () => {
  const { length } = new GeneratedCorpus(10).longText(50_000);
  assert.ok(length >= 50_000 && length < 60_000);
});
