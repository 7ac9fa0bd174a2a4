import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../bench/corpus/random';
import { EmissionReader } from '../../src/core/names/crf/emissions';
import { labelCount, labelOf, outside, Place, placeOfLabel, typeOfLabel } from '../../src/core/names/crf/labels';
import { readNameModel } from '../../src/core/names/crf/nameModel';
import { entityTypes } from '../../src/core/names/entityType';
import { FeatureReader } from '../../src/core/names/features/featureDocument';
import { Lexicon } from '../../src/core/names/lexicon';
import { NameDocument } from '../../src/core/names/nameDocument';
import { readMarked } from '../corpus/readMarkedArticles';
import type { TrainingDocument } from '../corpus/trainingDocument';
import { ExampleReader, type Example } from './examples';
import { packModel } from './packModel';

const noWords = { lookUp: () => 0 };

function read(document: TrainingDocument): readonly Example[] {
  return new ExampleReader(noWords).read(document);
}

/** The labels of a sentence: a stop for outside, else the place in the name and the letter of its class. */
function show({ labels }: Example): string {
  return [...labels]
    .map((label) =>
      label === outside ? '.' : `${'BILU'.charAt(placeOfLabel(label))}${entityTypes[typeOfLabel(label)]!.charAt(0)}`,
    )
    .join(' ');
}

const cases: readonly (readonly [marked: string, ...labels: readonly string[]])[] = [
  ['[PER Ann Lee Roe] met [ORG Acme] in [LOC Port Vela].', 'Bp Ip Lp . Uo . Bp Lp .'],
  ['He left. [PER Ann Lee] stayed. So did [PER Roe].', '. . .', 'Bp Lp . .', '. . Up .'],
  ['The [LOC Iran]-backed [NORP Kurdish]-led talks.', '. Up . Ug . . .'],
  ["[PER Roe]'s [WORK Act of Vela] failed in [EVENT May Fair].", 'Up . Bw Iw Lw . . Be Le .'],
  // Marked inside a word, the name is the whole unit.
  ['The [LOC Vela]ns left.', '. Up . .'],
  // What the recogniser never reads teaches nothing.
  ['Share this\n\nHe met [PER Roe].\n\nTags: [PER Roe], [LOC Vela]', '. . Up .'],
];

for (const [marked, ...labels] of cases)
  test(`examples: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
    assert.deepEqual(read(readMarked(marked, 'test')).map(show), labels);
  });

test('examples: where all classes are marked no label is open', () => {
  for (const { allowed } of read(readMarked('[PER Ann Lee] left Vela. He stayed.', 'test')))
    assert.equal(allowed, undefined);
});

test('examples: of classes that were not marked any label is open, but not where a name is', () => {
  const document = { ...readMarked('[PER Roe] left.', 'test'), marked: new Set(['person', 'work'] as const) };
  const [example] = read(document);
  const places = [Place.Begin, Place.Inside, Place.Last, Place.Only];
  const open = [outside];
  for (const type of ['organization', 'place', 'group', 'event'] as const)
    open.push(...places.map((place) => labelOf(entityTypes.indexOf(type), place)));
  const mask = open.reduce((sum, label) => sum | (1 << label), 0);
  assert.deepEqual([...example!.allowed!], [1 << labelOf(0, Place.Only), mask, mask]);
});

test('examples: parts of hyphenated words are open where nobody marked them', () => {
  const document = { ...readMarked('The Iran-backed men.', 'test'), marksCompounds: false };
  const onlyOf = entityTypes.reduce((sum, _, type) => sum | (1 << labelOf(type, Place.Only)), 1 << outside);
  assert.deepEqual([...read(document)[0]!.allowed!], [1, onlyOf, onlyOf, 1, 1]);
});

test('examples: the features that are learned are those that are read', () => {
  const document = readMarked(
    'ROE QUITS VELA\n\nOn Monday [PER Ann Roe] of the [ORG Bank of Vela] (BOV) met Dr. [PER al-Amin], 50, in Iran-backed Mesk.\n' +
      'Roe Says No to New Deal With Vela\n\n“No,” said @RoeNews. See https://a.example/b now.',
    'test',
  );
  const random = new Random(1);
  const examples = read(document);
  const hashes = Int32Array.from(new Set(examples.flatMap(({ features }) => [...features])));
  const rowOf = new Map([...hashes].map((hash, row) => [hash, row]));
  // Steps of a byte in pairs whose sum is 0, so that writing them changes nothing.
  const steps = Array.from(hashes, () => {
    const half = Array.from({ length: labelCount >> 1 }, () => random.below(255) - 127);
    return [...half, ...half.map((step) => -step), 0];
  });
  const scale = 1.6 / 127;
  const rows = Float32Array.from(steps.flat(), (step) => step * scale);
  const weights = { rows, transitions: new Float32Array(labelCount ** 2) };
  const bytes = packModel(weights, hashes, new Map(), { features: hashes.length, smallestSteps: 1 });
  const emissions = new EmissionReader(readNameModel(bytes));
  const article = new FeatureReader(noWords).read(new NameDocument(document.text, new Lexicon()));
  assert.equal(article.sentences.length, examples.length);
  article.sentences.forEach((sentence, index) => {
    const { features, starts } = examples[index]!;
    const count = sentence.views.length;
    const scores = emissions.read(sentence, article, 0, count);
    for (let unit = 0; unit < count; unit++) {
      const own = [...features.subarray(starts[unit], starts[unit + 1])].map((hash) => steps[rowOf.get(hash)!]!);
      for (let label = 0; label < labelCount; label++) {
        const sum = own.reduce((total, row) => total + row[label]!, 0) * scale;
        assert.ok(Math.abs(scores[unit * labelCount + label]! - sum) < 1e-3, `unit ${unit} of sentence ${index}`);
      }
    }
  });
});
