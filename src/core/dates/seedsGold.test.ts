import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { scoreAgainstGold, type ScoredArticle } from '../../../test/support/goldScore';
import { hasShared, sharedPath } from '../../../test/support/shared';
import { createDateRecognizer } from './createDateRecognizer';

const goldFile = 'gold/seeds-000-002.json';

test('dates of the seed articles against the gold standard', (context) => {
  if (!hasShared(context, goldFile, 'seeds')) return;
  const gold = JSON.parse(readFileSync(sharedPath(goldFile), 'utf8')) as ScoredArticle[];
  const recognizer = createDateRecognizer();
  const system = gold.map(({ file, published }) => {
    const text = readFileSync(sharedPath(`seeds/${file}`), 'utf8');
    return { file, mentions: [], dates: recognizer.recognize(text, { published }) };
  });
  const score = scoreAgainstGold(gold, system);
  const faults = score.dateFaults.join('\n');
  context.diagnostic(
    `relaxed F1 ${score.dateRelaxedF1.toFixed(3)}, strict F1 ${score.dateStrictF1.toFixed(3)}, values ${score.dateValueAccuracy.toFixed(3)}`,
  );
  assert.ok(score.dateRelaxedF1 >= 0.95, `relaxed F1 ${score.dateRelaxedF1}\n${faults}`);
  assert.ok(score.dateValueAccuracy >= 0.95, `values ${score.dateValueAccuracy}\n${faults}`);
});
