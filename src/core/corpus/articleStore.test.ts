import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { analyseArticle } from './article';
import { ArticleStore } from './articleStore';

const recognizers = { names: shippedRecognizers().names, dates: createDateRecognizer() };

test('new decisions hand over only the articles whose names they change', () => {
  const store = new ArticleStore();
  for (const [path, text] of [
    ['a.txt', 'Police said Tomas Keller met Ana Rossi.'],
    ['b.txt', 'Police said Ana Rossi left.'],
  ] as const) {
    store.set(analyseArticle(path, text, undefined, recognizers));
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
