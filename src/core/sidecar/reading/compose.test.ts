import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Document, parse } from 'yaml';
import { cpuMilliseconds } from '../../../../test/support/cpuTime';
import { finish } from '../../text/steps';
import { mutantsOf } from '../testing/mutants';
import { yamlPieces } from '../testing/yamlPieces';
import { compose, composeAtOnce, type Composition } from './compose';
import { parseCst } from './cst';
import { readYaml, readYamlInSteps } from './readYaml';

const samples = join(process.cwd(), 'samples');
const asWritten = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('source-review.yaml'))
  .map((path) => readFileSync(join(samples, path), 'utf8'));
/** The same between brackets, all of it or only what is below the keys of the file. */
const inFlowStyle = asWritten.flatMap((text) => {
  const data = parse(text, { uniqueKeys: false }) as Record<string, unknown>;
  const parts = Object.entries(data).map(([key, value]) => `${key}: ${flow(value)}`);
  return [flow(data), parts.join('')];
});
const sidecars = [...asWritten, ...inFlowStyle];

function flow(data: unknown): string {
  return new Document(data).toString({ collectionStyle: 'flow', lineWidth: 60 });
}

/** What the rest of the reading sees of it: nodes only where there is no error. */
function seen({ root, findings, errors }: Composition): unknown {
  if (errors.length === 0) return { root, findings };
  return errors.map(({ code, pos, message }) => ({ code, pos, message }));
}

function expectSame(text: string): void {
  const cst = finish(parseCst(text, 32));
  if (cst.kind !== 'tokens') return;
  const whole = seen(composeAtOnce(cst.tokens, text.length));
  for (const itemsAtOnce of [1, 2, 5]) {
    assert.deepEqual(seen(finish(compose(cst.tokens, text.length, itemsAtOnce))), whole, JSON.stringify(text));
  }
}

test('a file composed in parts is the file composed at once: sidecars, and mutants of them', () => {
  assert.ok(sidecars.length > 2, 'the samples have sidecars');
  for (const [seed, text] of sidecars.entries()) {
    expectSame(text);
    for (const mutant of mutantsOf(text, 150, seed)) expectSame(mutant.text);
  }
});

test('a file composed in parts is the file composed at once, whatever characters stand anywhere in a sidecar', () => {
  const broken = fc.tuple(
    fc.constantFrom(...sidecars),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), yamlPieces), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(broken, ([sidecar, changes]) => {
      let text = sidecar;
      for (const [at, length, piece] of changes) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + piece + text.slice(start + length);
      }
      expectSame(text);
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('a file composed in parts is the file composed at once: texts of what has a meaning in YAML', () => {
  fc.assert(
    fc.property(fc.array(yamlPieces, { maxLength: 40 }), (pieces) => {
      expectSame(pieces.join(''));
    }),
    { numRuns: 40000, seed: 11 },
  );
});

/** The share of the longest step in the processor time of all. */
function longestShare(text: string): number {
  const times: number[] = [];
  const steps = readYamlInSteps(text, {}, 'sidecar');
  for (let done = false; !done;) times.push(cpuMilliseconds(() => (done = steps.next().done === true)));
  return Math.max(...times) / times.reduce((sum, time) => sum + time, 0);
}

test('a long file that is broken at its outer level is not read in one go either', () => {
  const notes = Array.from({ length: 1500 }, (_, i) => `{ text: "Note ${i}", kind: note, by: "somebody" }`);
  const [before, after] = [notes.slice(0, 700).join(',\n  '), notes.slice(700).join(',\n  ')];
  const cases: readonly (readonly [text: string, message: string])[] = [
    [`notes: [${before},\n  ${after}\n`, 'No closing ] up to the end of the file.'],
    [`{ notes: [${before},\n  ${after}\n`, 'No closing } up to the end of the file.'],
    [`{ notes: [${before},\n  ${after} }\n`, 'No closing ] before the } in line 1500.'],
    [`notes: [${before}\n  ${after}]\n`, 'No comma between these two.'],
    [`notes: [${before},,\n  ${after}]\n`, 'Two commas in a row: take one out.'],
    [`notes: [${before}, kind: x,\n  ${after}]\n`, 'A key in a list: keys belong between { and }.'],
    [`{ notes: [${before},\n  ${after}], enti }\n`, 'Between { and }, everything is a key with a colon and a value.'],
    [`{ notes: [${before},\n  ${after}], dates }\n`, 'No colon after "dates".'],
  ];
  for (const [text, message] of cases) {
    assert.deepEqual(
      readYaml(text).findings.map((finding) => finding.message),
      [message],
    );
    const share = Math.min(...Array.from({ length: 3 }, () => longestShare(text)));
    assert.ok(share < 0.2, `a step of ${share} of all: ${message}`);
  }
});

test('a long file is composed in many steps, however it is written', () => {
  const names = Array.from({ length: 1200 }, (_, i) => `"Name ${i}"`);
  const notes = names.slice(0, 400).map((name) => `{ text: ${name} }`);
  for (const text of [
    `notes:\n${notes.map((note) => `  - ${note}\n`).join('')}`,
    `notes: [${notes.join(',\n  ')},\n  ]\n`,
    `{ schema: source-review/1, notes: [${notes.join(', ')}] }\n`,
    `entities:\n  a:\n    aliases:\n${names.map((name) => `      - ${name}\n`).join('')}`,
    `entities:\n  a:\n    aliases: [${names.join(', ')}]\n`,
    `dates:\n  - quote: x\n    entities: [${names.join(', ')}]\n`,
  ]) {
    const cst = finish(parseCst(text, 32));
    assert.ok(cst.kind === 'tokens');
    const steps = [...compose(cst.tokens, text.length)].length;
    assert.ok(steps > 10, `${steps} steps: ${text.slice(0, 60)}`);
  }
});
