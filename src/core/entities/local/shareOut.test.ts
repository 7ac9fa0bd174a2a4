import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecisionTable } from '../decisions';
import { markedMentions } from '../testing/markedText';
import { buildLocalEntities } from './localEntities';
import { NamePool } from './namePool';

const noDecisions = new DecisionTable({ entities: [], same: new Map(), notSame: [], ignore: [] });

/** Whom each mention is of: the first mention of its entity, by its number. "0 0 2" where the second is of the first. */
function ownersOf(marked: string): string {
  const mentions = markedMentions(marked);
  const article = buildLocalEntities({ path: 'a.txt', published: '' }, mentions, [], noDecisions, new NamePool());
  const locals = mentions.map((_, at) => article.nameAt(at)?.local);
  return locals.map((local) => locals.indexOf(local)).join(' ');
}

function expectOwners(cases: readonly (readonly [marked: string, owners: string])[]): void {
  for (const [marked, owners] of cases) assert.equal(ownersOf(marked), owners, marked);
}

test('a surname is not that of who was named in passing', () => {
  expectOwners([
    ['[person:Otto Brandt]. His brother, [person:Emil Brandt^relative]. [person:Brandt]', '0 1 0'],
    ['[person:Emil Brandt^relative], son of [person:Otto Brandt^aside]. [person:Brandt]', '0 1 0'],
    [
      '[person:Otto Brandt]. His brother [person:Emil Brandt^relative]. [person:Emil Brandt], [person:Brandt]',
      '0 1 1 1',
    ],
    ['[person:Ida Brandt], replacing [person:Otto Brandt^aside]. [person:Brandt]', '0 1 0'],
    ['[person:Otto Brandt]. [person:Ida Brandt]. [person:Brandt]', '0 1 1'],
    ['[person:Brandt] quits. [person:Otto Brandt]. [person:Ida Brandt].', '0 0 2'],
  ]);
});

test('a name that stands alone before a relative is named is not theirs', () => {
  expectOwners([
    ['[person:Sukmanto] ruled. [person:Titi Sukmanto^relative], his daughter. [person:Sukmanto]', '0 1 0'],
    ['[person:Titi Sukmanto^relative], the daughter. [person:Sukmanto]', '0 0'],
    ['[person:Sukmanto] ruled. [person:Titi Sukmanto], a nurse. [person:Sukmanto]', '0 0 0'],
  ]);
});

test('a role beside a surname says whose it is', () => {
  expectOwners([
    [
      '[person:Otto Brandt|mayor of Bonn]. [person:Emil Brandt|singer]. [person:Brandt|Mayor]. [person:Brandt]',
      '0 1 0 1',
    ],
    ['[person:Lee|President]. [person:Lee Sook-jong|professor]. [person:Lee]', '0 1 0'],
    ['[person:Lee|President]. [person:Lee Sook-jong|president]. [person:Lee]', '0 0 0'],
    ['[person:Lee]. [person:Lee Sook-jong|professor]. [person:Lee]', '0 0 0'],
  ]);
});

test('an address says whose a surname is', () => {
  expectOwners([
    ['[person:Otto Brandt]. [person:Kim Brandt^relative|widow]. [person:Brandt^man]', '0 1 0'],
    [
      '[person:Otto Brandt]. [person:Kim Brandt]. [person:Brandt^woman]. [person:Kim Brandt]. [person:Brandt^man]',
      '0 1 1 1 0',
    ],
    ['[person:Robin Brandt]. [person:Kim Brandt|husband]. [person:Brandt^woman]', '0 1 0'],
    ['[person:Michael Brandt]. [person:Brandt^woman]', '0 1'],
    ['[person:Tom Brandt]. [person:Cllr Brandt]', '0 0'],
    ['[person:Robin Brandt]. [person:Brandt^woman]', '0 0'],
  ]);
});

test('a given name behind a title of rulers is a whole name', () => {
  expectOwners([
    ['[person:King Charles]. [person:Charles Brandt]. [person:Charles]', '0 1 0'],
    ['[person:Prince Charles]. [person:Charles]', '0 0'],
    ['[person:King Charles III]. [person:King Charles]', '0 0'],
    ['[person:Crown Prince Omar bin Salman], [person:King Salman], [person:Prince Omar]', '0 1 0'],
  ]);
});

test('a longer name of a relative is another name', () => {
  expectOwners([
    ['[person:Ramon Duarte]. His son, [person:Ramon Duarte Vega^relative]. [person:Duarte Vega]', '0 1 1'],
    ['[person:Ramon Duarte]. [person:Ramon Duarte Vega]', '0 0'],
    ['[person:Ned W. Hale]. His father, [person:Ned H. W. Hale]', '0 1'],
    ['[person:Amad Karo], son of [person:Amad Shir Karo^aside]', '0 1'],
  ]);
});

test('a surname that is written first is a surname', () => {
  const article = buildLocalEntities(
    { path: 'a.txt', published: '' },
    markedMentions('[person:Park Geun-hye]. [person:Park]. [person:Hollos Viktor]. [person:Hollos]. [person:Viktor]'),
    [],
    noDecisions,
    new NamePool(),
  );
  const reasons = [1, 3, 4].map((mention) => article.nameAt(mention)?.reason?.words);
  assert.deepEqual(reasons, [
    'surname of * in this article',
    'surname of * in this article',
    'first name of * in this article',
  ]);
});

test('small words before a surname are part of it', () => {
  expectOwners([
    ['[person:Marina Costa]. [person:Da Costa]', '0 1'],
    ['[person:Marina da Costa]. [person:Da Costa]. [person:Costa]', '0 0 0'],
  ]);
});
