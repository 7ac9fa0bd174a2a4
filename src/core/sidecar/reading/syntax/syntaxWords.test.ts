import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { cpuMilliseconds } from '../../../../../test/support/cpuTime';
import { yamlPieces } from '../../testing/yamlPieces';
import { readYaml } from '../readYaml';

test('no problem is told in the words of the parser', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(fc.array(yamlPieces, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const words = new Set(
        parseDocument(text, { prettyErrors: false }).errors.map(({ message }) => message.replace(/\.?$/u, '.')),
      );
      for (const { message } of readYaml(text).findings) {
        assert.ok(!words.has(message), message);
        told.add(message);
      }
    }),
    { numRuns: 4000, seed: 4 },
  );
  assert.ok(told.size > 30, `only ${told.size} messages were seen`);
});

test('brackets that are never closed cost no more than their length', () => {
  const fastest = (count: number): number => {
    const lines = Array.from({ length: count }, (_, i) => `  a${i}: { name: "A", aliases: [b, c] },\n`).join('');
    const text = `schema: source-review/1\nentities: {\n${lines}`;
    return Math.min(...Array.from({ length: 4 }, () => cpuMilliseconds(() => readYaml(text))));
  };
  fastest(500);
  const [short, long] = [fastest(1000), fastest(4000)];
  // Four times as long; quadratic work would take sixteen times as much.
  assert.ok(long / short < 9, `${short} and ${long}`);
});
