import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Compromise, compromiseRecognizer } from './compromiseRecognizer';

const text = "President Ann Lee's firm left New York for Lee.";

/** Stands in for compromise: people, places and organizations as words with a tag, "President#Honorific|Ann". */
function fake(people: readonly string[], places: readonly string[], organizations: readonly string[]): Compromise {
  const view = (matches: readonly string[]): ReturnType<Compromise> => ({
    docs: matches.map((match) =>
      match.split('|').map((word) => {
        const [written = '', tag = ''] = word.split('#');
        return { text: written, offset: { start: text.indexOf(written) }, tags: new Set([tag]) };
      }),
    ),
    compute: () => undefined,
    people: () => view(people),
    places: () => view(places),
    organizations: () => view(organizations),
  });
  return () => view([]);
}

function found(...matches: Parameters<typeof fake>): readonly string[] {
  return compromiseRecognizer(fake(...matches))
    .recognize(text)
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

test('titles and possessives are taken off, words without letters left out', () => {
  assert.deepEqual(found(["President#Honorific|Ann|Lee's|"], [], []), ['person Ann Lee']);
  assert.deepEqual(found(['President|Ann'], [], []), ['person Ann']);
});

test('a title alone is no name; places and organizations keep all their words', () => {
  assert.deepEqual(found(['President#Honorific'], ['New|York'], ['President|Ann']), [
    'organization President Ann',
    'place New York',
  ]);
});

test('of names that overlap the first counts, of two from one word the longer', () => {
  assert.deepEqual(found(['Ann'], [], ["Ann|Lee's"]), ['organization Ann Lee']);
});
