import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallModelFile } from '../../../../model/training/testing/smallModel';
import { ModelError, readNameModel } from './nameModel';
import { rowLength } from './weightRows';

const file = smallModelFile();

/** Reads bytes as a model and asks it for features and words. @returns whether they were taken for one. */
function isTaken(bytes: Uint8Array): boolean {
  let model;
  try {
    model = readNameModel(bytes);
  } catch (error) {
    assert.ok(error instanceof ModelError, `not a ModelError: ${String(error)}`);
    return false;
  }
  for (let hash = -1; hash < 4; hash++) {
    const row = model.features.find(Math.imul(hash, 0x3b9aca07));
    assert.ok(row === -1 || (row >= 0 && row * rowLength < model.features.rows.length));
    assert.ok(model.words.lookUp(hash) >= 0);
  }
  return true;
}

test('name model: the whole file is taken', () => {
  assert.ok(isTaken(file));
});

test('name model: a file that is cut anywhere is none', () => {
  for (let length = 0; length < file.length; length++) assert.ok(!isTaken(file.subarray(0, length)), `${length} bytes`);
});

test('name model: a file with something after its end is none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (more) => {
      assert.ok(!isTaken(Uint8Array.from([...file, ...more])));
    }),
  );
});

test('name model: other files are none', () => {
  const texts = ['', '{"words": []}', '# Notes\n'.repeat(500), 'SRN'];
  for (const text of texts) assert.ok(!isTaken(new TextEncoder().encode(text)), text);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
      assert.ok(!isTaken(bytes));
    }),
  );
});

/** Changes bytes: sets some, or replaces a part by others. */
const change = fc.oneof(
  fc
    .tuple(fc.nat(), fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 0x7f, 0x80, 0xff)))
    .map(([at, byte]) => (bytes: number[]): void => {
      bytes[at % bytes.length] = byte;
    }),
  // The numbers at the beginning, which say how long the parts are.
  fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 255 })).map(([at, byte]) => (bytes: number[]): void => {
    bytes[at] = byte;
  }),
  fc
    .tuple(fc.nat(), fc.nat({ max: 40 }), fc.array(fc.nat({ max: 255 }), { maxLength: 40 }))
    .map(([at, length, others]) => (bytes: number[]): void => {
      bytes.splice(at % bytes.length, length, ...others);
    }),
);

test('name model: a damaged file is a model with other numbers or a ModelError, never anything else', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = [...file];
      for (const apply of changes) if (bytes.length > 0) apply(bytes);
      isTaken(Uint8Array.from(bytes));
    }),
    { numRuns: 3000 },
  );
});

test('name model: counts beyond the file are a ModelError without the memory for them', () => {
  for (const at of [8, 12, 16]) {
    const bytes = file.slice();
    new DataView(bytes.buffer).setUint32(at, 0xffffffff, true);
    assert.ok(!isTaken(bytes));
  }
});
