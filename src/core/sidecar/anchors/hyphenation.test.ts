import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../text/fold';
import { joinCutWords, joinedText } from './hyphenation';

test('words cut at the end of a line are joined, others are not', () => {
  assert.equal(joinCutWords('the remo- val of Abdul- Mahdi - now'), 'the removal of Abdul- Mahdi - now');
  assert.equal(joinCutWords('nothing to join'), 'nothing to join');
});

test('spans of the joined text lead back to the words as they stand', () => {
  const text = 'The remo-\nval was post-\r\nponed again.';
  const joined = joinedText(foldText(text));
  assert.equal(joined?.text, 'The removal was postponed again.');
  for (const [words, original] of [
    ['removal', 'remo-\nval'],
    ['remo', 'remo'],
    ['val was', 'val was'],
    ['postponed again', 'post-\r\nponed again'],
    ['The', 'The'],
  ] as const) {
    const start = joined.text.indexOf(words);
    const span = joined.originalSpan({ start, end: start + words.length });
    assert.equal(text.slice(span.start, span.end), original);
  }
  assert.equal(joinedText(foldText('nothing - here, Abdul-\nMahdi')), undefined);
});
