import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readYaml } from '../reading/readYaml';
import { schema } from '../testing/fixture';
import { openText, textAfter, textAfterAll } from '../testing/fixing';
import { addIgnored } from './addIgnored';
import { addMention } from './addMention';
import { addNote } from './addNote';
import { applyEdits, type EditResult } from './edit';
import { setPublished } from './setPublished';

const mentioned = (text: string): EditResult =>
  addMention(text, { id: 'voss', name: 'Voss', type: 'person', quote: 'c' });
const ignored = (text: string): EditResult => addIgnored(text, 'x');
const entity = '\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - "c"';

/** What an edit makes of a file with comments at odd places. */
const cases: readonly (readonly [before: string, edit: (text: string) => EditResult, after: string])[] = [
  ['entities: # people first\n  {}\n', mentioned, `entities: # people first${entity}\n`],
  ['entities: {} # people\n', mentioned, `entities: # people${entity}\n`],
  ['entities:\n  {} # people\n', mentioned, `entities: # people${entity}\n`],
  ['entities: # a\n  {} # b\n', mentioned, `entities: # a\n  # b${entity}\n`],
  ['ignore: # c\n  null\n', ignored, 'ignore: # c\n  - "x"\n'],
  ['ignore: [\n  # keep these sorted\n]\n', ignored, 'ignore: [\n  # keep these sorted\n  "x"\n]\n'],
  ['ignore: [\n  a,\n  b # about b\n]\n', ignored, 'ignore: [\n  a,\n  b, # about b\n  "x"\n]\n'],
  ['ignore: [\n  a,\n  b, # about b\n]\n', ignored, 'ignore: [\n  a,\n  b, # about b\n  "x",\n]\n'],
  ['ignore: [a, b # about b\n  ]\n', ignored, 'ignore: [a, b, # about b\n         "x"\n  ]\n'],
];

describe('comments stay with what they are about', () => {
  for (const [before, edit, after] of cases) {
    test(JSON.stringify(before), () => {
      const result = edit(schema + before);
      assert.equal(result.kind, 'edits');
      assert.equal(applyEdits(schema + before, result.edits), schema + after);
    });
  }

  test('in braces', () => {
    const before = `${schema}entities: { # people first\n  }\n`;
    const result = mentioned(before);
    assert.equal(result.kind, 'edits');
    const after = applyEdits(before, result.edits);
    assert.ok(after.includes('# people first'), after);
  });

  test('when all is fixed', () => {
    const stays = (text: string, article = ''): void => {
      assert.equal(textAfterAll(schema + text, { article }), schema + text);
    };
    const duplicate = 'entities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: [\n';
    assert.equal(
      textAfterAll(`${schema}${duplicate}      "Hanna Voss", # as in the headline\n      "Hanna Voss"\n    ]\n`, {
        article: 'Hanna Voss',
      }),
      `${schema}${duplicate}      "Hanna Voss" # as in the headline\n    ]\n`,
    );
    stays('review:\n  by: # ask Ann\n');
    stays('article:\n  # where from?\n  source:\n  # when?\n');
  });

  test('what is merged away takes none with it', () => {
    for (const file of [
      'ignore: [a]\nignore: [a, b] # keep me\n',
      'ignore: [a]\nignore: [a, # keep me\n  b]\n',
      'article:\n  title: A\narticle: # keep me\n  title: A\n',
    ]) {
      const opened = openText(schema + file);
      const problem = opened.problems.find(({ rule }) => rule === 'yaml-duplicate-key');
      assert.ok(problem);
      const titles = [...opened.fixesFor(problem)].map(({ title }) => title);
      assert.ok(!titles.includes('Merge into the first one'), file);
    }
  });

  test('an entity that is merged into another one takes none with it', () => {
    const kept = '  voss: { name: Hanna Voss, type: person, wikidata: Q1 }\n';
    const merged = (key: string, type: string): boolean => {
      const file = `${schema}entities:\n  h:${key}\n    name: H. Voss\n    type: person${type}\n    wikidata: Q1\n${kept}`;
      const opened = openText(file, { article: 'Hanna Voss' });
      const problem = opened.problems.find(({ rule }) => rule === 'entity-identifier-shared');
      assert.ok(problem);
      return [...opened.fixesFor(problem)].some(({ title }) => title.startsWith('They are the same'));
    };
    assert.ok(merged('', ''));
    assert.ok(!merged(' # keep me', ''));
    assert.ok(!merged('', ' # keep me'));
  });
});

/** Files in many layouts, with a comment wherever YAML may have one. */
const note = fc.constantFrom('', '', ' # c1', ' # c2', ' # c3');
const own = fc.constantFrom('', '', '  # own\n', '# far\n', '\n');
const list = (indent: string, items: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(note, own, fc.array(note, { minLength: items.length, maxLength: items.length }))
      .map(
        ([head, between, notes]) =>
          `${head}\n${between}${items.map((item, i) => `${indent}- ${item}${notes[i] ?? ''}\n`).join('')}`,
      ),
    fc
      .tuple(note, fc.array(note, { minLength: items.length, maxLength: items.length }), fc.constantFrom(',', ''))
      .map(
        ([tail, notes, last]) =>
          ` [\n${items.map((item, i) => `${indent}  ${item}${i < items.length - 1 ? ',' : last}${notes[i] ?? ''}\n`).join('')}${indent}]${tail}\n`,
      ),
    fc
      .tuple(note, note)
      .map(([head, tail]) => ` [${items.join(', ')}${head === '' ? '' : `${head}\n${indent}`}]${tail}\n`),
  );
const empty = fc.oneof(
  fc.tuple(note, fc.constantFrom('[]', '{}', 'null', '~', '')).map(([tail, value]) => ` ${value}${tail}\n`),
  fc
    .tuple(note, note, fc.constantFrom('[]', '{}', 'null'))
    .map(([head, tail, value]) => `${head}\n  ${value}${tail}\n`),
  fc.tuple(note, fc.constantFrom('[]', '{}')).map(([inner, [open, close]]) => ` ${open}${inner}\n  ${close}\n`),
);
const file = fc
  .tuple(
    own,
    fc.oneof(empty, list('  ', ['a', 'b', 'a']), list('  ', ['a'])),
    fc.oneof(
      empty,
      list('      ', ['Voss', 'V']).map((mentions) => `\n  voss:\n    type: person\n    mentions:${mentions}`),
    ),
    fc.tuple(note, note, own).map(([a, b, c]) => `article:${a}\n  title:${b}\n${c}  publisher: P${b}\n`),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, ignore, entities, article, lineBreak]) =>
    `${head}${schema}${article}ignore:${ignore}entities:${entities}`.replaceAll('\n', lineBreak),
  );

/** Comments with what is written before them on their line, without brackets and commas, which an edit may set. */
function commentsOf(text: string): { readonly comment: string; readonly subject: string }[] {
  return readYaml(text).comments.map(({ start, end }) => {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return {
      comment: text.slice(start, end).trimEnd(),
      subject: before.replaceAll(/[\s,[\]{}]|null|~/gu, ''),
    };
  });
}

/** Whether all comments are still there; with `inPlace`, behind what they were written behind, which may go on. */
function staysIn(before: string, after: string, about: string, inPlace = false): void {
  const left = commentsOf(after);
  for (const { comment, subject } of commentsOf(before)) {
    const at = left.findIndex((each) => each.comment === comment && (!inPlace || each.subject.startsWith(subject)));
    assert.ok(at >= 0, `${comment} is lost or moved: ${about}\n${before}\n${after}`);
    left.splice(at, 1);
  }
}

/** Fixes that say that something is taken out, which takes what is written about it along. */
const takesOut = /^(?:Remove|Disable)/u;

test('no edit and no fix loses a comment', () => {
  fc.assert(
    fc.property(file, (before) => {
      if (readYaml(before).root === undefined) return;
      for (const edit of [
        mentioned,
        ignored,
        (text: string) => addNote(text, { kind: 'note', text: 'A' }),
        (text: string) => setPublished(text, '2024'),
      ]) {
        const result = edit(before);
        if (result.kind !== 'edits') continue;
        staysIn(before, applyEdits(before, result.edits), 'edit', true);
      }
      const opened = openText(before, { article: 'Voss' });
      for (const problem of opened.problems) {
        for (const fix of opened.fixesFor(problem)) {
          const after = textAfter(before, fix, opened.context.path);
          if (after !== undefined && (!takesOut.test(fix.title) || fix.isPreferred)) {
            staysIn(before, after, fix.title);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});
