import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ByteReader } from './byteReader';

function readerOf(...bytes: readonly number[]): ByteReader {
  return new ByteReader(Uint8Array.from(bytes));
}

test('bytes: numbers of 32 bits, least byte first', () => {
  const reader = readerOf(1, 2, 3, 0xff, 0, 0, 0xc0, 0xbf, 7);
  assert.equal(reader.uint32(), 0xff030201);
  assert.equal(reader.float32(), -1.5);
  assert.equal(reader.left, 1);
  assert.throws(() => reader.uint32(), RangeError);
  assert.throws(() => reader.float32(), RangeError);
});

test('bytes: parts of a larger buffer are read from their own beginning', () => {
  const reader = new ByteReader(Uint8Array.from([9, 9, 1, 0, 0, 0, 5, 6]).subarray(2, 7));
  assert.equal(reader.uint32(), 1);
  assert.deepEqual([...reader.take(1)], [5]);
  assert.equal(reader.left, 0);
  assert.throws(() => reader.take(1), RangeError);
  assert.deepEqual([...reader.take(0)], []);
});

/** Ascending numbers as differences of 7 bits a byte, the lowest first. */
function encode(values: readonly number[]): readonly number[] {
  return values.flatMap((value, index) => {
    const bytes: number[] = [];
    let rest = BigInt(value - (values[index - 1] ?? 0));
    for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
    return [...bytes, Number(rest)];
  });
}

const ascending = fc
  .uniqueArray(fc.oneof(fc.nat({ max: 2 ** 31 - 1 }), fc.nat({ max: 300 })), { maxLength: 30 })
  .map((values) => values.sort((a, b) => a - b));

test('bytes: ascending numbers are read as they were written', () => {
  fc.assert(
    fc.property(ascending, fc.array(fc.nat({ max: 255 })), (values, after) => {
      const reader = readerOf(...encode(values), ...after);
      assert.deepEqual([...reader.ascending(values.length)], values);
      assert.equal(reader.left, after.length);
    }),
  );
});

test('bytes: whatever they are, ascending numbers ascend, or it is a RangeError', () => {
  const byte = fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 40 }), fc.nat({ max: 50 }), (bytes, count) => {
      let values: Int32Array;
      try {
        values = readerOf(...bytes).ascending(count);
      } catch (error) {
        assert.ok(error instanceof RangeError);
        return;
      }
      values.forEach((value, index) => {
        assert.ok(value > (values[index - 1] ?? -1));
      });
    }),
    { numRuns: 1000 },
  );
});

const faulty: Readonly<Record<string, readonly [count: number, ...bytes: readonly number[]]>> = {
  'that are cut short': [2, 5],
  'whose last byte promises another': [1, 0x85],
  'of which one comes twice': [2, 5, 0],
  'of 32 bits': [1, 0x80, 0x80, 0x80, 0x80, 0x08],
  'of 33 bits': [1, 0x80, 0x80, 0x80, 0x80, 0x10],
  'of more bytes than a number has': [1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
  'that add up to more than 31 bits': [2, 0xff, 0xff, 0xff, 0xff, 0x07, 1],
};
for (const [what, [count, ...bytes]] of Object.entries(faulty))
  test(`bytes: ascending numbers ${what} are a RangeError`, () => {
    assert.throws(() => readerOf(...bytes).ascending(count), RangeError);
  });

test('bytes: a count that no bytes can hold takes no memory', () => {
  const before = process.memoryUsage().arrayBuffers;
  const reader = readerOf(1, 1, 1);
  assert.throws(() => reader.ascending(100_000_000), RangeError);
  assert.ok(process.memoryUsage().arrayBuffers - before < 50_000_000);
});
