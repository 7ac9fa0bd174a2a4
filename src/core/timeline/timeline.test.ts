import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import type { FileContent } from '../corpus/folderAccess';
import { fromDayNumber } from '../dates/calendar';
import { Review } from '../review';
import { mergePeriods } from './mergePeriods';
import { daysOf, periodAround, periodsOf } from './timelinePeriod';

const files: Readonly<Record<string, string>> = {
  'a.article.txt':
    'Harbour works began on 3 March 2019.\n\nIn March 2019 the mayor, Ada Lindqvist, stepped down.\n\nThe town had grown in 2019. By the 1990s it had a railway.\n',
  'b.article.txt': 'The bridge was closed on 3 March 2019 and on 5 April 2020, said Ada Lindqvist.\n',
};

function reviewOf(all: Readonly<Record<string, string>>): Review {
  const content = (path: string): FileContent => {
    const text = all[path] ?? '';
    return { kind: 'text', text, byteLength: text.length };
  };
  const review = new Review({ read: (path) => Promise.resolve(content(path)) }, shippedRecognizers());
  for (const path of Object.keys(all)) review.setFile(path, content(path));
  return review;
}

test('timeline: years hold months, months hold days, and each holds what is no more exact', async () => {
  const review = reviewOf(files);
  const words = async (within: string | undefined): Promise<readonly (string | undefined)[]> =>
    Promise.all(review.timeline.part(within).dates.map(async (date) => (await review.quoteDate(date))?.words));
  assert.deepEqual(review.timeline.part(undefined).periods, [
    { key: '1990', count: 1 },
    { key: '2019', count: 4 },
    { key: '2020', count: 1 },
  ]);
  assert.deepEqual(review.timeline.part('2019').periods, [{ key: '2019-03', count: 3 }]);
  assert.deepEqual(await words('2019'), ['2019']);
  assert.deepEqual(review.timeline.part('2019-03').periods, [{ key: '2019-03-03', count: 2 }]);
  assert.deepEqual(await words('2019-03'), ['March 2019']);
  assert.deepEqual(
    review.timeline.part('2019-03-03').dates.map(({ article }) => article),
    ['a.article.txt', 'b.article.txt'],
  );
  assert.deepEqual(await words('1990'), ['the 1990s']);
});

test('timeline: the period of a date, and the way up from there', () => {
  const review = reviewOf(files);
  const periods = (review.article('a.article.txt')?.dates ?? []).map((_, index) =>
    review.timeline.periodOf({ article: 'a.article.txt', index }),
  );
  assert.deepEqual(periods, ['2019-03-03', '2019-03', '2019', '1990']);
  assert.equal(review.timeline.periodOf({ article: 'a.article.txt', index: 9 }), undefined);
  assert.deepEqual(['2019-03-03', '2019-03', '2019', '-0044-03-15'].map(periodAround), [
    '2019-03',
    '2019',
    undefined,
    '-0044-03',
  ]);
});

test('timeline: of an entity only what stands in a line with it', () => {
  const review = reviewOf(files);
  const entity = review.entities.find(({ name }) => name === 'Ada Lindqvist');
  assert.ok(entity);
  assert.deepEqual(review.timeline.part(undefined, entity.id).periods, [
    { key: '2019', count: 2 },
    { key: '2020', count: 1 },
  ]);
  assert.deepEqual(review.timeline.part(undefined, 'nobody').periods, []);
});

test('timeline: of an entity also what is recorded with it, wherever that stands', () => {
  const sidecar = `schema: source-review/1
entities:
  ada: { name: Ada Lindqvist, type: person, mentions: ["Ada Lindqvist"] }
dates:
  - { quote: "the 1990s", value: "199X", event: "Ada's railway years", entities: [ada] }
`;
  const review = reviewOf({ 'a.article.txt.source-review.yaml': sidecar, ...files });
  const keys = review.timeline.part(undefined, 'ada').periods.map(({ key }) => key);
  assert.deepEqual(keys, ['1990', '2019', '2020']);
});

test('timeline: an article that is gone takes its dates along', () => {
  const review = reviewOf(files);
  review.removeFile('a.article.txt');
  assert.deepEqual(
    review.timeline.part(undefined).periods.map(({ key }) => key),
    ['2019', '2020'],
  );
});

test('timeline: a stretch lies in each of its periods, and its smallest holds all of it unless it crosses a year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 100_000 }), fc.integer({ min: 0, max: 500 }), (from, length) => {
      const periods = periodsOf({ from, to: from + length });
      for (const key of periods) assert.ok(daysOf(key).from <= from && from <= daysOf(key).to, key);
      const smallest = daysOf(periods.at(-1)!);
      const crosses = fromDayNumber(from).year !== fromDayNumber(from + length).year;
      if (!crosses) assert.ok(smallest.to >= from + length);
      if (length === 0) assert.deepEqual(smallest, { from, to: from });
    }),
  );
});

test('timeline: the periods of several folders are added up', () => {
  const one = [{ key: '2019', count: 2 }];
  const other = [
    { key: '-0044', count: 1 },
    { key: '2019', count: 3 },
  ];
  assert.deepEqual(mergePeriods([one, other]), [
    { key: '-0044', count: 1 },
    { key: '2019', count: 5 },
  ]);
});

test('step by step it is what it is at once, in steps that do not grow with the dates', () => {
  const text = Array.from({ length: 400 }, (_, i) => `On ${1 + (i % 28)} March ${1800 + (i % 200)} it rained.`).join(
    '\n',
  );
  const { timeline } = reviewOf({ 'a.txt': text, 'b.txt': text });
  const steps = timeline.partInSteps(undefined);
  let count = 1;
  let last = steps.next();
  for (; last.done !== true; count++) last = steps.next();
  assert.deepEqual(last.value, timeline.part(undefined));
  assert.ok(count > 3, `${count} steps`);
});
