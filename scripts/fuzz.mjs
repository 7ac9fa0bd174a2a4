// Fuzzes reading, anchoring and editing, guided by coverage: what an input runs for the first time keeps it for further
// changes, as in AFL (Zalewski, https://lcamtuf.coredump.cx/afl/technical_details.txt). V8 counts the blocks that ran.
// Usage: npm run fuzz [-- SECONDS [TARGET [SEED]]]     (each target gets so many seconds, 20 when none are given)
// An input that breaks something is kept in test/fuzz/findings/TARGET; a unit test runs all of these from then on.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [seconds = '20', only, seed = '1'] = process.argv.slice(2);
/** An input that takes longer than this, in milliseconds, hangs. */
const hang = 5000;
const longest = 4096;
const folder = join('out', `fuzz-${process.pid}`);

/** Words that files are made of: chance alone would take long to find them. */
const words =
  'schema: source-review/1|\narticle:|\n  published: |\nentities:\n  a:\n|    mentions: |\ndates:\n  - |\nclaims:\n  - |\nnotes:\n  - |quote: |value: |prefix: |"|\'|[|]|{|}|, |: |- |#| #|\n|\r\n|\t|  |\u00a0|\ufeff|&a |*a|!!str |!!omap |!!pairs |!!set |!!int |!!binary |!!map |!!seq |<<: |---\n|...\n|%YAML 1.1\n|<<<<<<< a\n|>>>>>>> b\n||\n|>-\n|\\u00e4|\\|😀|\u00ad|\u201c|\u2019|ﬁ|2024-05-06|null|~|? |\0'
    .split('|')
    .map((word) => Buffer.from(word));

/** @returns {Promise<boolean>} whether nothing broke */
async function run() {
  const outfile = join(folder, 'fuzzTargets.cjs');
  const alias = { yaml: './node_modules/yaml/browser/index.js' };
  const options = /** @type {const} */ ({ bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
  await build({ entryPoints: ['test/fuzz/fuzzTargets.ts'], outfile, alias, ...options });
  /** @type {Record<string, (data: Uint8Array) => void>} */
  const targets = createRequire(import.meta.url)(resolve(outfile)).fuzzTargets;
  const names = Object.keys(targets).filter((name) => only === undefined || name === only);
  if (names.length === 0) throw new Error(`There is no target ${only}.`);
  const coverage = new Coverage('fuzzTargets.cjs');
  return names.map((name) => fuzz(name, targets[name], coverage)).every((isSound) => isSound);
}

/** @param {string} name @param {(data: Uint8Array) => void} target @param {Coverage} coverage @returns {boolean} */
function fuzz(name, target, coverage) {
  const findings = join('test', 'fuzz', 'findings', name);
  mkdirSync(findings, { recursive: true });
  const random = generator(Number(seed));
  const corpus = [];
  const seen = new Set();
  let runs = 0;
  let broken = 0;
  const tryOut = (/** @type {Buffer} */ input) => {
    runs++;
    const start = performance.now();
    let problem = '';
    try {
      target(input);
    } catch (error) {
      problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    if (performance.now() - start > hang) problem = `takes ${Math.round(performance.now() - start)} ms`;
    let isNew = false;
    for (const block of coverage.take()) {
      if (!seen.has(block)) isNew = true;
      seen.add(block);
    }
    if (isNew) corpus.push(input);
    // The same mistake is found in many ways: one input for each way through the code is enough.
    if (problem === '' || !isNew) return;
    broken++;
    const file = join(findings, createHash('sha256').update(input).digest('hex').slice(0, 16));
    writeFileSync(file, input);
    console.log(`${name}: ${file}\n${problem}`);
  };
  for (const file of seedFiles(findings)) tryOut(readFileSync(file).subarray(0, longest));
  const end = performance.now() + Number(seconds) * 1000;
  while (performance.now() < end) tryOut(changed(corpus, random));
  console.log(`${name}: ${runs} inputs, ${corpus.length} kept, ${seen.size} blocks, ${broken} broken`);
  return broken === 0;
}

/** @param {string} findings @returns {readonly string[]} */
function seedFiles(findings) {
  const samples = readdirSync('samples/articles').map((name) => join('samples/articles', name));
  return [...samples, ...readdirSync(findings).map((name) => join(findings, name))];
}

/** One of the inputs with a few things done to it. @param {Buffer[]} corpus @param {() => number} random @returns {Buffer} */
function changed(corpus, random) {
  const pick = (/** @type {number} */ count) => Math.floor(random() * count);
  let input = corpus[pick(corpus.length)] ?? Buffer.alloc(0);
  for (let steps = 1 + pick(4); steps > 0; steps--) {
    const at = pick(input.length + 1);
    const to = Math.min(input.length, at + pick(random() < 0.7 ? 8 : 200));
    const other = corpus[pick(corpus.length)] ?? input;
    const from = pick(other.length + 1);
    const insert = [
      () => words[pick(words.length)] ?? Buffer.alloc(0),
      () => Buffer.from([pick(256)]),
      () => other.subarray(from, from + pick(100)),
      () => input.subarray(at, to),
      () => Buffer.alloc(0),
    ][pick(5)]?.();
    const keeps = random() < 0.5;
    input = Buffer.concat([input.subarray(0, at), insert ?? Buffer.alloc(0), input.subarray(keeps ? at : to)]);
  }
  return input.subarray(0, longest);
}

/** Which blocks of a script ran since they were last asked for, and roughly how often. */
class Coverage {
  #session = new Session();
  #script;

  /** @param {string} script the end of its address */
  constructor(script) {
    this.#script = script;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** @returns {readonly string[]} */
  take() {
    /** @type {string[]} */
    const blocks = [];
    // Answers at once: the session belongs to this thread.
    this.#session.post('Profiler.takePreciseCoverage', (_, answer) => {
      for (const { url, functions } of answer?.result ?? []) {
        if (!url.endsWith(this.#script)) continue;
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) blocks.push(`${startOffset}-${endOffset}:${Math.min(7, Math.floor(Math.log2(count)))}`);
      }
    });
    return blocks;
  }
}

/** Pseudorandom numbers in [0, 1): mulberry32. @param {number} start @returns {() => number} */
function generator(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
