import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reviewOf } from '../../../../test/support/reviewOf';
import type { Review } from '../../review';
import { applyEdits, type EditResult } from '../edits/edit';
import { checkWorkspaceText } from '../testing/checking';
import type { DecidedEntity } from './decidedEntity';
import { ignoreTerm } from './ignoreTerm';
import { keepApart } from './keepApart';
import { makeOne } from './makeOne';
import { renameEntity } from './renameEntity';

const schema = 'schema: source-review-workspace/1\n';
const voss: DecidedEntity = { id: 'hanna-voss', name: 'Hanna Voss', type: 'person', recorded: false };
const mayor: DecidedEntity = { id: 'mayor', name: 'H. Voss', type: 'person', recorded: false };

function apply(text: string, result: EditResult): string {
  assert.equal(result.kind, 'edits', 'reason' in result ? result.reason : '');
  return applyEdits(text, result.edits);
}

/** What keeping `c` and `d` apart makes of a file. In the expected text, ⟦ and ⟧ are around what is new. */
const layouts: readonly (readonly [name: string, after: string])[] = [
  ['two spaces', 'not-same:\n  - [a, b] # because\n  # more\n⟦  - ["c", "d"]\n⟧\nignore: []\n'],
  ['four spaces', 'not-same:\n    - [a, b]⟦\n    - ["c", "d"]⟧\n'],
  ['an unindented list', 'not-same:\n- [a, b]⟦\n- ["c", "d"]⟧\nignore: []\n'],
  ['flow', 'not-same: [[a, b]⟦, ["c", "d"]⟧] # x\n'],
  ['flow over lines', 'not-same: [\n  [a, b], # last⟦\n  ["c", "d"],⟧\n]\n'],
  ['no list yet', '# mine\nentities: {}⟦\nnot-same:\n  - ["c", "d"]⟧\nignore: []\n'],
  ['CRLF', 'not-same:\r\n  - [a, b]⟦\r\n  - ["c", "d"]⟧\r\n'],
  ['no line break at the end', 'not-same:\n  - [a, b]⟦\n  - ["c", "d"]⟧'],
];

describe('the layout of a file stays', () => {
  for (const [name, marked] of layouts) {
    test(name, () => {
      const head = name === 'CRLF' ? schema.replace('\n', '\r\n') : schema;
      const after = head + marked.replaceAll(/[⟦⟧]/gu, '');
      const before = head + marked.replaceAll(/⟦[^⟧]*⟧/gu, '');
      assert.equal(
        apply(before, keepApart(before, 'c', 'd')).replace('  # more\n', ''),
        after.replace('  # more\n', ''),
      );
    });
  }

  test('an empty list is begun, and so is a file that is not there', () => {
    const empty = `${schema}not-same: []\n`;
    const begun = `${schema}not-same:\n  - ["c", "d"]\n`;
    assert.equal(apply(empty, keepApart(empty, 'c', 'd')), begun);
    assert.equal(apply('', keepApart('', 'c', 'd')), begun);
  });

  test('a file with errors, or of another version, is left alone', () => {
    for (const broken of ['schema: [\n', 'schema: source-review-workspace/9\n', 'not-same: &x []\n', '- list\n']) {
      for (const result of [
        keepApart(broken, 'a', 'b'),
        makeOne(broken, mayor, voss),
        renameEntity(broken, voss, 'Johanna Voss'),
        ignoreTerm(broken, 'Share'),
      ])
        assert.equal(result.kind, 'refused', broken);
    }
  });
});

describe('what a decision writes', () => {
  test('the same, of names that nobody recorded: a record with an alias', () => {
    const text = apply('', makeOne('', mayor, voss));
    assert.equal(
      text,
      `${schema}entities:\n  hanna-voss:\n    name: Hanna Voss\n    type: person\n    aliases:\n      - "H. Voss"\n`,
    );
    assert.equal(makeOne(text, mayor, { ...voss, recorded: true }).kind, 'unchanged');
  });

  test('the same, of which one is recorded: an alias of that one', () => {
    const file = `${schema}entities:\n  mayor: { name: "H. Voss", type: person, aliases: [Voss] } # x\n`;
    assert.equal(
      apply(file, makeOne(file, { ...mayor, recorded: true }, voss)),
      `${schema}entities:\n  mayor: { name: "H. Voss", type: person, aliases: [Voss, "Hanna Voss"] } # x\n`,
    );
  });

  test('the same, of two that are recorded: a merge of ids', () => {
    const [other, kept] = [
      { ...mayor, recorded: true },
      { ...voss, recorded: true },
    ];
    const text = apply(schema, makeOne(schema, other, kept));
    assert.equal(text, `${schema}same:\n  mayor: hanna-voss\n`);
    assert.equal(makeOne(text, kept, other).kind, 'unchanged');
    const elsewhere = { ...voss, id: 'v', recorded: true };
    assert.deepEqual(makeOne(text, other, elsewhere), {
      kind: 'refused',
      reason: 'source-review.yaml merges "mayor" into "hanna-voss". Take that back first.',
    });
  });

  test('a new name, with the old one as an alias', () => {
    assert.equal(
      apply(schema, renameEntity(schema, { ...voss, customType: 'captain' }, ' Johanna  Voss ')),
      `${schema}entities:\n  hanna-voss:\n    name: Johanna Voss\n    type: captain\n    aliases:\n      - "Hanna Voss"\n`,
    );
    const file = `${schema}entities:\n  hanna-voss:\n    name: Hanna Voss # her name\n    type: person\n`;
    const renamed = apply(file, renameEntity(file, voss, 'Johanna Voss'));
    assert.match(renamed, /name: Johanna Voss # her name\n {4}type: person\n {4}aliases:\n {6}- "Hanna Voss"\n$/);
    const back = apply(renamed, renameEntity(renamed, { ...voss, name: 'Johanna Voss' }, 'Hanna Voss'));
    assert.match(back, /aliases:\n {6}- "Hanna Voss"\n {6}- "Johanna Voss"\n$/);
    assert.equal(renameEntity(file, voss, 'Hanna Voss').kind, 'unchanged');
    assert.equal(renameEntity(file, voss, ' \n ').kind, 'refused');
  });

  test('a term to ignore, once', () => {
    const text = apply(schema, ignoreTerm(schema, 'Share: this'));
    assert.equal(text, `${schema}ignore:\n  - "Share: this"\n`);
    assert.equal(ignoreTerm(text, 'SHARE: this').kind, 'unchanged');
    const file = `${schema}entities:\n  v: { name: Hanna Voss, type: person }\n`;
    assert.equal(ignoreTerm(file, 'hanna voss').kind, 'refused');
  });
});

describe('decisions do not contradict each other', () => {
  test('what is kept apart is not made one, and the other way round; the parties are named', () => {
    const apart = apply('', keepApart('', 'Hanna Voss', 'H. Voss'));
    assert.deepEqual(makeOne(apart, mayor, voss), {
      kind: 'refused',
      reason: 'source-review.yaml keeps "H. Voss" and "Hanna Voss" apart. Take that back first.',
    });
    assert.equal(keepApart(apart, 'H. Voss', 'Hanna  Voss').kind, 'unchanged');
    const one = apply('', makeOne('', mayor, voss));
    assert.deepEqual(keepApart(one, 'H. Voss', 'hanna-voss'), {
      kind: 'refused',
      reason: 'source-review.yaml has "H. Voss" and "hanna-voss" as names of one entity. Take that back first.',
    });
    const merged = `${schema}same:\n  a: b\n  b: c\n`;
    assert.deepEqual(keepApart(merged, 'a', 'c'), {
      kind: 'refused',
      reason: 'source-review.yaml merges "a" into "b". Take that back first.',
    });
  });

  test('an alias that two records share makes them not one', () => {
    const file = `${schema}entities:\n  a: { name: Ann Voss, type: person, aliases: [Voss] }\n  b: { name: Hanna Voss, type: person, aliases: [Voss] }\nnot-same:\n  - [a, b]\n`;
    assert.deepEqual(checkWorkspaceText(file, { severities: { 'alias-ambiguous': 'off' } }), []);
  });

  test('of a long row of merges the beginning is named', () => {
    const merges = Array.from({ length: 1999 }, (_, i) => `  e${i}: e${i + 1}\n`).join('');
    const problems = checkWorkspaceText(
      `${schema}entities:\n  e1999: { name: E, type: work }\nsame:\n${merges}not-same:\n  - [e0, e1998]\n`,
    );
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['decision-contradiction'],
    );
    assert.match(problems[0]?.message ?? '', /"e7" was merged into "e8" and 1990 more\.$/);
  });
});

describe('decisions win over what was concluded', () => {
  const articles = {
    'a.txt': 'Minister Mustafa al-Kadhimi met Barham Salih in Baghdad. Al-Kadhimi left.\n',
    'b.txt': 'Mustafa Al-Kazemi met Barham Salih in Baghdad. Al-Kazemi left.\n',
  };
  const idsOf = (review: Review): readonly (string | undefined)[] =>
    ['a.txt', 'b.txt'].map((path) => review.mentionAt(path, articles[path as 'a.txt'].indexOf('Mustafa'))?.entity?.id);
  const entity = (review: Review, path: 'a.txt' | 'b.txt'): DecidedEntity => {
    const found = review.mentionAt(path, articles[path].indexOf('Mustafa'))?.entity;
    assert.ok(found);
    return found;
  };

  test('two spellings that were one come apart, and become one again when the line is deleted', () => {
    const [a, b] = idsOf(reviewOf(articles));
    assert.ok(a !== undefined && a === b, `${a} and ${b}`);
    const decided = apply('', keepApart('', 'Mustafa al-Kadhimi', 'Mustafa Al-Kazemi'));
    const [c, d] = idsOf(reviewOf({ ...articles, 'source-review.yaml': decided }));
    assert.ok(c !== undefined && d !== undefined && c !== d, `${c} and ${d}`);
    const undone = decided.split('\n').filter((line) => !line.includes('Kazemi'));
    assert.deepEqual(idsOf(reviewOf({ ...articles, 'source-review.yaml': undone.join('\n') })), [a, b]);
  });

  test('two that were apart become one', () => {
    const other = { 'a.txt': articles['a.txt'], 'b.txt': 'The prime minister of Iraq, Jawad Hamdani, left.\n' };
    const review = reviewOf(other);
    const hamdani = review.entities.find(({ name }) => name === 'Jawad Hamdani');
    assert.ok(hamdani);
    const decided = apply('', makeOne('', hamdani, entity(review, 'a.txt')));
    const after = reviewOf({ ...other, 'source-review.yaml': decided });
    const [one] = after.entities.filter(({ type }) => type === 'person');
    assert.deepEqual([one?.name, one?.articles], ['Mustafa al-Kadhimi', ['a.txt', 'b.txt']]);
  });

  test('a renamed entity keeps its mentions and its id', () => {
    const review = reviewOf(articles);
    const before = entity(review, 'a.txt');
    const decided = apply('', renameEntity('', before, 'Mustafa Abdul-Latif'));
    const after = reviewOf({ ...articles, 'source-review.yaml': decided }).entity(before.id);
    assert.deepEqual([after?.name, after?.mentions.length], ['Mustafa Abdul-Latif', 4]);
  });
});
