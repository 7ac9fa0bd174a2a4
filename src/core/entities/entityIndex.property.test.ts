import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entityTypes } from '../names/entityType';
import type { IdentityDecisions, IndexedMention, RecordedEntity } from './entity';
import { EntityIndex } from './entityIndex';
import { answers } from './testing/clusters';

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
] as const;

const mention = fc.record({ text: fc.constantFrom(...names), type: fc.constantFrom(...entityTypes) });

const article = fc
  .array(mention, { maxLength: 8 })
  .map((items): readonly IndexedMention[] =>
    items.map(({ text, type }, i) => ({ start: i * 50, end: i * 50 + text.length, text, type, confidence: 1 })),
  );

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

type Change =
  | { readonly kind: 'set'; readonly path: string; readonly mentions: readonly IndexedMention[] }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'records'; readonly path: string; readonly records: readonly RecordedEntity[] }
  | { readonly kind: 'decisions'; readonly decisions: IdentityDecisions }
  | { readonly kind: 'ask' };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('set' as const), path, mentions: article }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('records' as const), path, records: fc.array(record, { maxLength: 1 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('decisions' as const), decisions }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('ask' as const) }) },
);

test('after any changes the answers are those of a fresh index, in whatever order it is filled', () => {
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 25 }),
      fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      (changes, random) => {
        const index = new EntityIndex();
        const articles = new Map<string, readonly IndexedMention[]>();
        const records = new Map<string, readonly RecordedEntity[]>();
        let decided: IdentityDecisions | undefined;
        for (const step of changes) {
          switch (step.kind) {
            case 'set':
              articles.set(step.path, step.mentions);
              index.setArticle(step.path, step.mentions);
              break;
            case 'remove':
              articles.delete(step.path);
              index.removeArticle(step.path);
              break;
            case 'records':
              records.set(step.path, step.records);
              index.setArticleRecords(step.path, step.records);
              break;
            case 'decisions':
              decided = step.decisions;
              index.setDecisions(step.decisions);
              break;
            case 'ask':
              index.entities();
          }
        }
        const fresh = new EntityIndex();
        const shuffled = [...articles].map((entry, i) => ({ entry, at: random[i] ?? 0 })).sort((a, b) => a.at - b.at);
        for (const { entry } of shuffled) fresh.setArticle(...entry);
        for (const [file, list] of records) fresh.setArticleRecords(file, list);
        if (decided !== undefined) fresh.setDecisions(decided);
        assert.deepEqual(answers(index, articles), answers(fresh, articles));
      },
    ),
    { numRuns: 300 },
  );
});

test('every name has exactly one entity, ids are unique and mentions add up', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), (articles) => {
      const index = new EntityIndex();
      articles.forEach((mentions, i) => {
        index.setArticle(`${i}.txt`, mentions);
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
