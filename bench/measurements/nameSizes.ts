import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nameModelPath } from '../../src/core/createRecognizers';
import { markdownTable } from '../report/markdownTable';
import { runInNewProcess } from './newProcess';
import type { Gate, Section } from './section';

const million = 1_000_000;

/** Prints the bytes that the engine holds with its model, and after reading texts. */
const script = `
const { readFileSync } = require('node:fs');
const [engine, model, textsFile] = process.argv.slice(1);
const texts = JSON.parse(readFileSync(textsFile, 'utf8'));
const held = () => {
  gc();
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = held();
const names = require(engine).createNameRecognizer(readFileSync(model));
names.recognize('');
const read = held();
for (const text of texts) names.recognize(text);
const filled = held();
// Used after the measurement, so that neither can be collected before.
console.log(JSON.stringify({ model: read - before, filled: filled - before, texts: texts.length, names: names.version }));
`;

/**
 * The size of the model's file, and the memory of the engine with it.
 * @param engine path of a bundle with `createNameRecognizer`. @param texts fill what the engine remembers.
 */
export function measureNameSizes(engine: string, texts: readonly string[]): Section {
  const bytes = readFileSync(nameModelPath);
  const { model, filled } = memoryOf(engine, texts);
  const sizes: readonly Gate[] = [
    { name: 'model file, MB', value: bytes.length / million, bound: 3 },
    { name: 'model file gzipped, MB', value: gzipSync(bytes, { level: 9 }).length / million, bound: 2.2 },
    { name: 'memory of the name engine with its model and full caches, MB', value: filled / million, bound: 40 },
  ];
  return {
    title: 'Names: size and memory',
    text: [
      `MB are millions of bytes. Memory: heap and buffers after collection, in a process of its own, code included; ${(model / million).toFixed(1)} MB before the first text, then ${texts.length} texts of ${(texts.reduce((sum, text) => sum + text.length, 0) / million).toFixed(2)} M UTF-16 units were read.`,
      markdownTable(
        ['what', 'measured', 'at most'],
        sizes.map(({ name, value, bound }) => [name, value.toFixed(2), bound]),
      ),
    ].join('\n\n'),
    gates: sizes,
  };
}

function memoryOf(engine: string, texts: readonly string[]): { readonly model: number; readonly filled: number } {
  const folder = mkdtempSync(join(tmpdir(), 'source-review-memory-'));
  try {
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    return runInNewProcess(script, engine, nameModelPath, file) as { model: number; filled: number };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
