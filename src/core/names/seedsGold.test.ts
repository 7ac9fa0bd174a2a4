import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type ScoredArticle, scoreAgainstGold } from '../../../test/support/goldScore';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';

const goldFile = '../shared/gold/seeds-000-002.json';
const seeds = '../shared/seeds';
const missing = existsSync(goldFile) ? false : `${goldFile} is not here: the gold standard is not scored`;

function readGold(): readonly ScoredArticle[] {
  return JSON.parse(readFileSync(goldFile, 'utf8')) as readonly ScoredArticle[];
}

test('names: typed F1 on the gold standard', { skip: missing }, (context) => {
  const gold = readGold();
  const recognizer = shippedRecognizers().names;
  const system = gold.map(({ file }) => ({
    file,
    mentions: recognizer.recognize(readFileSync(`${seeds}/${file}`, 'utf8')),
    dates: [],
  }));
  const score = scoreAgainstGold(gold, system);
  context.diagnostic(
    `typed F1 ${score.typedF1.toFixed(3)}, precision ${score.typedPrecision.toFixed(3)}, recall ${score.typedRecall.toFixed(3)}`,
  );
  assert.ok(score.typedF1 >= 0.93 && score.typedPrecision >= 0.95, score.nameFaults.join('\n'));
});

test('the scorer: gold against itself is 1, and faults lower it', { skip: missing }, () => {
  const gold = readGold();
  const firstChoice = gold.map((article) => ({
    ...article,
    mentions: article.mentions.map((mention) => ({ ...mention, type: mention.type.split('|')[0]! })),
    dates: article.dates.map((date) => ({ ...date, value: date.value!.split('|')[0]! })),
  }));
  const whole = scoreAgainstGold(gold, firstChoice);
  assert.deepEqual(
    [whole.spanF1, whole.typedF1, whole.entityF1, whole.dateRelaxedF1, whole.dateStrictF1, whole.dateValueAccuracy],
    [1, 1, 1, 1, 1, 1],
  );
  const half = scoreAgainstGold(
    gold,
    firstChoice.map((article) => ({
      ...article,
      mentions: article.mentions
        .filter((_, index) => index % 2 === 0)
        .map((mention) => ({ ...mention, entity: 'one' })),
      dates: [],
    })),
  );
  assert.ok(half.typedRecall > 0.45 && half.typedRecall < 0.55);
  assert.equal(half.typedPrecision, 1);
  assert.ok(half.entityF1 < 0.5);
  assert.equal(half.dateRelaxedF1, 0);
});
