import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fuzzTargets } from '../fuzz/fuzzTargets';

/** Inputs that broke something once, found by `npm run fuzz`. */
describe('what fuzzing found does not break anything any more', () => {
  for (const [name, target] of Object.entries(fuzzTargets)) {
    const folder = join('test/fuzz/findings', name);
    const inputs = existsSync(folder) ? readdirSync(folder) : [];
    for (const input of inputs) {
      test(`${name} ${input}`, () => {
        target(readFileSync(join(folder, input)));
      });
    }
    test(`${name}: a sample is an input like any other`, () => {
      assert.doesNotThrow(() => {
        for (const file of readdirSync('samples/articles')) target(readFileSync(join('samples/articles', file)));
      });
    });
  }
});
