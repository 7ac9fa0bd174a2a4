import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TemporalExpression } from '../dates/dateRecognizer';
import { EventIndex } from './eventIndex';

function dated(event: string | undefined): TemporalExpression {
  return {
    start: 0,
    end: 1,
    text: 'x',
    type: 'date',
    value: '2020',
    edtf: '2020',
    basis: { kind: 'self' },
    certainty: 'certain',
    reason: '',
    alternatives: [],
    ...(event !== undefined && { recorded: { overrules: false, event, entities: [] } }),
  };
}

const events = ['Launch', 'launch', 'The end'];

test('event index: finds dates by the words of their event', () => {
  const index = new EventIndex();
  index.setArticle('b', [dated(undefined), dated('Launch'), dated('launch')]);
  index.setArticle('a', [dated(' LAUNCH'), dated('The end')]);
  assert.deepEqual(index.datesOf('launch'), [
    { article: 'a', index: 0 },
    { article: 'b', index: 1 },
    { article: 'b', index: 2 },
  ]);
  assert.deepEqual(index.datesOf('laun'), []);
});

test('event index: after any changes it equals one built anew', () => {
  const dates = fc.array(fc.option(fc.constantFrom(...events), { nil: undefined }), { maxLength: 4 });
  const change = fc.record({ article: fc.constantFrom('a', 'b', 'c'), dates: fc.option(dates, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const index = new EventIndex();
      const now = new Map<string, readonly TemporalExpression[]>();
      for (const { article, dates: some } of changes) {
        if (some === undefined) {
          index.removeArticle(article);
          now.delete(article);
        } else {
          now.set(article, some.map(dated));
          index.setArticle(article, some.map(dated));
        }
      }
      const fresh = new EventIndex();
      for (const [article, some] of now) fresh.setArticle(article, some);
      for (const event of events) assert.deepEqual(index.datesOf(event), fresh.datesOf(event));
    }),
  );
});
