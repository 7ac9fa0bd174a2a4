import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { foldQuery } from '../../text/fold';
import { readSidecar } from '../reading/readSidecar';
import { checkText } from '../testing/checking';
import { schema } from '../testing/fixture';
import { addMention, type NewMention } from './addMention';
import { createSidecar } from './createSidecar';
import { applyEdits, type EditResult } from './edit';
import { entityIdFor } from './entityIdFor';
import { setPublished } from './setPublished';
import { quoted, writeScalar } from './writeValue';

function apply(text: string, result: EditResult): string {
  assert.equal(result.kind, 'edits', 'reason' in result ? result.reason : '');
  return applyEdits(text, result.edits);
}

/** What a mention `c` of `voss` makes of a file. In the expected text, ⟦ and ⟧ are around what is new. */
const layouts: readonly (readonly [name: string, after: string, mention?: Partial<NewMention>])[] = [
  [
    'two spaces',
    'entities:\n  voss:\n    mentions:\n      - "a" # first\n      - b # last⟦\n      - "c"⟧\n  # next\n  x:\n',
  ],
  ['four spaces', 'entities:\n    voss:\n        mentions:\n            - "a"⟦\n            - "c"⟧\n'],
  ['an unindented list', 'entities:\n  voss:\n    mentions:\n    - a⟦\n    - "c"⟧\n    name: V\n'],
  ['flow', 'entities:\n  voss: { mentions: ["a", b⟦, "c"⟧], name: V } # x\n'],
  ['flow with a comma at the end', 'entities:\n  voss:\n    mentions: ["a", b⟦, "c"⟧,]\n'],
  ['flow over lines', 'entities:\n  voss:\n    mentions: [\n      "a",\n      "b", # last⟦\n      "c",⟧\n    ]\n'],
  ['no list yet', 'entities:\n  voss:\n    name: V\n    type: person # t⟦\n    mentions:\n      - "c"⟧\n    note: n\n'],
  ['CRLF', 'entities:\r\n  voss:\r\n    mentions:\r\n      - "a"⟦\r\n      - "c"⟧\r\n'],
  ['no line break at the end', 'entities:\n  voss:\n    mentions:\n      - "a"⟦\n      - "c"⟧'],
  ['an empty list', 'entities:\n  voss:\n    mentions:⟦\n      - "c"⟧\n'],
  ['an entity from the workspace', 'entities:\n  voss: # all of it\n⟦    mentions:\n      - "c"\n⟧  x:\n'],
  [
    'a mention with context',
    'entities:\n  voss:\n    mentions:\n      - "a"⟦\n      - quote: "c"\n        prefix: "b #"\n        occurrence: 2⟧\n',
    { prefix: 'b #', occurrence: 2 },
  ],
  [
    'a block text before',
    'entities:\n  voss:\n    mentions:\n      - quote: >\n          a\n          b\n⟦      - "c"\n⟧  x:\n',
  ],
  [
    'comments below',
    'entities:\n  voss:\n    mentions:\n      - "a"⟦\n      - "c"⟧\n      # more to come\n\n\n# end\n',
  ],
  [
    'a new entity in its place',
    'entities:\n  adam:\n    name: A\n⟦  voss:\n    name: Hanna Voss\n    type: person\n    mentions:\n      - "c"\n⟧  zoe:\n    name: Z\n',
    { name: 'Hanna Voss', type: 'person' },
  ],
  ['a new entity before all others', 'entities:\n⟦  voss:\n    mentions:\n      - "c"\n⟧  zoe:\n    name: Z\n'],
  [
    'a new entity in an unsorted map',
    'entities:\n  zoe:\n    name: Z\n  adam:\n    name: A⟦\n  voss:\n    mentions:\n      - "c"⟧\ndates: []\n',
  ],
  ['no entities yet', 'article:\n  title: T # t⟦\nentities:\n  voss:\n    mentions:\n      - "c"⟧\ndates: []\n'],
  ['an empty map', 'entities: # none yet⟦\n  voss:\n    mentions:\n      - "c"⟧\ndates: []\n'],
  [
    'a name that needs quotation marks',
    'entities:⟦\n  voss:\n    name: "Voss: #1"\n    type: person\n    mentions:\n      - "c"⟧\n',
    { name: 'Voss: #1', type: 'person' },
  ],
];

describe('addMention', () => {
  for (const [name, marked, more] of layouts) {
    test(name, () => {
      const lineBreak = marked.includes('\r\n') ? '\r\n' : '\n';
      const full = `schema: source-review/1${lineBreak}${marked}`;
      const after = full.replaceAll(/[⟦⟧]/gu, '');
      let before = full.replaceAll(/⟦[^⟧]*⟧/gu, '');
      // What an empty list or map is replaced by cannot be shown by marks alone.
      if (name === 'an empty list') before = before.replace('mentions:', 'mentions: []');
      if (name === 'an empty map' || name.endsWith('quotation marks'))
        before = before.replace('entities:', 'entities: {}');
      assert.equal(apply(before, addMention(before, { id: 'voss', quote: 'c', ...more })), after);
    });
  }

  test('an empty file, and one with only a comment, get their first lines', () => {
    const body = `${schema}entities:\n  voss:\n    mentions:\n      - "c"\n`;
    assert.equal(apply('', addMention('', { id: 'voss', quote: 'c' })), body);
    assert.equal(apply('# mine', addMention('# mine', { id: 'voss', quote: 'c' })), `# mine\n${body}`);
  });

  test('a mention that is there is not added again', () => {
    const file = `${schema}entities:\n  voss:\n    mentions:\n      - "the  “Minister”"\n      - { quote: a, prefix: x }\n`;
    const kinds = [
      { quote: 'the "Minister"' },
      { quote: 'the "Minister"', prefix: 'with context' },
      { quote: 'a', prefix: 'x ' },
      { quote: 'a' },
      { quote: 'a', prefix: 'y' },
    ].map((mention) => addMention(file, { id: 'voss', ...mention }).kind);
    assert.deepEqual(kinds, ['unchanged', 'unchanged', 'unchanged', 'edits', 'edits']);
  });

  test('files that must not be changed are left alone', () => {
    for (const file of [
      'entities: {a: b',
      'schema: source-review/2\n',
      '<<<<<<< a\n',
      `${schema}a: &x 1\n`,
      `${schema}entities: [a]\n`,
      `${schema}entities:\n  voss: text\n`,
      `${schema}entities:\n  voss:\n    mentions: "a"\n`,
    ]) {
      assert.equal(addMention(file, { id: 'voss', quote: 'c' }).kind, 'refused', file);
    }
    assert.equal(addMention(schema, { id: 'Not an id', quote: 'c' }).kind, 'refused');
    assert.equal(addMention(schema, { id: 'voss', quote: ' ' }).kind, 'refused');
  });

  test('whatever the words, they are read back as they were', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('no', '~', '1', '2020-01-01', '"', "'a'", ': ', ' #', '- a', '\\', '\u2028', '😀'),
    );
    fc.assert(
      fc.property(words, words, words, (quote, prefix, name) => {
        const mention = { id: 'voss', quote, prefix, name, type: 'person' };
        const result = addMention(createSidecar(), mention);
        if (foldQuery(quote) === '') {
          assert.equal(result.kind, 'refused');
          return;
        }
        const [voss] = readSidecar(apply(createSidecar(), result)).records.entities;
        assert.equal(voss?.mentions?.[0]?.quote, quote);
        assert.equal(voss.mentions[0].prefix ?? '', prefix);
        assert.equal(voss.name?.value ?? '', name);
      }),
    );
  });
});

const dates: readonly (readonly [before: string, after: string])[] = [
  ['schema: source-review/1\n', 'schema: source-review/1\narticle:\n  published: "2024-05-06"\n'],
  [
    'schema: source-review/1\nentities: {}\n',
    'schema: source-review/1\narticle:\n  published: "2024-05-06"\nentities: {}\n',
  ],
  ['entities: {}\n', 'article:\n  published: "2024-05-06"\nentities: {}\n'],
  ['article:\n  published: 2020-01-01 # old\n', 'article:\n  published: "2024-05-06" # old\n'],
  ["article:\n  published: 'x'\n", 'article:\n  published: "2024-05-06"\n'],
  ['article:\n  published:\n', 'article:\n  published: "2024-05-06"\n'],
  ['article:\n  published: # when?\n', 'article:\n  published: "2024-05-06" # when?\n'],
  ['article:\n  title: T\n  note: n\n', 'article:\n  title: T\n  published: "2024-05-06"\n  note: n\n'],
  ['article: { title: T }\n', 'article: { title: T, published: "2024-05-06" }\n'],
  ['article: {}\n', 'article:\n  published: "2024-05-06"\n'],
  ['\ufeffschema: source-review/1', '\ufeffschema: source-review/1\narticle:\n  published: "2024-05-06"'],
];

describe('setPublished', () => {
  for (const [before, after] of dates) {
    test(JSON.stringify(before), () => {
      assert.equal(apply(before, setPublished(before, '2024-05-06')), after);
    });
  }

  test('says when there is nothing to do or the date is none', () => {
    const file = 'article:\n  published: "2024-05-06"\n';
    assert.equal(setPublished(file, '2024-05-06').kind, 'unchanged');
    assert.equal(setPublished(file, '6 May').kind, 'refused');
    assert.equal(setPublished('article: [', '2024-05-06').kind, 'refused');
  });
});

describe('createSidecar', () => {
  test('is valid, whatever is known', () => {
    assert.deepEqual(checkText(createSidecar()), []);
    const text = createSidecar({ title: ' “Ferry”: no #1\n', published: '2024-05-06', language: 'en', source: '' });
    assert.deepEqual(checkText(text), []);
    const { article, review } = readSidecar(text).records;
    assert.deepEqual(
      [article?.title?.value, article?.published?.value, article?.source, review?.status?.value],
      ['“Ferry”: no #1', '2024-05-06', undefined, 'unreviewed'],
    );
  });

  test('can be filled by commands at once', () => {
    const first = createSidecar();
    const second = apply(first, addMention(first, { id: 'voss', name: 'Voss', type: 'person', quote: 'Voss' }));
    const third = apply(second, setPublished(second, '2024'));
    assert.deepEqual(checkText(third, { article: 'Voss' }), []);
  });
});

test('entityIdFor makes ids of names', () => {
  const taken = new Set(['hanna-voss', 'hanna-voss-2']);
  for (const [name, id] of [
    ['Mustafa al-Kadhimi', 'mustafa-al-kadhimi'],
    ['Hanna Voß', 'hanna-voss-3'],
    ['Sana’a', 'sanaa'],
    ['U.S. Navy', 'u-s-navy'],
    ['Erdoğan, Łódź & Søn', 'erdogan-lodz-son'],
    ['北京', 'entity'],
    ['', 'entity'],
  ] as const) {
    assert.equal(entityIdFor(name, taken), id);
  }
});

test('scalars get quotation marks where any reader needs them', () => {
  for (const plain of ['Joe Biden', 'Iraqi National Intelligence Service', 'person', "Trump's", 'É. Dupont (ed.)']) {
    assert.equal(writeScalar(plain), plain);
  }
  for (const text of ['no', 'Yes', 'null', 'true', '2020', 'a: b', 'a #b', '', ' a', 'a ', '@a', '- a', 'y', '"a"']) {
    assert.equal(writeScalar(text), quoted(text));
  }
});
