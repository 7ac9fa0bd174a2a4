import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { searchApproximately } from './approximate';
import { GramIndex } from './gramIndex';

/** Sellers' table as it is written in books: the least distance of the pattern to a stretch that ends at each offset. */
function distancesByEnd(text: string, pattern: string): readonly number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const found: number[] = [column[pattern.length] ?? 0];
  for (const letter of text.split('')) {
    const next = [0];
    for (let row = 1; row <= pattern.length; row++) {
      const changed = pattern.charAt(row - 1) === letter ? 0 : 1;
      next.push(Math.min((column[row - 1] ?? 0) + changed, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    found.push(column[pattern.length] ?? 0);
  }
  return found;
}

function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      row.push(Math.min((above[j - 1] ?? 0) + changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

const found = (text: string, pattern: string, max: number): readonly string[] =>
  searchApproximately(text, pattern, max).matches.map(
    (match) => `${match.distance} ${text.slice(match.start, match.end)}`,
  );

describe('searchApproximately', () => {
  test('finds whole words where it can', () => {
    assert.deepEqual(found('General Qasem Soleimani died', 'Qassem Soleimani', 4), ['1 Qasem Soleimani']);
    assert.deepEqual(found('the troops withdrawl plan', 'troops withdrawal', 4), ['1 troops withdrawl']);
    assert.deepEqual(found('abc xbc abc', 'abd', 1), ['1 abc', '1 abc']);
    assert.deepEqual(found('nothing like it', 'quite another thing', 3), []);
    assert.deepEqual(found('', 'abc', 1), []);
    assert.deepEqual(found('abc', '', 0), []);
  });

  test('finds the least distance there is, also with patterns of several blocks', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 120 });
    fc.assert(
      fc.property(letters, letters, fc.nat(40), (text, pattern, max) => {
        const { matches } = searchApproximately(text, pattern, max);
        if (pattern === '' || max >= pattern.length) return;
        const least = Math.min(...distancesByEnd(text, pattern));
        if (least > max) {
          assert.deepEqual(matches, []);
          return;
        }
        assert.ok(matches.length > 0);
        for (const match of matches) {
          assert.equal(match.distance, least);
          assert.equal(distance(text.slice(match.start, match.end), pattern), least);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('finds a long pattern that was edited in a few places', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const edited = long.replace('word7 ', '').replace('word30', 'ward30').replace('word55', 'wordy55');
    const text = `before ${edited} after`;
    assert.deepEqual(found(text, long, 32), [`8 ${edited}`]);
  });

  test('the work grows with the text and not faster', () => {
    const steps = (count: number): number =>
      searchApproximately('the quick brown fox jumps '.repeat(count), 'x'.repeat(20) + 'the lazy dog', 8).steps;
    const [short, long] = [steps(500), steps(4000)];
    assert.ok(long > 0 && long <= 9 * short, `${short} and ${long} steps`);
  });

  test('finds the same with an index of the text', () => {
    const rare = fc.nat(3000).map((number) => (number * 7919 + 1234).toString(36));
    const word = fc.oneof(rare, fc.constantFrom('the ferry', 'the fery', 'a'));
    const texts = fc.array(word, { maxLength: 300, size: 'max' }).map((words) => words.join(' '));
    const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'a', 'xy')), { maxLength: 8 });
    const lengths = fc.integer({ min: 5, max: 100 });
    let near = 0;
    fc.assert(
      fc.property(texts, fc.nat(), lengths, edits, fc.nat(40), (text, from, length, changes, max) => {
        const start = from % (text.length + 1);
        let pattern = text.slice(start, start + length);
        for (const [place, letters] of changes) {
          const at = place % (pattern.length + 1);
          pattern = pattern.slice(0, at) + letters + pattern.slice(at + 1);
        }
        const all = searchApproximately(text, pattern, max);
        const found = searchApproximately(text, pattern, max, new GramIndex(text));
        assert.deepEqual(found.matches, all.matches);
        if (found.steps < all.steps) near++;
      }),
      { numRuns: 2000 },
    );
    assert.ok(near > 200, `only parts of the text were read ${near} times`);
  });

  test('with an index, what is near costs hardly more in a longer text', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i * 7919}`).join(' ');
    const steps = (count: number): number => {
      const text = `${words(count)} the ferry left the harbour on time`;
      return searchApproximately(text, 'the fery left the harbor on time', 8, new GramIndex(text)).steps;
    };
    const [short, long] = [steps(500), steps(8000)];
    assert.ok(long < 2 * short, `${short} and ${long} steps`);
  });
});
