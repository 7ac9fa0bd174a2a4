import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { UsageError } from '../bench/evaluation/readInput';
import { readTrainingOptions } from './trainingOptions';

test('training options: what is not said', () => {
  assert.deepEqual(readTrainingOptions([]), {
    seed: 1,
    out: 'model/names.model',
    data: join('..', 'shared', 'data'),
  });
});

test('training options: what is said', () => {
  const options = readTrainingOptions(['--seed', '20', '--out', 'other.model', '--data', 'elsewhere']);
  assert.deepEqual(options, { seed: 20, out: 'other.model', data: 'elsewhere' });
});

for (const [argv, message] of [
  [['--seed', 'x'], /^--seed: "x" is not a whole number/],
  [['--seed', ''], /^--seed: "" is not/],
  [['--seed', '1.5'], /^--seed: "1\.5" is not/],
  [['--out', join('nowhere', 'names.model')], /^--out: there is no folder nowhere\.$/],
  [['--sead', '1'], /--sead/],
] as const) {
  test(`training options: ${argv.join(' ')} is refused`, () => {
    assert.throws(
      () => readTrainingOptions(argv),
      (error) => error instanceof UsageError && message.test(error.message),
    );
  });
}
