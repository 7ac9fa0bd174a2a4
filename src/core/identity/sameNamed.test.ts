import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewOf } from '../../../test/support/reviewOf';

const articles = {
  'a.txt': 'The fire broke out in Springfield, Illinois, on Monday. Springfield police arrested two men.\n',
  'b.txt': 'The bridge in Springfield, Massachusetts, is closed. Springfield mayor Tom Hale said so.\n',
  'c.txt': 'The Iraqi Ministry of Defence said on Monday that two soldiers were killed.\n',
  'd.txt': 'The British Ministry of Defence said on Monday that two ships were lost.\n',
};

test('a place and an institution tell from which of the same name they were kept apart', () => {
  const review = reviewOf(articles);
  const apart = (path: keyof typeof articles, word: string): readonly string[] => {
    const entity = review.mentionAt(path, articles[path].indexOf(word))?.entity;
    return review
      .explainEntity(entity?.id ?? '')
      .flatMap(({ subject, text, place }) => (subject === 'apart' ? `${text} (${place?.path ?? ''})` : []));
  };
  assert.deepEqual(apart('a.txt', 'Springfield'), ['Springfield, Massachusetts (b.txt)']);
  assert.deepEqual(apart('b.txt', 'Springfield'), ['Springfield, Illinois (a.txt)']);
  assert.deepEqual(apart('c.txt', 'Ministry'), ['British Ministry of Defence (d.txt)']);
});
