import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntityIndex } from '../entityIndex';
import { markedMentions } from '../testing/markedText';

/** For each article the entity of its first mention, as the number of the first article that has it first too. */
function groupsOf(...articles: readonly string[]): string {
  const index = indexOf(...articles);
  const ids = articles.map((_, i) => index.entityOf(`${i}.txt`, 0)?.id);
  return ids.map((id) => ids.indexOf(id)).join('');
}

function indexOf(...articles: readonly string[]): EntityIndex {
  const index = new EntityIndex();
  articles.forEach((marked, i) => {
    index.setArticle(`${i}.txt`, { mentions: markedMentions(marked) });
  });
  return index;
}

test('places of one name in two larger places are two', () => {
  const illinois = '[place:Springfield], [place:Illinois^comma]';
  const massachusetts = '[place:Springfield] ([place:Mass.^brackets])';
  const bare = '[place:Springfield] slept';
  const cases: readonly (readonly [expected: string, ...articles: string[]])[] = [
    ['01', illinois, massachusetts],
    ['01', '[place:Tripoli], [place:Libya^comma]', '[place:Tripoli], [place:Lebanon^comma]'],
    ['00', illinois, '[place:Springfield], [place:Ill.^comma]'],
    // The country says nothing against a part of it.
    ['00', illinois, '[place:Springfield], [place:USA^comma]'],
    ['00', '[place:Leeds], [place:England^comma]', '[place:Leeds], [place:Britain^comma]'],
    // Where it is not said it stays open, unless there is one alone or everybody knows which.
    ['012', illinois, massachusetts, bare],
    ['00', illinois, bare],
    ['011', '[place:Paris], [place:Texas^comma]', '[place:Paris] slept', '[place:Paris], [place:France^comma]'],
    ['00', '[place:Paris] slept', '[place:Paris], [place:France^comma]'],
    // Lists say nothing.
    ['00', '[place:Velmora], [place:Russia^comma] and [place:China]', '[place:Velmora], [place:Kenya^comma]'],
    ['00', '[place:Milan], [place:New York^comma], [place:London^comma]', '[place:Milan], [place:Italy^comma]'],
    ['01', `${illinois}, and [place:Dover], [place:Maine^comma]`, massachusetts],
    // An article that says both says neither.
    ['00', `${illinois}, not [place:Springfield], [place:Maine^comma]`, massachusetts],
  ];
  for (const [expected, ...articles] of cases) assert.equal(groupsOf(...articles), expected, articles.join(' / '));
});

test('the two Georgias', () => {
  const state = '[place:Georgia] and [place:Florida]';
  const country = '[place:Georgia] and the [group:Georgian] army';
  assert.equal(groupsOf(state, country, '[place:Georgia] slept'), '012');
  assert.equal(groupsOf(country, '[place:Georgia] and [place:Abkhazia]'), '00');
  assert.equal(groupsOf(state, '[place:Georgia] slept'), '00');
});

test('what stays open is asked about, and the two are not', () => {
  const [illinois, maine] = ['Illinois', 'Maine'].map((state) => `[place:Springfield], [place:${state}^comma]`);
  const index = indexOf(illinois ?? '', maine ?? '', '[place:Springfield] slept');
  const [one, other, open] = [0, 1, 2].map((i) => index.entityOf(`${i}.txt`, 0)?.id ?? '');
  const reason = 'Springfield alone, and other articles speak of several places of that name';
  assert.deepEqual(
    index.possibleMatches().map(({ entities, reason: why }) => [[...entities].sort(), why]),
    [
      [[one, open].sort(), reason],
      [[other, open].sort(), reason],
    ],
  );
  assert.deepEqual(
    index
      .sameNamed(one ?? '')
      .map(({ id }) => id)
      .sort(),
    [other, open].sort(),
  );
  // Without the article that made two of it, it is one place.
  index.removeArticle('1.txt');
  assert.equal(index.entityOf('0.txt', 0), index.entityOf('2.txt', 0));
});
