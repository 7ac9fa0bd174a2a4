import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import type { IndexedMention } from '../entities/entity';
import type { EntityType } from '../names/entityType';
import { LineIndex } from '../text/lines';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { analyseArticle, type Article } from './article';
import { ArticleStore } from './articleStore';

const recognizers = { names: shippedRecognizers().names, dates: createDateRecognizer() };

test('new decisions hand over only the articles whose names they change', () => {
  const store = new ArticleStore();
  for (const [path, text] of [
    ['a.txt', 'Police said Tomas Keller met Ana Rossi.'],
    ['b.txt', 'Police said Ana Rossi left.'],
  ] as const) {
    store.set(analyseArticle(path, text, { recognizers }));
  }
  const namesOf = (path: string): readonly string[] => store.get(path)?.mentions.map(({ text }) => text) ?? [];
  const setArticle = mock.method(store.entities, 'setArticle');
  const changedBy = (ignore: readonly string[]): readonly string[] => {
    setArticle.mock.resetCalls();
    store.setDecisions({ entities: [], same: new Map(), notSame: [], ignore });
    return setArticle.mock.calls.map((call) => call.arguments[0]);
  };
  assert.deepEqual(changedBy(['London']), []);
  assert.deepEqual(changedBy(['Tomas Keller']), ['a.txt']);
  assert.deepEqual(namesOf('a.txt'), ['Ana Rossi']);
  // As many names as before, but other ones.
  assert.deepEqual(changedBy(['Ana Rossi']), ['a.txt', 'b.txt']);
  assert.deepEqual([namesOf('a.txt'), namesOf('b.txt')], [['Tomas Keller'], []]);
  assert.deepEqual(changedBy([]), ['a.txt', 'b.txt']);
});

/** An article that is one longer name with names of the user in it. */
function articleOf(text: string, inside: Readonly<Record<string, EntityType>>): Article {
  const within = Object.entries(inside).map(([name, type]) => mention(text, name, type, 1));
  return {
    path: 'a.txt',
    textHash: 0,
    length: text.length,
    published: undefined,
    publishedBy: undefined,
    circumstances: '',
    mentions: [{ ...mention(text, text, 'organization', 0.6), within }],
    dates: [],
    roleWords: [],
    lines: new LineIndex(text),
  };
}

function mention(text: string, name: string, type: EntityType, confidence: number): IndexedMention {
  const start = text.indexOf(name);
  return { start, end: start + name.length, text: name, type, confidence };
}

test('the user’s names stand where a longer name around them is not shown', () => {
  const store = new ArticleStore();
  store.set(articleOf('Zem and Zora Bank', { Zem: 'person', Zora: 'place' }));
  const shown = (): readonly string[] => store.get('a.txt')?.mentions.map(({ text }) => text) ?? [];
  const filter = (...classes: readonly EntityType[]): readonly string[] => {
    store.setNameFilter({ classes: new Set(classes), minimumConfidence: 0.5 });
    return shown();
  };
  const ignore = (...terms: readonly string[]): readonly string[] => {
    store.setDecisions({ entities: [], same: new Map(), notSame: [], ignore: terms });
    return shown();
  };
  assert.deepEqual(shown(), ['Zem and Zora Bank']);
  assert.deepEqual(ignore('Zem'), ['Zem and Zora Bank']);
  assert.deepEqual(ignore('zem and zora bank'), ['Zem', 'Zora']);
  assert.deepEqual(ignore('zem and zora bank', 'Zora'), ['Zem']);
  assert.deepEqual(ignore(), ['Zem and Zora Bank']);
  assert.deepEqual(filter('person', 'place'), ['Zem', 'Zora']);
  assert.deepEqual(filter('place'), ['Zora']);
  assert.equal(store.entities.entityOf('a.txt', 0)?.name, 'Zora');
  assert.deepEqual(filter('group'), []);
  assert.deepEqual(filter('organization'), ['Zem and Zora Bank']);
});

test('a filter hands over only the articles that show other names, and tells of them', () => {
  const store = new ArticleStore();
  store.set(articleOf('Zem Bank', {}));
  store.set({ ...articleOf('Zora', {}), path: 'b.txt', mentions: [mention('Zora', 'Zora', 'place', 0.9)] });
  const setArticle = mock.method(store.entities, 'setArticle');
  const told = (minimumConfidence: number): readonly string[] => {
    setArticle.mock.resetCalls();
    const paths = store.setNameFilter({ classes: new Set(['organization', 'place']), minimumConfidence });
    assert.deepEqual(
      setArticle.mock.calls.map((call) => call.arguments[0]),
      paths,
    );
    return paths;
  };
  assert.deepEqual(told(0), []);
  assert.deepEqual(told(0.6), []);
  assert.deepEqual(told(0.7), ['a.txt']);
  assert.deepEqual(told(1), ['b.txt']);
  assert.deepEqual(told(0.7), ['b.txt']);
});
