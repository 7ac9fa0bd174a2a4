import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Around, assisted } from './testing/assisted';

/** A text with the cursor, what is taken there, and the text afterwards. */
type Row = readonly [name: string, before: string, label: string, after: string, around?: Around];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [name, before, label, after, around] of rows) {
      test(name, async () => {
        assert.equal((await assisted(before, around)).take(label), after);
      });
    }
  });
}

table('keys', [
  ['at the top, in an empty file', '|', 'schema', 'schema: |', { whole: true }],
  ['at the top, being typed', 'cl|', 'claims', 'claims:\n  - |'],
  ['of a record', 'review:\n  |', 'status', 'review:\n  status: |'],
  ['of a record, being typed', 'review:\n  st|\n  by: ab\n', 'status', 'review:\n  status: |\n  by: ab\n'],
  ['of an item', 'dates:\n  - quote: "Monday"\n    v|', 'value', 'dates:\n  - quote: "Monday"\n    value: |'],
  [
    'of an item, below its dash',
    'dates:\n  - quote: "Monday"\n  |',
    'value',
    'dates:\n  - quote: "Monday"\n    value: |',
  ],
  ['of an unindented item', 'dates:\n- quote: "Monday"\n  |', 'value', 'dates:\n- quote: "Monday"\n  value: |'],
  ['in braces', 'review: { status: reviewed, | }', 'by', 'review: { status: reviewed, by: | }'],
  ['in empty braces', 'review: {|}', 'by', 'review: {by: |}'],
  [
    'whose name is changed keep their value',
    'review:\n  sta|tu: reviewed\n',
    'status',
    'review:\n  status|: reviewed\n',
  ],
  ['with a list of texts', 'entities:\n  voss:\n    me|', 'mentions', 'entities:\n  voss:\n    mentions: [|]'],
  ['with prose', 'notes:\n  - quote: "x"\n    te|', 'text', 'notes:\n  - quote: "x"\n    text: "|"'],
  ['indented by four', 'review:\n    by: ab\nart|', 'article', 'review:\n    by: ab\narticle:\n    |', { whole: true }],
  ['with a byte order mark', '\ufeff|', 'schema', '\ufeffschema: |', { whole: true }],
  ['of a file with CRLF', 'review:\r\n  by: ab\r\n  |\r\n', 'status', 'review:\r\n  by: ab\r\n  status: |\r\n'],
]);

table('records', [
  ['after a dash', 'dates:\n  - |', 'new date', 'dates:\n  - quote: |\n    value: '],
  ['without a dash', 'dates:\n  |', 'new date', 'dates:\n  - quote: |\n    value: '],
  [
    'below another',
    'dates:\n  - quote: "Monday"\n    value: "2024"\n  |',
    'new date',
    'dates:\n  - quote: "Monday"\n    value: "2024"\n  - quote: |\n    value: ',
  ],
  ['by a single key', 'claims:\n  - qu|', 'quote', 'claims:\n  - quote: |'],
]);

table('words of a list', [
  ['after a colon', 'review:\n  status: |', 'needs-second-review', 'review:\n  status: needs-second-review|'],
  ['right after a colon', 'review:\n  status:|', 'reviewed', 'review:\n  status: reviewed|'],
  ['being typed', 'review:\n  status: rev|\n', 'reviewed', 'review:\n  status: reviewed|\n'],
  ['in quotation marks', 'review:\n  status: "re|"\n', 'reviewed', 'review:\n  status: "reviewed"|\n'],
  ['in single quotation marks', "review:\n  status: 're|'\n", 'reviewed', "review:\n  status: 'reviewed'|\n"],
  ['before a comment', 'review:\n  status: | # later\n', 'reviewed', 'review:\n  status: reviewed| # later\n'],
  ['of a flag', 'notes:\n  - text: "x"\n    resolved: |', 'true', 'notes:\n  - text: "x"\n    resolved: true|'],
  [
    'of types, the user’s own too',
    'entities:\n  voss:\n    type: |',
    'militia',
    'entities:\n  voss:\n    type: militia|',
    { files: { 'source-review.yaml': 'schema: source-review-workspace/1\ntypes:\n  militia:\n    parent: group\n' } },
  ],
]);

const recorded = 'entities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss"]\n';

table('entities', [
  [
    'in a list',
    `${recorded}claims:\n  - quote: "x"\n    about: [|]\n`,
    'voss',
    `${recorded}claims:\n  - quote: "x"\n    about: [voss|]\n`,
  ],
  [
    'as a speaker',
    `${recorded}claims:\n  - quote: "x"\n    speaker: v|\n`,
    'voss',
    `${recorded}claims:\n  - quote: "x"\n    speaker: voss|\n`,
  ],
  [
    'that nobody recorded, whole',
    'entities:\n  |',
    'per-lund',
    'entities:\n  per-lund:\n    name: "Per Lund"\n    type: person\n    mentions: ["Per Lund"]|',
  ],
  [
    'of the workspace file, only with their mentions',
    'entities:\n  |',
    'voss',
    'entities:\n  voss:\n    mentions: ["Hanna Voss", "Voss"]|',
    {
      files: {
        'source-review.yaml':
          'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n',
      },
    },
  ],
  [
    'of other sidecars in the workspace file',
    'schema: source-review-workspace/1\nentities:\n  |',
    'ama',
    'schema: source-review-workspace/1\nentities:\n  ama:\n    name: "Ama Osei"\n    type: person|',
    {
      path: 'source-review.yaml',
      files: {
        'b.txt': 'Ama.',
        'b.txt.source-review.yaml':
          'schema: source-review/1\nentities:\n  ama:\n    name: Ama Osei\n    type: person\n',
      },
    },
  ],
]);

table('words of the article', [
  [
    'names, in marks',
    'entities:\n  lund:\n    mentions: [|]',
    'Per Lund',
    'entities:\n  lund:\n    mentions: ["Per Lund"|]',
  ],
  [
    'names, with an open mark',
    'entities:\n  lund:\n    mentions: ["Per|]',
    'Per Lund',
    'entities:\n  lund:\n    mentions: ["Per Lund"|]',
  ],
  [
    'names, as items of lines',
    'entities:\n  lund:\n    mentions:\n      - |',
    'Per Lund',
    'entities:\n  lund:\n    mentions:\n      - "Per Lund"|',
  ],
  ['a date', 'dates:\n  - quote: |', 'Friday', 'dates:\n  - quote: "Friday"|'],
  ['a sentence', 'claims:\n  - quote: |', 'No ferry ran on Friday.', 'claims:\n  - quote: "No ferry ran on Friday."|'],
  [
    'below a broken line',
    'notes: [\nclaims:\n  - quote: "|',
    'No ferry ran on Friday.',
    'notes: [\nclaims:\n  - quote: "No ferry ran on Friday."|',
  ],
]);

table('values of dates', [
  [
    'from the words beside',
    'dates:\n  - quote: "on Friday"\n    value: |',
    '2024-05-03',
    'dates:\n  - quote: "on Friday"\n    value: "2024-05-03"|',
  ],
  [
    'from the words below',
    'dates:\n  - value: "|"\n    quote: "on Friday"\n',
    '2024-05-03',
    'dates:\n  - value: "2024-05-03"|\n    quote: "on Friday"\n',
  ],
  [
    'counted from another day',
    'dates:\n  - quote: "on Friday"\n    basis: "2023-01-11"\n    value: |',
    '2023-01-06',
    'dates:\n  - quote: "on Friday"\n    basis: "2023-01-11"\n    value: "2023-01-06"|',
  ],
  [
    'by the id of another',
    'dates:\n  - id: end\n    quote: "x"\n    value: "2024-05-06"\nclaims:\n  - quote: "x"\n    when: |',
    'end',
    'dates:\n  - id: end\n    quote: "x"\n    value: "2024-05-06"\nclaims:\n  - quote: "x"\n    when: end|',
  ],
  [
    'counted from the publication',
    'dates:\n  - quote: "on Friday"\n    basis: |',
    'published',
    'dates:\n  - quote: "on Friday"\n    basis: published|',
  ],
  ['today', 'review:\n  date: |', '2024-05-20', 'review:\n  date: "2024-05-20"|'],
]);

table('others', [
  [
    'an occurrence',
    'notes:\n  - quote: "strike"\n    occurrence: |',
    '2',
    'notes:\n  - quote: "strike"\n    occurrence: 2|',
  ],
  [
    'a path',
    'links:\n  - to: |',
    '../b.txt',
    'links:\n  - to: "../b.txt"|',
    { files: { 'b.txt': 'Other news\n\nNothing.\n' } },
  ],
  [
    'a reviewer',
    'review:\n  by: |',
    'ab',
    'review:\n  by: ab|',
    { files: { 'b.txt': 'x', 'b.txt.source-review.yaml': 'schema: source-review/1\nreview: { by: ab }\n' } },
  ],
  [
    'an identifier',
    'entities:\n  voss:\n    wikidata: |',
    'Q42',
    'entities:\n  voss:\n    wikidata: Q42|',
    {
      files: {
        'b.txt': 'x',
        'b.txt.source-review.yaml':
          'schema: source-review/1\nentities: { voss: { name: V, type: person, wikidata: Q42 } }\n',
      },
    },
  ],
]);

describe('suggestions', () => {
  test('are the keys that are allowed and not there yet, in the usual order, own keys last', async () => {
    const { labels } = await assisted('review:\n  by: ab\n  |\n  date: "2024"\n');
    assert.deepEqual(labels, ['status', 'second', 'note', 'x-…']);
  });

  test('are what is due at the column of the cursor', async () => {
    const text = (spaces: number): string => `${recorded}${' '.repeat(spaces)}|`;
    assert.ok((await assisted(text(0))).labels.includes('dates'));
    assert.ok((await assisted(text(2))).labels.includes('per-lund'));
    assert.ok((await assisted(text(4))).labels.includes('aliases'));
    assert.deepEqual((await assisted(text(3))).labels, []);
  });

  test('for equal words say which place is meant', async () => {
    const { suggestions } = await assisted('dates:\n  - quote: |');
    const mondays = suggestions.filter(({ label }) => label === 'Monday');
    assert.equal(mondays.length, 2);
    for (const { insert } of mondays) assert.match(insert, /^"Monday"\n {2}(?:prefix|suffix): "/);
    assert.match(mondays[0]?.detail ?? '', /\|Monday\|/);
  });

  test('leave out what is recorded', async () => {
    const { labels } = await assisted('dates:\n  - quote: "Friday"\n    value: "2024-05-03"\n  - quote: |');
    assert.deepEqual(labels, ['Monday', 'Monday']);
  });

  test('put an entity’s own names first', async () => {
    const { labels } = await assisted(
      'entities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: [|]\n',
    );
    assert.deepEqual(labels.slice(0, 2).sort(), ['Hanna Voss', 'Voss']);
  });

  test('say who an id is and in how many articles', async () => {
    const { suggestions } = await assisted(`${recorded}claims:\n  - speaker: |`);
    assert.equal(suggestions[0]?.detail, 'Hanna Voss · 1 article');
  });

  for (const [name, text] of [
    ['in a comment', 'review: # st|\n'],
    ['in prose', 'notes:\n  - text: "He sa|"\n'],
    ['under a key that is not known', 'what:\n  |'],
    ['after a value that is closed', 'review:\n  by: "ab" |\n'],
    ['in a block of text', 'notes:\n  - text: |-\n      wha|t\n'.replace('|-', '>-')],
  ] as const) {
    test(`there are none ${name}`, async () => {
      assert.deepEqual((await assisted(text)).labels, []);
    });
  }

  test('never do harm to text that means something in snippets', async () => {
    const files = { 'news/ferry.txt': 'Costs\n\nHanna Voss paid $1 and ${2} \\ on Friday.\n' };
    const { suggestions } = await assisted('claims:\n  - quote: |', { files });
    const sentence = suggestions.find(({ label }) => label.includes('paid'));
    assert.match(sentence?.insert ?? '', /paid \\\$1 and \\\$\{2\\\} /);
  });
});

describe('a quotation that is being typed is still suggested', () => {
  for (const [name, before, label] of [
    ['sentence', 'claims:\n  - quote: No|', 'No ferry ran on Friday.'],
    ['sentence in quotation marks', 'claims:\n  - quote: "No ferry ran|"', 'No ferry ran on Friday.'],
    ['date', 'dates:\n  - quote: Fri|', 'Friday'],
    ['whole date', 'dates:\n  - quote: Friday|', 'Friday'],
    ['name of an entity', 'entities:\n  lund:\n    mentions:\n      - Per Lund|', 'Per Lund'],
  ] as const) {
    test(name, async () => {
      assert.ok((await assisted(before)).labels.includes(label));
    });
  }

  test('but not what another record has', async () => {
    const { labels } = await assisted('claims:\n  - quote: No ferry ran on Friday.\n  - quote: No|');
    assert.ok(!labels.includes('No ferry ran on Friday.'));
  });
});

test('a pair that is not the same is of ids or of names', async () => {
  const around = { path: 'source-review.yaml', files: { 'source-review.yaml': '' } };
  const text = 'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\nnot-same:\n  - [|]\n';
  const { labels } = await assisted(text, around);
  assert.deepEqual([...new Set(labels)].sort(), ['Hanna Voss', 'Northsea Lines', 'Per Lund', 'voss']);
});
