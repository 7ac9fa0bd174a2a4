import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashString } from '../../src/core/names/features/featureHash';
import { WordKnowledge, type WordTable } from '../../src/core/names/features/wordTable';
import { readMarked } from '../corpus/readMarkedArticles';
import { buildWordTable } from './buildWordTable';

const none = { words: [], dimensions: 2, values: new Float32Array(0) };

function know(table: WordTable, word: string): Readonly<Record<string, number>> {
  const knowledge = table.lookUp(hashString(word));
  return {
    group: WordKnowledge.group(knowledge),
    capital: WordKnowledge.capital(knowledge),
    person: WordKnowledge.person(knowledge),
    city: WordKnowledge.city(knowledge),
  };
}

test('word table: how often people are called so', () => {
  const counts = new Map([
    ['often', 100],
    ['sometimes', 10],
    ['rarely', 2],
    ['once', 1],
  ]);
  const table = buildWordTable(none, [], counts, [], 1);
  assert.deepEqual(
    [...counts.keys()].map((word) => know(table, word)['person']),
    [3, 2, 1, 0],
  );
  assert.equal(table.lookUp(hashString('once')), 0);
});

test('word table: how large a city of the name is, also without accents; not of several words', () => {
  const cities = [
    { name: 'Vélia', country: 'XX', population: 300_000 },
    { name: 'Mesk', country: 'XX', population: 60_000 },
    { name: 'Mesk', country: 'YY', population: 20_000 },
    { name: 'Tiny', country: 'XX', population: 900 },
    { name: 'Port Vela', country: 'XX', population: 900_000 },
  ];
  const table = buildWordTable(none, [], new Map(), cities, 1);
  assert.deepEqual(
    ['vélia', 'velia', 'mesk', 'tiny', 'port', 'port vela'].map((word) => know(table, word)['city']),
    [3, 3, 2, 0, 0, 0],
  );
});

test('word table: how often a word is large in running text, from never to always, where it is seen often enough', () => {
  const sayings = [
    ...Array.from({ length: 40 }, () => 'the Vela of men, the bush, the once'),
    ...Array.from(
      { length: 30 },
      (_, index) => `the ${index < 1 ? 'March' : 'march'}, the ${index < 4 ? 'May' : 'may'}`,
    ),
    ...Array.from(
      { length: 30 },
      (_, index) =>
        `the ${index < 15 ? 'Hope' : 'hope'}, the ${index < 25 ? 'Fox' : 'fox'}, the ${index < 29 ? 'Hart' : 'hart'}`,
    ),
    'the Seldom, the Seldom',
  ];
  const table = buildWordTable(none, [readMarked(sayings.join('. '), '')], new Map(), [], 1);
  assert.deepEqual(
    ['bush', 'march', 'may', 'hope', 'fox', 'hart', 'vela', 'seldom'].map((word) => know(table, word)['capital']),
    [1, 2, 3, 4, 5, 6, 7, 0],
  );
});

test('word table: the group of each word that has a vector, from 1', () => {
  const vectors = { words: ['a', 'b', 'jean-pierre'], dimensions: 2, values: Float32Array.of(1, 0, 0, 1, 1, 0) };
  const table = buildWordTable(
    vectors,
    [],
    new Map([
      ['jean.pierre', 5],
      ['a.', 7],
    ]),
    [],
    1,
  );
  for (const word of vectors.words) assert.ok(know(table, word)['group']! >= 1 && know(table, word)['group']! <= 2048);
  // A name with a stop has the group of the word without it.
  assert.deepEqual(know(table, 'a.')['group'], know(table, 'a')['group']);
});
