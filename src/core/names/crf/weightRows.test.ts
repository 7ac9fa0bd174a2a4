import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { labelCount } from './labels';
import {
  addLanes,
  addRow,
  laneCount,
  readLanes,
  rowLength,
  setPackedRow,
  takeSurplus,
  unpackRow,
  weightOf,
} from './weightRows';

const weights = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: labelCount, maxLength: labelCount });

/** The rows with these weights. */
function rowsOf(all: readonly (readonly number[])[]): Int32Array {
  const rows = new Int32Array(all.length * rowLength);
  const masks = Int32Array.from(all, (own) =>
    own.reduce((mask, weight, label) => mask | (+(weight !== 0) << label), 0),
  );
  const starts = Int32Array.from(all, (_, row) => all.slice(0, row).flat().filter(Boolean).length);
  const values = Int8Array.from(all.flat().filter(Boolean));
  // Backwards, some twice: rows are unpacked in any order and once.
  for (let row = all.length - 1; row >= 0; row--) {
    setPackedRow(rows, row, masks[row] ?? 0, starts[row] ?? 0);
    unpackRow(rows, row, values);
    unpackRow(rows, Math.min(row + 1, all.length - 1), values);
  }
  return rows;
}

test('weight rows: what is set is read', () => {
  fc.assert(
    fc.property(fc.array(weights, { maxLength: 5 }), (all) => {
      const rows = rowsOf(all);
      all.forEach((own, row) => {
        assert.deepEqual(
          own.map((_, label) => weightOf(rows, row, label)),
          own,
        );
      });
    }),
  );
});

test('weight rows: the lanes of up to 256 rows hold the sum for each label', () => {
  fc.assert(
    fc.property(fc.array(weights, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 32 }), (all, times) => {
      const rows = rowsOf(all);
      const sums = new Int32Array(laneCount);
      for (let time = 0; time < times; time++) for (let row = 0; row < all.length; row++) addRow(sums, rows, row);
      takeSurplus(sums, all.length * times);
      const twice = Int32Array.from(sums);
      if (times <= 16) addLanes(twice, sums, 0);
      const read = (lanes: Int32Array): readonly number[] => {
        const out = new Float32Array(labelCount + 2);
        readLanes(lanes, out, 2, 1);
        return [...out.subarray(2)];
      };
      const expected = Array.from({ length: labelCount }, (_, label) =>
        all.reduce((sum, own) => sum + (own[label] ?? 0) * times, 0),
      );
      assert.deepEqual(read(sums), expected);
      assert.deepEqual(
        read(twice),
        expected.map((sum) => (times <= 16 ? sum * 2 : sum)),
      );
    }),
  );
});
