import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewOf } from '../../../test/support/reviewOf';
import { entityParts } from './entityParts';

const bridge = 'Transport Minister Tomas Keller opened the bridge.\n\nKeller praised the engineers. Keller left.\n';
const closure = 'Transport Minister Tomas Keller said in London that the bridge would close.\n';

test('an entity is taken apart into spellings, roles and articles, each with its places', () => {
  const review = reviewOf({ 'a.txt': bridge, 'b.txt': closure });
  const entity = review.entities.find(({ name }) => name === 'Tomas Keller');
  const parts = entity && entityParts(review, entity.id);
  assert.ok(parts);
  const indexIn = (path: string, text: string): number =>
    review.article(path)?.mentions.findIndex((mention) => mention.text === text) ?? -1;
  const full = { article: 'a.txt', index: indexIn('a.txt', 'Tomas Keller') };
  const short = { article: 'a.txt', index: indexIn('a.txt', 'Keller') };
  assert.deepEqual(parts.spellings, [
    { text: 'Tomas Keller', count: 2, mention: full },
    { text: 'Keller', count: 2, mention: short },
  ]);
  assert.deepEqual(parts.roles, [{ text: 'Transport Minister', count: 2, mention: full }]);
  assert.deepEqual(
    parts.articles.map(({ path, mentions }) => [path, mentions.length]),
    [
      ['a.txt', 3],
      ['b.txt', 1],
    ],
  );
  assert.equal(entityParts(review, 'nobody'), undefined);
});

test('one spelling is no list of spellings', () => {
  const review = reviewOf({ 'b.txt': closure });
  const [entity] = review.entities.filter(({ name }) => name === 'Tomas Keller');
  assert.deepEqual(entity && entityParts(review, entity.id)?.spellings, []);
});
