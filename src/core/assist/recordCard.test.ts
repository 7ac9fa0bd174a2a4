import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CardLine } from '../cards/card';
import { articleHash } from '../sidecar/articleHash';
import { recordCardAt } from './recordCard';
import { type RecordOutlineItem, recordOutlineOf } from './recordOutline';
import { at, files, folder, sidecar } from './testing/folder';

const review = folder();
const never = { isCancelled: false };

function plain(line: CardLine): string {
  return line.map((part) => (part.kind === 'strong' ? `*${part.text}*` : part.text)).join('');
}

/** The lines of the card on some words. */
async function cardOn(words: string, occurrence = 1, text: string = files[sidecar]): Promise<readonly string[]> {
  const card = await recordCardAt(review, sidecar, text, at(sidecar, words, occurrence), never);
  if (card === undefined) return [];
  const { heading, facts, quotations, footer } = card;
  return [heading, ...facts, ...quotations.items, footer].map(plain).filter((line) => line !== '');
}

test('the card of a hash says whether the article is still that text, and what became of the quotations', async () => {
  const card = async (hash: string): Promise<readonly string[]> => {
    const text = `schema: source-review/1\narticle:\n  sha256: "${hash}"\nnotes:\n  - quote: Per Lund\n  - quote: Nobody\n`;
    const found = await recordCardAt(review, sidecar, text, text.indexOf(hash) + 1, never);
    return found ? [found.heading, ...found.facts].map(plain) : [];
  };
  const hash = articleHash(files['news/ferry.txt']);
  assert.deepEqual(await card(hash), ['*The article is unchanged* · it is the text that this hash was recorded for']);
  assert.deepEqual(await card('0'.repeat(64)), [
    '*The article has changed* · it is another text than the one this hash was recorded for',
    '1 of 2 quotations still found',
    `Its hash now ${hash}`,
  ]);
});

describe('the card in a sidecar', () => {
  for (const [name, words, occurrence, expected] of [
    [
      'of a quotation',
      '"on Monday"',
      1,
      [
        '*As in the article* · 1 place',
        'Line 3 — Minister Hanna Voss said *on Monday* that the “strike” was over. Per Lund left.',
      ],
    ],
    [
      'of a quotation with other marks',
      `'the "strike"`,
      1,
      [
        '*As in the article, but for spaces, quotation marks or dashes* · 1 place',
        'Line 3 — Minister Hanna Voss said on Monday that *the “strike” was over*. Per Lund left.',
      ],
    ],
    [
      'of words that are not there',
      "'Voss'",
      1,
      [
        '*As in the article* · 1 place',
        'Line 3 — Minister Hanna *Voss* said on Monday that the “strike” was over. Per Lund left.',
      ],
    ],
    [
      'of a value',
      '"2024-05-06"',
      1,
      [
        '*Monday 6 May 2024*',
        'Event Strike ends',
        'Counted from the publication, Wednesday 8 May 2024',
        'The article says the same: the Monday on or before publication',
      ],
    ],
    ['of the day of publication', '"2024-05-08"', 1, ['*Wednesday 8 May 2024*']],
    ['of a link', 'port.txt', 2, ['*Port opens* · no review', 'news/port.txt']],
    ['of an identifier', 'Q42', 1, ['*Q42* · Per Lund · used in 2 files']],
    [
      'of a verdict',
      'supported',
      1,
      ['*supported* · 2 pieces of evidence', 'the "strike" was over', '*port.txt* — “port of Kalvo”', '*A report*'],
    ],
    [
      'of a quotation of another article',
      '"port of Kalvo"',
      1,
      ['*As in the article* · 1 place', 'Line 3 — Hanna Voss opened the *port of Kalvo* on Friday.'],
    ],
    ['of a type of one’s own', 'union-leader', 1, ['*union-leader* · a kind of person · a type of your own']],
    [
      'of a key',
      'basis',
      1,
      ['*basis*', 'What a relative date was counted from: "published", a date in EDTF, or the id of another date.'],
    ],
    [
      'of a word that is one of a few',
      'in-progress',
      1,
      [
        '*status*',
        'How far the review has come.',
        'One of unreviewed, in-progress, needs-second-review, reviewed, rejected',
      ],
    ],
    ['of nothing', 'asks', 1, []],
  ] as const) {
    test(name, async () => {
      assert.deepEqual(await cardOn(words, occurrence), expected);
    });
  }

  test('of an id is that of the entity in the article', async () => {
    const [heading] = await cardOn('voss,');
    assert.match(heading ?? '', /^\*Hanna Voss\* · person · 2 mentions in 2 of 2 articles/);
  });

  test('says what is not found', async () => {
    const text = files[sidecar].replace('"on Monday"', '"on Tuesday"');
    assert.deepEqual(await cardOn('"on Monday"', 1, text), ['*Not in the article*']);
  });
});

describe('the outline of a sidecar', () => {
  const lines = (items: readonly RecordOutlineItem[], indent = ''): readonly string[] =>
    items.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail === '' ? '' : ` (${detail})`}`,
      ...lines(children, `${indent}  `),
    ]);

  test('has entities by id, dates by value, claims by verdict', () => {
    assert.deepEqual(lines(recordOutlineOf(files[sidecar])), [
      'schema (source-review/1)',
      'article',
      'review',
      'entities (2)',
      '  voss',
      '  lund (Per Lund · union-leader)',
      'dates (1)',
      '  Monday 6 May 2024 (Strike ends)',
      'claims (1)',
      '  the "strike" was over (supported)',
      'links (1)',
      '  port.txt',
    ]);
  });

  test('stays while the file is broken, and every item lies in the one above', () => {
    const check = (items: readonly RecordOutlineItem[], start: number, end: number): void => {
      for (const { span, words, children, name } of items) {
        assert.ok(start <= span.start && span.end <= end, name);
        assert.ok(span.start <= words.start && words.start <= words.end && words.end <= span.end, name);
        check(children, span.start, span.end);
      }
    };
    const text = files[sidecar];
    for (let cut = 0; cut < text.length; cut += 7) {
      for (const broken of [
        text.slice(0, cut),
        `${text.slice(0, cut)}"${text.slice(cut)}`,
        `${text.slice(0, cut)}\n[${text.slice(cut)}`,
      ]) {
        check(recordOutlineOf(broken), 0, broken.length);
      }
    }
    assert.ok(lines(recordOutlineOf(text.replace('"on Monday"', '"on Monday'))).includes('claims (1)'));
  });
});
