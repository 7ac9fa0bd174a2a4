import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { shippedRecognizers } from '../../../../test/support/shippedRecognizers';
import { createDateRecognizer } from '../../dates/createDateRecognizer';
import { temporalTypes } from '../../dates/dateRecognizer';
import type { IndexedMention } from '../../entities/entity';
import { entityTypes } from '../../names/entityType';
import { KnownNames } from '../../names/known/knownNames';
import { LineIndex } from '../../text/lines';
import { anyText } from '../../text/testing/anyText';
import { analyseArticle, type Article } from '../article';
import { decodeArticle, encodeArticle } from './articleCodec';

const place = fc.oneof(fc.nat(), fc.maxSafeNat());
const span = fc.record({ start: place, end: place }, { noNullPrototype: true });
const edtf = fc.option(anyText, { nil: undefined });

const plainMention = fc.record(
  {
    start: place,
    end: place,
    text: anyText,
    type: fc.constantFrom(...entityTypes),
    confidence: fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, 0.5, Math.fround(0.1))),
    role: fc.record(
      { start: place, end: place, text: anyText, past: fc.constant(true as const) },
      { requiredKeys: ['start', 'end', 'text'], noNullPrototype: true },
    ),
  },
  { noNullPrototype: true, requiredKeys: ['start', 'end', 'text', 'type', 'confidence'] },
);

const mention: fc.Arbitrary<IndexedMention> = fc
  .record(
    { own: plainMention, within: fc.array(plainMention, { maxLength: 3 }) },
    { noNullPrototype: true, requiredKeys: ['own'] },
  )
  .map(({ own, ...rest }) => ({ ...own, ...rest }));

const date = fc.record(
  {
    start: place,
    end: place,
    text: anyText,
    type: fc.constantFrom(...temporalTypes),
    value: anyText,
    modifier: fc.constantFrom('approx', 'start', 'mid', 'end', 'before', 'after', 'less-than', 'more-than'),
    edtf,
    basis: fc.oneof(
      fc.record({ kind: fc.constantFrom('self', 'published') }, { noNullPrototype: true }),
      fc.record({ kind: fc.constant('day'), edtf: anyText }, { noNullPrototype: true }),
      fc.record({ kind: fc.constant('mention'), span, edtf: anyText }, { noNullPrototype: true }),
    ),
    certainty: fc.constantFrom('certain', 'implied'),
    isName: fc.boolean(),
    recorded: fc.record(
      { overrules: fc.boolean(), event: anyText, entities: fc.array(anyText, { maxLength: 3 }) },
      { noNullPrototype: true, requiredKeys: ['overrules', 'entities'] },
    ),
    reason: anyText,
    alternatives: fc.array(fc.record({ value: anyText, edtf, reason: anyText }, { noNullPrototype: true }), {
      maxLength: 3,
    }),
  },
  {
    noNullPrototype: true,
    requiredKeys: ['start', 'end', 'text', 'type', 'value', 'edtf', 'basis', 'certainty', 'reason', 'alternatives'],
  },
);

const clue = fc.record(
  {
    edtf: anyText,
    source: fc.constantFrom('line', 'dateline', 'file-name', 'weekday', 'term', 'latest'),
    words: anyText,
    span,
  },
  { noNullPrototype: true, requiredKeys: ['edtf', 'source', 'words'] },
);

const anyArticle = fc.record(
  {
    path: anyText,
    textHash: fc.maxSafeNat(),
    length: place,
    published: edtf,
    publishedBy: fc.oneof(fc.constantFrom('record', 'setting', undefined), clue),
    circumstances: anyText,
    mentions: fc.array(mention, { maxLength: 6 }),
    dates: fc.array(date, { maxLength: 6 }),
    roleWords: fc.array(fc.record({ start: place, end: place, text: anyText }, { noNullPrototype: true }), {
      maxLength: 3,
    }),
    lines: anyText.map((text) => new LineIndex(text)),
  },
  { noNullPrototype: true },
) as fc.Arbitrary<Article>;

/** An article with everything that deep equality sees: lines keep theirs to themselves. */
function visible(article: Article | undefined): unknown {
  return article && { ...article, lines: article.lines.widths };
}

const folder = 'samples';
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));

function analysedSamples(): readonly Article[] {
  const recognizers = {
    ...shippedRecognizers(),
    dates: createDateRecognizer({ references: true, ages: true, frequencies: true }),
  };
  const known = new KnownNames([{ text: 'Iran', type: 'place' }]);
  assert.ok(samples.length > 2, `${samples.length} samples`);
  return samples.map((path) =>
    analyseArticle(path, readFileSync(`${folder}/${path}`, 'utf8'), { recognizers, known, published: undefined }),
  );
}

test('any article is read back exactly as it was written', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      assert.deepEqual(visible(decodeArticle(encodeArticle(article))), visible(article));
    }),
    { numRuns: 500 },
  );
});

test('analysed articles are read back exactly, from less than half of the bytes of JSON', () => {
  let [bytes, asJson] = [0, 0];
  for (const article of analysedSamples()) {
    const encoded = encodeArticle(article);
    assert.deepEqual(visible(decodeArticle(encoded)), visible(article));
    assert.ok(article.mentions.length > 3, article.path);
    bytes += encoded.length;
    asJson += JSON.stringify(article).length;
  }
  assert.ok(bytes < asJson / 2, `${bytes} bytes, ${asJson} as JSON`);
});

test('an article is read from bytes in whatever view they come, as file systems give them', () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(9), (article, before) => {
      const bytes = encodeArticle(article);
      const around = new Uint8Array(before + bytes.length + 7);
      around.set(bytes, before);
      for (const view of [around.subarray(before), Buffer.from(around.buffer, before)]) {
        assert.deepEqual(visible(decodeArticle(view.subarray(0, bytes.length))), visible(article));
      }
    }),
    { numRuns: 200 },
  );
});

test('no damage makes it throw, or gives another article', () => {
  const [article] = analysedSamples();
  assert.ok(article);
  const encoded = encodeArticle(article);
  const at = fc.nat({ max: encoded.length - 1 });
  const damage = fc.oneof(
    // Single bytes and bits, runs of anything, an end cut off, something more or less in between.
    fc.tuple(at, fc.nat(255)).map(([place, byte]) => spliced(encoded, place, 1, [byte])),
    fc.tuple(at, fc.nat(7)).map(([place, bit]) => spliced(encoded, place, 1, [(encoded[place] ?? 0) ^ (1 << bit)])),
    fc
      .tuple(at, fc.nat(40), fc.uint8Array({ maxLength: 40 }))
      .map(([place, removed, added]) => spliced(encoded, place, removed, added)),
    at.map((end) => encoded.slice(0, end)),
    fc.uint8Array({ maxLength: 300 }),
  );
  let damaged = 0;
  fc.assert(
    fc.property(damage, (bytes) => {
      if (Buffer.compare(bytes, encoded) === 0) return;
      damaged++;
      assert.equal(decodeArticle(bytes), undefined);
    }),
    { numRuns: 6000 },
  );
  assert.ok(damaged > 5000, `${damaged} damages`);
});

test('every single changed byte is noticed', () => {
  const [article] = analysedSamples();
  assert.ok(article);
  const encoded = encodeArticle(article);
  for (let place = 0; place < encoded.length; place++) {
    const bytes = encoded.slice();
    bytes[place] = (bytes[place] ?? 0) ^ (1 + (place % 255));
    assert.equal(decodeArticle(bytes), undefined, `byte ${place}`);
  }
});

function spliced(bytes: Uint8Array, place: number, removed: number, added: Iterable<number>): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, place), ...added, ...bytes.subarray(place + removed)]);
}
