import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cardPath, withFigures } from '../bench/evaluation/figures/figuresInCard';
import { devSetPath, figuresPath, type ModelFigures, sha256 } from '../bench/evaluation/figures/modelFigures';
import { evaluateNames } from '../bench/evaluation/names/evaluateNames';
import { readInput } from '../bench/evaluation/readInput';
import { isPresent, scoreSeedSet, seedSets } from '../bench/evaluation/seeds/seedSets';
import { readNameModelFile, shippedRecognizers } from '../test/support/shippedRecognizers';

const recorded = JSON.parse(readFileSync(figuresPath, 'utf8')) as ModelFigures;
/** Points of F1 that a figure may be off: a little work on the rules needs no new record. */
const tolerance = 0.3;
const remedy = 'npm run evaluate -- record measures and records anew.';

test('the shipped model is the one whose figures are recorded', () => {
  const bytes = readNameModelFile();
  assert.equal(sha256(bytes), recorded.model.sha256, remedy);
  assert.equal(bytes.length, recorded.model.bytes);
  assert.equal(shippedRecognizers().names.version, recorded.model.version);
});

test('the model card has the recorded figures', () => {
  const card = readFileSync(cardPath, 'utf8');
  assert.equal(card, withFigures(card, recorded), remedy);
});

for (const { file, threeType } of recorded.names) {
  const path = devSetPath(file);
  const missing = existsSync(path) ? false : `${path} is not here: its recorded figures are not checked`;
  test(`recorded figures: 3-type F1 on ${file}`, { skip: missing }, () => {
    const { asIs } = evaluateNames(readInput(path), shippedRecognizers().names, true);
    assertNear(asIs.threeType.f1, threeType.f1);
  });
}

for (const { set, f1 } of recorded.articles) {
  const seedSet = seedSets.find(({ name }) => name === set);
  const missing =
    seedSet === undefined || isPresent(seedSet) ? false : `${seedSet.gold} is not here: its figure is not checked`;
  test(`recorded figures: typed F1 of names in ${set}`, { skip: missing }, () => {
    assert.ok(seedSet);
    assertNear(100 * scoreSeedSet(seedSet).typedF1, f1);
  });
}

function assertNear(measured: number, figure: number): void {
  const message = `${measured.toFixed(2)} was measured, ${figure.toFixed(2)} is recorded. ${remedy}`;
  assert.ok(Math.abs(measured - figure) <= tolerance, message);
}
