import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateEntities } from './evaluateEntities';

const line = (docId: string, corpus: string, ...names: readonly (readonly [text: string, cluster: string])[]): string =>
  JSON.stringify({
    docId,
    corpus,
    mentions: names.map(([text, cluster], at) => ({
      start: at * 20,
      end: at * 20 + text.length,
      text,
      type: 'PER',
      cluster,
    })),
  });

test('parts: all, each corpus, each type that occurs; the same name in two corpora is not the same entity', () => {
  const parts = evaluateEntities(
    [
      line('1', 'x', ['Ann Lee', 'ann'], ['Lee', 'ann']),
      line('2', 'x', ['Ann Lee', 'ann']),
      line('3', 'y', ['Ann Lee', 'other']),
    ].join('\n'),
  );
  assert.deepEqual(
    parts.map(({ name, mentions, scores }) => [name, mentions, scores.conllF1]),
    [
      ['all', 4, 1],
      ['x', 3, 1],
      ['y', 1, 1],
      ['PER', 4, 1],
    ],
  );
});

test('a wrong join lowers the precision of article pairs', () => {
  const [all] = evaluateEntities([line('1', 'x', ['Ann Lee', 'a']), line('2', 'x', ['Ann Lee', 'b'])].join('\n'));
  assert.equal(all.scores.articlePairs.precision, 0);
});
