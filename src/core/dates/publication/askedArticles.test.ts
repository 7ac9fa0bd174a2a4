import assert from 'node:assert/strict';
import test from 'node:test';
import { AskedArticles } from './askedArticles';

test('a folder asks once a session, an article once for good', () => {
  const session = new AskedArticles();
  assert.ok(session.mayAsk('north', 'north/a', []));
  const remembered = session.note('north', 'north/a', []);
  assert.ok(!session.mayAsk('north', 'north/a', remembered));
  assert.ok(!session.mayAsk('north', 'north/b', remembered), 'the folder asks again');
  assert.ok(session.mayAsk('south', 'south/a', remembered), 'the other folder does not ask');
  const next = new AskedArticles();
  assert.ok(!next.mayAsk('north', 'north/a', remembered), 'the article is asked about again in another session');
  assert.ok(next.mayAsk('north', 'north/b', remembered));
});

test('what is remembered has a bound', () => {
  let remembered: readonly string[] = [];
  const session = new AskedArticles();
  for (let index = 0; index < 1500; index++) remembered = session.note('north', String(index), remembered);
  assert.equal(remembered.length, 1000);
  assert.ok(!session.mayAsk('south', '1499', remembered) && session.mayAsk('south', '0', remembered));
});
