import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../bench/evaluation/readInput';
import { corpusPaths } from './corpus/trainingCorpora';
import { checkTrainingInputs } from './trainingInputs';
import { personNamePaths } from './words/sources';

const folder = mkdtempSync(join(tmpdir(), 'source-review-'));
test.after(() => {
  rmSync(folder, { recursive: true });
});

const folders = {
  names: join(folder, 'names'),
  romanisation: join(folder, 'romanisation'),
  model: join(folder, 'model'),
};
const files = [...corpusPaths(folders.names), ...personNamePaths(folders.romanisation)];

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The lines in which the inputs are refused. */
function refusal(): readonly string[] {
  try {
    checkTrainingInputs(folders);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message.split('\n');
  }
  return [];
}

test('training inputs: all that is missing is told at once, then less and less', () => {
  write(join(folders.model, 'package.json'), '{"dependencies":{"towns":"1.0.0","vectors":"1.0.0"}}');
  const [packages, inputs, ...others] = refusal();
  assert.deepEqual(others, []);
  assert.equal(packages, `Not installed: towns, vectors. Run npm ci --prefix ${folders.model}.`);
  assert.equal(files.length, 16);
  for (const file of files) assert.ok(inputs?.includes(file), file);
  assert.match(inputs ?? '', /no part of the project; model\/MODEL_CARD\.md says/);

  for (const name of ['towns', 'vectors']) write(join(folders.model, 'node_modules', name, 'package.json'), '{}');
  for (const file of files) write(file, gzipSync(''));
  assert.deepEqual(refusal(), []);

  const [first = ''] = files;
  write(first, 'not packed');
  assert.ok(refusal()[0]?.startsWith(`Missing or not to be unpacked: ${first}. `));
});
