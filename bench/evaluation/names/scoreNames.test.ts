import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLabel, labelIn, type Label } from './labels';
import type { TokenSpan } from './nameCorpus';
import { NameScorer } from './scoreNames';

function names(written: string): readonly TokenSpan[] {
  return written === ''
    ? []
    : written.split(' ').map((name) => {
        const [first, last, label = ''] = name.split(/[-:]/);
        assert.ok(isLabel(label));
        return { first: Number(first), last: Number(last), label };
      });
}

function scored(known: readonly Label[], gold: string, found: string) {
  const scorer = new NameScorer(new Set(known));
  scorer.add(names(gold), names(found));
  return scorer.score();
}

test('by hand: one right, one of another class, one too long, one missed, one extra', () => {
  const score = scored(
    ['PER', 'ORG', 'LOC'],
    '0-2:PER 4-5:ORG 7-9:LOC 11-12:PER',
    '0-2:PER 4-5:LOC 7-10:LOC 13-14:ORG',
  );
  // PER: 1 right of 1 found and 2 to find. ORG and LOC: none right. All: 1 of 4 found, 1 of 4 to find. Spans: 2 of 4.
  assert.deepEqual(score.byType.PER, { precision: 100, recall: 50, f1: 66.67, gold: 2, found: 1 });
  assert.deepEqual(score.byType.LOC, { precision: 0, recall: 0, f1: 0, gold: 1, found: 2 });
  assert.deepEqual(score.threeType, { precision: 25, recall: 25, f1: 25, gold: 4, found: 4 });
  assert.equal(score.span.f1, 50);
});

test('three types leave the others out on both sides', () => {
  // An ORG where the truth is a WORK is extra among three types, but its span is right.
  const score = scored(['PER', 'ORG', 'WORK'], '0-1:PER 2-3:WORK', '0-1:PER 2-3:ORG');
  assert.deepEqual([score.threeType.precision, score.threeType.recall], [50, 100]);
  assert.equal(score.allTypes.f1, 50);
  assert.equal(score.span.f1, 100);
});

test('nothing found and nothing to find give 0, not NaN', () => {
  assert.equal(scored(['PER'], '', '').span.f1, 0);
  assert.equal(scored(['PER'], '0-1:PER', '').threeType.f1, 0);
});

test('documents add up', () => {
  const scorer = new NameScorer(new Set(['PER']));
  scorer.add(names('0-1:PER'), names('0-1:PER'));
  scorer.add(names('0-1:PER'), names('1-2:PER'));
  assert.equal(scorer.score().threeType.f1, 50);
});

test('our classes in the terms of corpora with fewer', () => {
  const four = new Set<Label>(['PER', 'ORG', 'LOC', 'MISC']);
  const three = new Set<Label>(['PER', 'ORG', 'LOC']);
  const six = new Set<Label>(['PER', 'ORG', 'LOC', 'NORP', 'EVENT', 'WORK']);
  const tweets = new Set<Label>(['PER', 'ORG', 'LOC', 'WORK']);
  assert.equal(labelIn(four, 'group'), 'MISC');
  assert.equal(labelIn(three, 'group'), undefined);
  assert.equal(labelIn(six, 'group'), 'NORP');
  assert.equal(labelIn(tweets, 'event'), undefined);
  assert.equal(labelIn(tweets, 'work'), 'WORK');
  assert.equal(labelIn(four, 'person'), 'PER');
});
