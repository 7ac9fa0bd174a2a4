import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entityTypes } from '../names/entityType';
import type { IndexedMention } from './entity';
import { EntityIndex } from './entityIndex';
import { History, type Change } from './testing/history';

/** Few names, many collisions: surnames in common, spellings, acronyms, titles, one name in two classes. */
const names = [
  'Mike Pompeo',
  'Pompeo',
  '@SecPompeo',
  'Michael Pompeo',
  'M. Pompeo',
  'Mustafa al-Kadhimi',
  'Mustafa Al-Kazemi',
  'Kadhimi',
  'Al-Kazemi',
  'Bill Clinton',
  'Hillary Clinton',
  'Clinton',
  'John Adams',
  'John Q. Adams',
  'John Michael Adams',
  'Adams',
  'Iraqi National Intelligence Service',
  'INIS',
  'Intelligence Service',
  'Bayern Munich',
  'Bayern',
  'Munich',
  'Boeing',
  'Boeing 787',
  '787',
  'U.S.',
  'United States',
  'America',
  'Iraq',
  'Iraqi',
  'Iraqis',
  'Foreign Ministry',
  'Iraqi Foreign Ministry',
  'Paris',
  'Paris, Texas',
  'Goethe Institut',
  'Goethe Insitut',
  'Georgia',
  'Benedict XV',
  'Benedict XVI',
  'Benedict',
  'John Paul',
  'John Paul I',
  'John Paul II',
  'Angela Clinton',
  'Angel Clinton',
  'Angela',
  'Bill',
  'William Clinton',
] as const;

const roles = [undefined, 'Prime Minister', 'prime minister', 'then-director of the agency'] as const;

const mention = fc.record({
  text: fc.constantFrom(...names),
  type: fc.constantFrom(...entityTypes),
  role: fc.constantFrom(...roles),
  cue: fc.constantFrom(undefined, undefined, 'and' as const, 'formerly' as const),
});

const article = fc.array(mention, { maxLength: 8 }).map((items): readonly IndexedMention[] =>
  items.map(({ text, type, role, cue }, i) => ({
    start: i * 50,
    end: i * 50 + text.length,
    text,
    type,
    confidence: 1,
    ...(cue !== undefined && { cue }),
    ...(role !== undefined && { role: { start: i * 50 + 30, end: i * 50 + 45, text: role } }),
  })),
);

const published = fc.constantFrom(undefined, '2020-01', '2020-01-10', '2021');

const path = fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'e.txt', 'f.txt', 'g.txt');

const record = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  name: fc.constantFrom(...names),
  type: fc.constantFrom(...entityTypes),
  aliases: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
});

const decisions = fc.record({
  entities: fc.uniqueArray(record, { maxLength: 2, selector: ({ id }) => id }),
  same: fc
    .array(fc.tuple(fc.constantFrom('bayern', 'munich', 'one'), fc.constantFrom('two', 'paris', 'bayern')), {
      maxLength: 2,
    })
    .map((pairs): ReadonlyMap<string, string> => new Map(pairs)),
  notSame: fc.array(fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  ignore: fc.array(fc.constantFrom('INIS', 'paris'), { maxLength: 1 }),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('set' as const), path, mentions: article, published }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('records' as const), path, records: fc.array(record, { maxLength: 1 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('decisions' as const), decisions }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('ask' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('link' as const), steps: fc.integer({ min: 1, max: 6 }) }) },
);

test('after any changes the answers are those of a fresh index, in whatever order it is filled', () => {
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 25 }),
      fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      (changes, order) => {
        const history = new History();
        for (const step of changes) history.apply(step);
        assert.deepEqual(history.answers, history.freshAnswers(order));
        assert.deepEqual(history.summaries, history.summariesOfLists);
        assert.deepEqual(history.pairsOfEach, history.pairsAmongAll);
      },
    ),
    { numRuns: 300 },
  );
});

/** People of whom many share a surname, in the ways news write them; bodies that are shortened; places. */
const crowd = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom('Ann ', 'Anne ', 'A. ', 'Zoe ', 'John ', 'Jon ', 'Ahmed ', 'Ahmad ', '', '', 'Minister '),
        fc.constantFrom(
          'Kadhimi',
          'al-Kazemi',
          'Kazimi',
          'Lee',
          'Kim',
          'Kelley',
          'Kelly',
          'Kelli',
          'Souleimani',
          'Soleimani',
        ),
      )
      .map(([given, family]) => ({ text: given + family, type: 'person' as const })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('National ', 'Northern ', ''),
        fc.constantFrom('Harbour ', 'Harbor ', 'Hospital ', ''),
        fc.constantFrom('Authority', 'Agency', 'Union'),
      )
      .map((words) => ({ text: words.join(''), type: 'organization' as const })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      text: fc.constantFrom(
        'NHA',
        'NHU',
        'Lee',
        'Harbour',
        'Oslo',
        'Rome',
        'OSLO',
        'Doha',
        'Kyiv',
        'Lima',
        'Cork',
        'Bonn',
      ),
      type: fc.constantFrom('organization' as const, 'place' as const),
    }),
  },
);

const crowdedArticle = fc
  .array(crowd, { maxLength: 7 })
  .map((items): readonly IndexedMention[] =>
    items.map((item, i) => ({ ...item, start: i * 50, end: i * 50 + item.text.length, confidence: 1 })),
  );

/** Most articles name no person: what becomes of those that do depends on the others alone. */
const nobody = Array.from({ length: 25 }, () => '');

/** One person in places that others are in too: what they have in common decides, and how rare it is. */
const articleInPlaces = fc
  .tuple(
    fc.constantFrom('John Kelley', 'John Kelleyn', 'Bill Kadhimi', 'Zoe Kadhimi', 'Kadhimi', ...nobody),
    fc.uniqueArray(fc.constantFrom('Oslo', 'Rome', 'Doha', 'Kyiv', 'Lima', 'Cork'), { maxLength: 4 }),
  )
  .map(([person, places]): readonly IndexedMention[] =>
    [...(person === '' ? [] : [person]), ...places].map((text, i) => {
      const type = text === person ? 'person' : 'place';
      return { text, type, start: i * 50, end: i * 50 + text.length, confidence: 1 };
    }),
  );

const manyPaths = fc.nat({ max: 39 }).map((number) => `${number}.txt`);

const apart = fc.record({
  entities: fc.constant([]),
  same: fc.constantFrom(new Map<string, string>(), new Map([['kim', 'zoe-kim']])),
  notSame: fc.constantFrom([], [['Ann Lee', 'Anne Lee']], [['Kadhimi', 'Ahmed Kadhimi']]),
  ignore: fc.constant([]),
});

function historyOf(mentions: fc.Arbitrary<readonly IndexedMention[]>): fc.Arbitrary<readonly Change[]> {
  const step: fc.Arbitrary<Change> = fc.oneof(
    { weight: 20, arbitrary: fc.record({ kind: fc.constant('set' as const), path: manyPaths, mentions, published }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: manyPaths }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), path: manyPaths, to: manyPaths }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('decisions' as const), decisions: apart }) },
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('ask' as const) }) },
  );
  return fc.array(step, { minLength: 160, maxLength: 200, size: 'max' });
}

for (const [what, mentions, often] of [
  ['surnames and spellings come and go', crowdedArticle, 16],
  ['what articles have in common comes and goes', articleInPlaces, 3],
] as const) {
  test(`the same over long histories in which ${what}`, () => {
    fc.assert(
      fc.property(historyOf(mentions), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (changes, order) => {
        const history = new History();
        changes.forEach((step, i) => {
          history.apply(step);
          if (i % often !== 0) return;
          assert.deepEqual(history.answers, history.freshAnswers(order));
          assert.deepEqual(history.summaries, history.summariesOfLists);
          assert.deepEqual(history.pairsOfEach, history.pairsAmongAll);
        });
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
}

test('every name has exactly one entity, ids are unique and mentions add up', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), (articles) => {
      const index = new EntityIndex();
      articles.forEach((mentions, i) => {
        index.setArticle(`${i}.txt`, { mentions });
      });
      const entities = index.entities();
      assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
      for (const entity of entities) {
        assert.equal(index.entity(entity.id), entity);
        assert.equal(
          entity.forms.reduce((sum, form) => sum + form.count, 0),
          entity.mentions.length,
        );
        for (const { article: file, index: at } of entity.mentions) assert.equal(index.entityOf(file, at), entity);
      }
      const total = entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
      assert.equal(
        total,
        articles.reduce((sum, mentions) => sum + mentions.length, 0),
      );
    }),
    { numRuns: 200 },
  );
});
