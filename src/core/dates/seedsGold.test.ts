import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { scoreAgainstGold, type ScoredArticle } from '../../../test/support/goldScore';
import { createDateRecognizer } from './createDateRecognizer';

const shared = join(process.cwd(), '..', 'shared');
const goldFile = join(shared, 'gold', 'seeds-000-002.json');

test('dates of the seed articles against the gold standard', (context) => {
  // Real articles and their gold standard are not ours to ship: they lie beside the project, where they are at all.
  if (!existsSync(goldFile)) {
    context.skip(`no gold standard at ${goldFile}`);
    return;
  }
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as ScoredArticle[];
  const recognizer = createDateRecognizer();
  const system = gold.map(({ file, published }) => {
    const text = readFileSync(join(shared, 'seeds', file), 'utf8');
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
