import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewOf } from '../../../test/support/reviewOf';
import { definitionsAt } from '../navigation/definitions';
import { occurrencesAt } from '../navigation/occurrences';
import { finish } from '../text/steps';

const january = `BAGHDAD, 10 January 2020 (Adria Wire) — Iraqi Prime Minister Adel Abdul-Mahdi met Barham Salih in Baghdad.

Later the prime minister spoke to reporters. Abdul-Mahdi left.
`;
const earlier = `BAGHDAD, 5 January 2020 (Adria Wire) — Protesters met the Iraqi prime minister in Baghdad.
`;
const october = `BAGHDAD, 4 October 2020 (Adria Wire) — Iraqi Prime Minister Mustafa al-Kadhimi met Fuad Hussein in Baghdad.

The prime minister did not speak.
`;
const files = { 'a.txt': january, 'b.txt': earlier, 'c.txt': october };

function setUp(more: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = { ...files, ...more };
  const review = reviewOf(all);
  const at = (path: string, words: string): number => (all[path] ?? '').indexOf(words) + 1;
  const placesOf = (name: string): readonly string[] => {
    const entity = review.entities.find((each) => each.name === name);
    return finish(review.allMentionsOf(entity?.id ?? '')).map(
      ({ path, start, end, byRole }) => `${path} ${byRole ? 'by role ' : ''}${(all[path] ?? '').slice(start, end)}`,
    );
  };
  return { review, at, placesOf };
}

test('all mentions are those by name and those by role, of each holder his own', () => {
  const { placesOf } = setUp();
  assert.deepEqual(placesOf('Adel Abdul-Mahdi'), [
    'a.txt Adel Abdul-Mahdi',
    'a.txt by role prime minister',
    'a.txt Abdul-Mahdi',
    'b.txt by role Iraqi prime minister',
  ]);
  assert.deepEqual(placesOf('Mustafa al-Kadhimi'), ['c.txt Mustafa al-Kadhimi', 'c.txt by role prime minister']);
  assert.deepEqual(placesOf('Nobody'), []);
});

test('a role is highlighted with the names of its holder, from a name and from the role', () => {
  const { review, at } = setUp();
  for (const words of ['minister spoke', 'Abdul-Mahdi left', 'Prime Minister Adel']) {
    const found = occurrencesAt(review, 'a.txt', at('a.txt', words));
    assert.deepEqual(
      found.map(({ start, end }) => january.slice(start, end)),
      ['Adel Abdul-Mahdi', 'prime minister', 'Abdul-Mahdi'],
      words,
    );
  }
  // The state in it is a name of its own.
  assert.deepEqual(
    occurrencesAt(review, 'b.txt', at('b.txt', 'Iraqi prime')).map(({ start, end }) => earlier.slice(start, end)),
    ['Iraqi'],
  );
});

test('a role is defined where its holder is', () => {
  const { review, at } = setUp();
  const start = { line: 0, character: january.indexOf('Adel') };
  const places = definitionsAt(review, 'b.txt', at('b.txt', 'minister in'));
  assert.deepEqual(
    places.map(({ path, range }) => [path, range.start]),
    [['a.txt', start]],
  );
  const record = 'schema: source-review/1\nentities:\n  abdul-mahdi:\n    name: Adel Abdul-Mahdi\n    type: person\n';
  const recorded = setUp({ 'a.txt.source-review.yaml': record }).review;
  assert.deepEqual(
    definitionsAt(recorded, 'b.txt', at('b.txt', 'minister in')).map(({ path }) => path),
    ['a.txt.source-review.yaml'],
  );
});

test('a role that may be anybody’s is nobody’s', () => {
  const words = 'BASRA, 2 May 2020 (Adria Wire) — Protesters met the Iraqi prime minister.\n';
  const { review, at, placesOf } = setUp({ 'd.txt': words });
  assert.equal(review.meantAt('d.txt', at('d.txt', 'minister')), undefined);
  assert.deepEqual(definitionsAt(review, 'd.txt', at('d.txt', 'minister')), []);
  for (const name of ['Adel Abdul-Mahdi', 'Mustafa al-Kadhimi']) {
    assert.ok(!placesOf(name).some((place) => place.startsWith('d.txt')), name);
  }
});

test('it is the same after a change as in a review built anew', () => {
  const { review, placesOf } = setUp({ 'd.txt': earlier.replace('5 January', '6 January') });
  const before = placesOf('Adel Abdul-Mahdi');
  assert.ok(before.includes('d.txt by role Iraqi prime minister'));
  review.removeFile('d.txt');
  assert.deepEqual(placesOf('Adel Abdul-Mahdi'), setUp().placesOf('Adel Abdul-Mahdi'));
});
