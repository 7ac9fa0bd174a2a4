import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareReferences, DateIndex, type DatedReference } from './dateIndex';

const day = (article: string, index: number, from: number, to = from): DatedReference => ({ article, index, from, to });
const options = { notIn: 'own.txt', margin: 3, limit: 5 };

function indexOf(...dates: DatedReference[]): DateIndex {
  const index = new DateIndex();
  for (const article of new Set(dates.map((date) => date.article))) {
    index.setArticle(
      article,
      dates.filter((date) => date.article === article),
    );
  }
  return index;
}

test('finds the same day before near days and before longer stretches', () => {
  const index = indexOf(day('a.txt', 0, 102), day('b.txt', 0, 100), day('c.txt', 0, 99, 105), day('d.txt', 0, 200));
  assert.deepEqual(
    index.near({ from: 100, to: 100 }, options).map((date) => date.article),
    ['b.txt', 'c.txt', 'a.txt'],
  );
});

test('leaves out the article itself and respects the limit', () => {
  const index = indexOf(day('own.txt', 0, 100), day('a.txt', 0, 100), day('a.txt', 1, 101), day('b.txt', 0, 100));
  assert.deepEqual(index.near({ from: 100, to: 100 }, { ...options, limit: 2 }), [
    day('a.txt', 0, 100),
    day('b.txt', 0, 100),
  ]);
});

test('finds dates before 1970 and across bucket borders', () => {
  const index = indexOf(day('a.txt', 0, -1), day('b.txt', 0, 0), day('c.txt', 0, 31), day('d.txt', 0, 32));
  assert.deepEqual(
    index.near({ from: 0, to: 0 }, options).map((date) => date.article),
    ['b.txt', 'a.txt'],
  );
  assert.deepEqual(
    index.near({ from: 32, to: 32 }, options).map((date) => date.article),
    ['d.txt', 'c.txt'],
  );
});

test('finds longer stretches that began earlier, after those of the same length', () => {
  const index = indexOf(
    day('month.txt', 0, 90, 120),
    day('year.txt', 0, -200, 164),
    day('b.txt', 0, 100),
    day('past.txt', 0, 60, 95),
  );
  const near = (): readonly string[] => index.near({ from: 100, to: 100 }, options).map(({ article }) => article);
  assert.deepEqual(near(), ['b.txt', 'month.txt', 'year.txt']);
  index.removeArticle('year.txt');
  assert.deepEqual(near(), ['b.txt', 'month.txt']);
});

test('replacing and removing an article leaves nothing behind', () => {
  const index = indexOf(day('a.txt', 0, 100));
  index.setArticle('a.txt', [day('a.txt', 0, 500)]);
  assert.deepEqual(index.near({ from: 100, to: 100 }, options), []);
  index.removeArticle('a.txt');
  index.removeArticle('a.txt');
  assert.deepEqual(index.near({ from: 500, to: 500 }, options), []);
});

test('of a stretch that a hundred articles name the first others are told, whatever came and went', () => {
  const all = Array.from({ length: 120 }, (_, i) => day(`${i}.txt`, 0, 100, 130));
  const index = indexOf(day('own.txt', 0, 100, 130), day('x.txt', 0, 99, 129), ...all);
  const first = (gone: number): readonly DatedReference[] => all.slice(gone).sort(compareReferences).slice(0, 5);
  assert.deepEqual(index.near({ from: 100, to: 130 }, options), first(0));
  for (let gone = 1; gone <= 110; gone++) {
    index.removeArticle(`${gone - 1}.txt`);
    assert.deepEqual(index.near({ from: 100, to: 130 }, options), first(gone));
  }
  index.setArticle('0.txt', [day('0.txt', 0, 100, 130)]);
  assert.equal(index.near({ from: 100, to: 130 }, options)[0]?.article, '0.txt');
});
