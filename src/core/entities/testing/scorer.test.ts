import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestAssignment, scoreClusters, type ScoredMention } from './scorer';

/** "a1 b1" is a mention of article x with gold a and system 1; "y:a1" is in article y. */
function mentions(text: string): readonly ScoredMention[] {
  return text.split(' ').map((item) => {
    const [article, pair] = item.includes(':') ? (item.split(':') as [string, string]) : ['x', item];
    return { article, gold: pair.charAt(0), system: pair.charAt(1) };
  });
}

const close = (actual: number, expected: number): void => {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
};

test('a perfect clustering scores 1 everywhere', () => {
  const scores = scoreClusters(mentions('a1 a1 b2 y:a1 y:c3'));
  for (const score of [scores.muc, scores.bCubed, scores.ceafE, scores.articlePairs]) close(score.f1, 1);
  close(scores.conllF1, 1);
});

test('one cluster split in two, by hand', () => {
  // Gold {abcd}; system {ab}{cd}: B-cubed P 1, R 1/2; MUC P 1, R 2/3; CEAF-e phi4 = 2*2/(4+2) = 2/3, P 1/3, R 2/3.
  const scores = scoreClusters(mentions('a1 a1 a2 a2'));
  close(scores.bCubed.precision, 1);
  close(scores.bCubed.recall, 0.5);
  close(scores.muc.precision, 1);
  close(scores.muc.recall, 2 / 3);
  close(scores.ceafE.precision, 1 / 3);
  close(scores.ceafE.recall, 2 / 3);
});

test('two clusters merged, by hand', () => {
  // Gold {aa}{b}; system {aab}: B-cubed P = (2/3 + 2/3 + 1/3) / 3 = 5/9, R 1; MUC P 1/2, R 1; phi4 = 4/5.
  const scores = scoreClusters(mentions('a1 a1 b1'));
  close(scores.bCubed.precision, 5 / 9);
  close(scores.bCubed.recall, 1);
  close(scores.muc.precision, 0.5);
  close(scores.muc.recall, 1);
  close(scores.ceafE.precision, 0.8);
  close(scores.ceafE.recall, 0.4);
});

test('the example of Luo 2005: CEAF-e counts each cluster once', () => {
  // Truth {1..5}{6,7}{8..12}, answer {1..5}{6..12}: phi4 = 1 + 2*5/12; 2 answers, 3 truths.
  const scores = scoreClusters(mentions('a1 a1 a1 a1 a1 b2 b2 c2 c2 c2 c2 c2'));
  close(scores.ceafE.precision, (1 + 10 / 12) / 2);
  close(scores.ceafE.recall, (1 + 10 / 12) / 3);
});

test('article pairs count each article once, however often it names the entity', () => {
  // Gold a in x, y, z: 3 pairs. The system joins x and y only, and wrongly z with w.
  const scores = scoreClusters(mentions('x:a1 x:a1 x:a1 y:a1 z:a2 w:b2'));
  close(scores.articlePairs.precision, 1 / 2);
  close(scores.articlePairs.recall, 1 / 3);
});

test('a merged pair is right only where a true entity is in both articles', () => {
  // System 1 joins a and b; x and y share a, z has b only: pairs xy right, xz and yz wrong.
  const scores = scoreClusters(mentions('x:a1 y:a1 z:b1'));
  close(scores.articlePairs.precision, 1 / 3);
  close(scores.articlePairs.recall, 1);
});

test('the assignment is the best one, not the greedy one', () => {
  const weights = new Map([
    [
      'a',
      new Map([
        ['1', 0.9],
        ['2', 0.8],
      ]),
    ],
    ['b', new Map([['1', 0.8]])],
    ['c', new Map([['3', 0.5]])],
  ]);
  close(bestAssignment(weights), 0.8 + 0.8 + 0.5);
});
