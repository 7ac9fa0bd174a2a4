import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createDateRecognizer } from '../../src/core/dates/createDateRecognizer';
import { shippedRecognizers } from '../support/shippedRecognizers';
import { type ScoredArticle, scoreAgainstGold } from '../support/goldScore';

/** Collections that we wrote ourselves, with what must be reached: a little under what is. */
const collections = [
  {
    name: 'samples',
    gold: 'test/fixtures/samples-gold.json',
    articles: 'samples/articles',
    floors: { typedF1: 0.9, typedPrecision: 0.9, dateRelaxedF1: 0.97, dateStrictF1: 0.96, dateValueAccuracy: 0.94 },
  },
  {
    name: 'zelmara, which nothing is tuned on',
    gold: 'test/fixtures/zelmara/gold.json',
    articles: 'test/fixtures/zelmara/articles',
    floors: { typedF1: 0.84, typedPrecision: 0.88, dateRelaxedF1: 0.97, dateStrictF1: 0.96, dateValueAccuracy: 0.9 },
  },
] as const;

for (const { name, gold: goldFile, articles, floors } of collections) {
  test(`names and dates against the gold standard: ${name}`, (context) => {
    const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as readonly ScoredArticle[];
    const names = shippedRecognizers().names;
    const dates = createDateRecognizer();
    const system = gold.map(({ file, published }) => {
      const text = readFileSync(`${articles}/${file}`, 'utf8');
      return { file, mentions: names.recognize(text), dates: dates.recognize(text, { published }) };
    });
    const score = scoreAgainstGold(gold, system);
    const faults = [...score.nameFaults, ...score.dateFaults].join('\n');
    context.diagnostic(
      `typed F1 ${score.typedF1.toFixed(3)}, dates relaxed F1 ${score.dateRelaxedF1.toFixed(3)}, ` +
        `strict F1 ${score.dateStrictF1.toFixed(3)}, values ${score.dateValueAccuracy.toFixed(3)}`,
    );
    for (const [figure, floor] of Object.entries(floors)) {
      const reached = score[figure as keyof typeof floors];
      assert.ok(reached >= floor, `${figure} is ${reached}, not ${floor}\n${faults}`);
    }
  });
}
