import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewOf } from '../../../test/support/reviewOf';
import { definitionsAt } from './definitions';
import { occurrencesAt } from './occurrences';
import { outlineOf } from './outline';
import { entitiesSpelled, placeOfSpelling } from './spelledEntities';

const bridge = `Keller opens bridge

VELMORA, 8 March 2024 (Adria Wire) — Transport Minister Tomas Keller opened the bridge on Thursday, the Harbour Council said.

Keller praised the engineers of the Harbour Council. On Thursday it rained.
`;
const closure = `Bridge closed again

Tomas Keller said in London on 5 March 2024 that the bridge would close.
`;
const files = { 'a/bridge.txt': bridge, 'b/closure.txt': closure };
const record = `schema: source-review/1
entities:
  keller:
    name: Tomas Keller
    type: person
`;

const definedAt = (own: Readonly<Record<string, string>>, offset: number): readonly string[] =>
  definitionsAt(reviewOf({ ...files, ...own }), 'a/bridge.txt', offset).map(
    ({ path, range: { start, end } }) => `${path} ${start.line}:${start.character}-${end.line}:${end.character}`,
  );

test('a name that nobody recorded is defined where it first stands in full', () => {
  const full = bridge.indexOf('Tomas Keller') - bridge.indexOf('VELMORA');
  assert.deepEqual(definedAt({}, 0), [`a/bridge.txt 2:${full}-2:${full + 12}`]);
  assert.deepEqual(definedAt({}, bridge.indexOf('Keller praised')), [`a/bridge.txt 2:${full}-2:${full + 12}`]);
});

test('a name that its own article never has in full leads to another article', () => {
  const files = { 'a.txt': 'Keller praised the engineers. Keller left.\n', 'b.txt': closure };
  const [place] = definitionsAt(reviewOf(files), 'a.txt', 0);
  assert.equal(place?.path, 'b.txt');
});

test('a recorded name is defined in the sidecar of its article, else in the workspace file, else elsewhere', () => {
  const own = { 'a/bridge.txt.source-review.yaml': record };
  const shared = { 'source-review.yaml': record.replace('review/1', 'review-workspace/1') };
  const other = { 'b/closure.txt.source-review.yaml': record };
  assert.deepEqual(definedAt({ ...other, ...shared, ...own }, 0), ['a/bridge.txt.source-review.yaml 2:2-2:8']);
  assert.deepEqual(definedAt({ ...other, ...shared }, 0), ['source-review.yaml 2:2-2:8']);
  assert.deepEqual(definedAt(other, 0), ['b/closure.txt.source-review.yaml 2:2-2:8']);
});

test('all records of an entity are found, those under a merged id too', () => {
  const review = reviewOf({
    ...files,
    'a/bridge.txt.source-review.yaml': record.replace('keller:', 'old-keller:'),
    'source-review.yaml': `${record.replace('review/1', 'review-workspace/1')}same:\n  old-keller: keller\n`,
  });
  assert.deepEqual(
    review.recordsOf('keller').map(({ path }) => path),
    ['source-review.yaml', 'a/bridge.txt.source-review.yaml'],
  );
  assert.deepEqual(review.recordsOf('harbour-council'), []);
});

test('a date that is counted from the dateline is defined there', () => {
  const dateline = 'VELMORA, 8 March 2024 (Adria Wire) —'.length;
  assert.deepEqual(definedAt({}, bridge.indexOf('Thursday')), [`a/bridge.txt 2:0-2:${dateline}`]);
  assert.deepEqual(definedAt({}, bridge.indexOf('praised')), []);
});

test('occurrences are the mentions of one entity, or the dates of one value', () => {
  const review = reviewOf(files);
  const words = (offset: number): readonly string[] =>
    occurrencesAt(review, 'a/bridge.txt', offset).map(({ start, end }) => bridge.slice(start, end));
  assert.deepEqual(words(bridge.indexOf('Keller praised')), ['Keller', 'Tomas Keller', 'Keller']);
  assert.deepEqual(words(bridge.indexOf('Thursday')), ['Thursday', 'Thursday']);
  assert.deepEqual(words(bridge.indexOf('praised')), []);
  assert.deepEqual(occurrencesAt(review, 'unknown.txt', 0), []);
});

test('the outline has every entity and date once, by class and in the order of the text', () => {
  const groups = outlineOf(reviewOf(files), 'a/bridge.txt').map(({ kind, items }) => [
    kind,
    items.map(({ name, detail, span }) => `${name} (${detail}) ${bridge.slice(span.start, span.end)}`),
  ]);
  assert.deepEqual(
    groups.filter(([kind]) => kind === 'person' || kind === 'date'),
    [
      ['person', ['Tomas Keller (Transport Minister · 3×) Keller']],
      ['date', ['8 March 2024 (Friday 8 March 2024) 8 March 2024', 'Thursday (Thursday 7 March 2024 · 2×) Thursday']],
    ],
  );
  assert.deepEqual(outlineOf(reviewOf(files), 'unknown.txt'), []);
});

test('an entity is found by any spelling, by the letters in their order, whatever case and accents', () => {
  const review = reviewOf({
    'a.txt': 'Acting Minister Meryem Doğan left. Doğan spoke.\n',
    'b.txt': 'Acting Minister Meryem Dogan of the Ministry of Transport spoke in Velmora.\n',
  });
  const found = (query: string): readonly string[] =>
    entitiesSpelled(review.entities, query, 10).map(({ entity, label }) => `${entity.name}: ${label}`);
  assert.deepEqual(found('meryem dogan'), ['Meryem Dogan: Meryem Dogan']);
  assert.equal(found('DOĞAN').length, 1);
  assert.deepEqual(found('dogan meryem').length, 1);
  assert.equal(found('mrym').length, 1);
  assert.deepEqual(found('nobody'), []);
  assert.ok(found('').length >= 3);
  assert.equal(entitiesSpelled(review.entities, '', 1).length, 1);
  const accented = reviewOf({ 'a.txt': 'Acting Minister Meryem Doğan left.\n' });
  assert.deepEqual(
    entitiesSpelled(accented.entities, 'dogan', 10).map(({ label }) => label),
    ['Meryem Doğan (meryem dogan)'],
  );
});

test('a spelling leads to its first place', () => {
  const review = reviewOf(files);
  const [keller] = entitiesSpelled(review.entities, 'keller', 1);
  assert.ok(keller);
  assert.deepEqual(placeOfSpelling(review, { ...keller, spelling: 'Keller' }), {
    path: 'a/bridge.txt',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
  });
});
