import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { EntityType } from '../../src/core/names/entityType';
import { readGmb, readJudgements } from './readGmb';
import { readTaggedCorpus } from './readTaggedCorpus';
import { hashText } from '../../src/core/text/hash';
import type { TrainingDocument } from './trainingDocument';

const folder = mkdtempSync(join(tmpdir(), 'source-review-'));
test.after(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(content) : content);
  return path;
}

/** Tokens with their tags as a corpus has them: "Ann/B-PER left/O". */
function sentence(tagged: string): string {
  return `${tagged
    .split(' ')
    .map((token) => token.replace(/\/(?=[^/]*$)/, '\t'))
    .join('\n')}\n\n`;
}

function namesOf({ text, names }: TrainingDocument): readonly string[] {
  return names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

const tagged = `-DOCSTART-\tO\n\n${sentence("Ann/B-PER Lee/I-PER 's/O Acme/B-ORG ,/O in/O Vela/B-LOC ./O")}${sentence(
  'The/O Oscar/B-MISC went/O to/O Mesk/B-LOC ./O',
)}-DOCSTART-\tO\n\n${sentence('Nobody/O left/O ./O')}`;

for (const file of ['tagged.tsv', 'tagged.tsv.gz'])
  test(`tagged corpus: ${file} as the text it would be written as, with its names`, () => {
    const marked = new Set<EntityType>(['person', 'organization', 'place']);
    const documents = readTaggedCorpus(write(file, tagged), 'corpus', marked);
    assert.deepEqual(
      documents.map(({ text }) => text),
      ["Ann Lee's Acme, in Vela. The Oscar went to Mesk.", 'Nobody left.'],
    );
    // A class that is none of ours is no name.
    assert.deepEqual(documents.map(namesOf), [['person Ann Lee', 'organization Acme', 'place Vela', 'place Mesk'], []]);
    for (const document of documents) {
      assert.equal(document.source, 'corpus');
      assert.deepEqual(document.marked, marked);
    }
  });

test('tagged corpus: who splits hyphenated words has marked their parts', () => {
  const all = new Set<EntityType>(['place']);
  const read = (name: string, content: string): boolean | undefined =>
    readTaggedCorpus(write(name, content), '', all)[0]?.marksCompounds;
  assert.equal(read('split.tsv', sentence('Iran/B-LOC -/O backed/O men/O')), true);
  assert.equal(read('whole.tsv', sentence('Iran-backed/O men/O')), false);
});

const gmb = `-DOCSTART-\tO\n\n${sentence('Ann/O Lee/B-ORG left/O Vela/O ./O')}${sentence('So/O did/O I/O ./O')}${sentence(
  'Mesk/B-PER fell/O ./O',
)}-DOCSTART-\tO\n\n${sentence('Mesk/B-PER fell/O ./O')}${sentence('Acme/B-LOC rose/O ./O')}`;

function judgements(lines: Readonly<Record<string, string>>): string {
  return write(
    'judgements.tsv',
    Object.entries(lines)
      .map(([tokens, names]) => `${hashText(tokens)}\t${names}\n`)
      .join(''),
  );
}

test('GMB: only sentences that were judged, with the names that were judged to be in them', () => {
  const judged = readJudgements(
    judgements({
      'Ann Lee left Vela .': 'PER 0 2;LOC 3 4',
      'Mesk fell .': 'LOC 0 1',
      'Acme rose .': '',
      'Not in the corpus .': 'PER 0 1',
    }),
  );
  const documents = readGmb(write('gmb.tsv.gz', gmb), judged);
  assert.deepEqual(
    documents.map(({ source, text }) => [source, text]),
    // What comes twice is read once.
    [
      ['gmb/1', 'Ann Lee left Vela. Mesk fell.'],
      ['gmb/2', 'Acme rose.'],
    ],
  );
  assert.deepEqual(documents.map(namesOf), [['person Ann Lee', 'place Vela', 'place Mesk'], []]);
  for (const { marked } of documents) assert.equal(marked.size, 6);
});

test('GMB: a judgement with a class that is none is an error', () => {
  assert.throws(() => readJudgements(judgements({ 'Mesk fell .': 'TOWN 0 1' })), /there is no class TOWN/);
});
