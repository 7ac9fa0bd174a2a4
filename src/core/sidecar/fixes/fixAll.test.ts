import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isInsideUnit } from '../../text/commonEdges';
import { applyEdits } from '../edits/edit';
import { QuotedText } from '../anchors/quotedText';
import type { Surroundings } from '../testing/checking';
import { schema } from '../testing/fixture';
import { fixCases } from '../testing/fixCases';
import { openText, textAfterAll } from '../testing/fixing';
import { fixAll } from './fixAll';
import { lineEdits } from './lineEdits';
import { proposalsOf } from './manyRewritings';
import { tryRewriting } from './rewriting';
import { writeChanges } from './writeChanges';

describe('fix all', () => {
  test('takes the obvious way for everything at once, and leaves the rest of the file as it is', () => {
    const before = `# of mine\r\nschema: source-review/1\r\narticle: # the source\r\n    titel:   Ferry   # as printed\r\n    published: 2024-05-10\r\nreview:\r\n    status: 'reviwed'\r\n\r\nentities:\r\n    "voss":\r\n        name: Voss\r\n        type: pesron\r\n        aliases: Miss Voss # one\r\nclaims:\r\n- quote: no ferry\r\n  speaker: Voss\r\n  verdict: suported`;
    const after = `# of mine\r\nschema: source-review/1\r\narticle: # the source\r\n    title:   Ferry   # as printed\r\n    published: "2024-05-10"\r\nreview:\r\n    status: 'reviewed'\r\n\r\nentities:\r\n    "voss":\r\n        name: Voss\r\n        type: person\r\n        aliases: [Miss Voss] # one\r\nclaims:\r\n- quote: no ferry\r\n  speaker: voss\r\n  verdict: supported`;
    assert.equal(textAfterAll(before, { article: 'Voss: no ferry' }), after);
  });

  test('goes on with what shows only after YAML is mended', () => {
    const before = `${schema}notes:\n  - text: Voss said: no ferry\n    quote: "no ferry\n    kind: qestion\n`;
    const after = `${schema}notes:\n  - text: "Voss said: no ferry"\n    quote: "no ferry"\n    kind: question\n`;
    assert.equal(textAfterAll(before, { article: 'no ferry' }), after);
  });

  test('does nothing twice', () => {
    for (const { file, around, isWorkspaceFile } of Object.values(fixCases).flat()) {
      const once = textAfterAll(file, around, isWorkspaceFile);
      assert.equal(textAfterAll(once, around, isWorkspaceFile), once);
    }
  });
});

describe('many slips of form', () => {
  const kinds: Readonly<Record<string, (index: number) => string>> = {
    tags: (i) => `  - text: !!str words ${i}\n`,
    escapes: (i) => `  - text: "a \\q ${i}"\n`,
    'missing quotation marks': (i) => `  - text: Voss said: no ${i}\n`,
    indents: (i) => `  - text: words ${i}\n     kind: note\n`,
  };
  const fileOf = (kind: (index: number) => string, count: number): string =>
    `${schema}notes:\n${Array.from({ length: count }, (_, index) => kind(index)).join('')}`;

  test('are solved in few readings of the file', () => {
    for (const [name, kind] of Object.entries(kinds)) {
      const few = readingsOf(fileOf(kind, 10));
      const many = readingsOf(fileOf(kind, 40));
      assert.ok(many < few * 2, `${name}: ${few} readings for 10, ${many} for 40`);
    }
  });

  test('become what solving one after the other makes of them', () => {
    const mixed = [
      ...Object.values(kinds).map((kind) => fileOf(kind, 9)),
      fileOf((i) => Object.values(kinds)[i % 4]?.(i) ?? '', 9),
      // Each is the cause of the next, or stands in it.
      fileOf((i) => `  - text: "Voss ${i}\n    kind: note\n`, 5),
      fileOf((i) => `  - text: &a${i} Voss ${i}\n    kind: *a${i}\n`, 5),
    ].map((file) => ({ file, around: {}, isWorkspaceFile: false }));
    for (const { file, around, isWorkspaceFile } of [...mixed, ...Object.values(fixCases).flat()])
      assert.equal(textAfterAll(file, around, isWorkspaceFile), oneByOne(file, around, isWorkspaceFile));
  });

  test('what cannot be taken is left out of what is taken together', () => {
    const file = fileOf((i) => (i === 3 ? `  - text: "C:\\temp\\q \\" ${i}"\n` : `  - text: "a \\q ${i}"\n`), 8);
    assert.equal(textAfterAll(file), oneByOne(file));
  });
});

/** How often the file is read: each step ends after a reading. */
function readingsOf(text: string): number {
  let count = 0;
  const steps = fixAll(text, function* (version) {
    yield;
    return openText(version);
  });
  while (steps.next().done !== true) count++;
  return count;
}

/** All changes of the data at once, else the first rewriting that can be taken; and again. */
function oneByOne(text: string, around: Surroundings = {}, isWorkspaceFile = false): string {
  const file = openText(text, around, isWorkspaceFile);
  const { context } = file;
  const proposals = proposalsOf(file);
  const changes = proposals.flatMap(({ draft }) => ('changes' in draft ? (draft.changes ?? []) : []));
  let edits = changes.length === 0 ? undefined : writeChanges(text, context.yaml, changes);
  for (const { draft, problem } of proposals) {
    if (edits !== undefined) break;
    if ('rewriting' in draft)
      edits = tryRewriting(context, draft.rewriting, { rule: problem.rule, at: problem.span.start });
    else if ('changes' in draft) edits = writeChanges(text, context.yaml, draft.changes ?? []);
  }
  const next = edits === undefined ? text : applyEdits(text, edits);
  return next === text ? text : oneByOne(next, around, isWorkspaceFile);
}

test('choices between places, of which none is taken, are not worked out', (context) => {
  const resolve = context.mock.method(QuotedText.prototype, 'resolve');
  const searches = (count: number): number => {
    const notes = Array.from({ length: count }, (_, index) => `  - quote: Voss\n    text: words ${index}\n`).join('');
    const file = `${schema}notes:\n${notes}`;
    resolve.mock.resetCalls();
    assert.equal(textAfterAll(file, { article: 'Voss spoke. '.repeat(count) }), file);
    return resolve.mock.callCount();
  };
  assert.ok(searches(40) < 3 * searches(20));
});

describe('switching a rule off for a line', () => {
  const after = (text: string): string | undefined => {
    const file = openText(text);
    const [problem] = file.problems;
    assert.ok(problem);
    const fix = [...file.fixesFor(problem)].find(({ title }) => title === `Disable ${problem.rule} for this line`);
    return fix && applyEdits(text, fix.files[0]?.edits ?? []);
  };

  test('writes a comment above the line, or adds to the one that is there', () => {
    assert.equal(
      after(`${schema}article:\r\n  titel: Ferry\r\n`),
      `${schema}article:\r\n  # source-review-disable-next-line unknown-key\r\n  titel: Ferry\r\n`,
    );
    const comment = '# source-review-disable-next-line';
    assert.equal(
      after(`${schema}${comment} wrong-type -- ours\nmood: good\n`),
      `${schema}${comment} wrong-type unknown-key -- ours\nmood: good\n`,
    );
    assert.equal(after('\ufeffignore: []\n'), `\ufeff${comment} schema-missing\nignore: []\n`);
  });

  test('is not offered where it would be no comment, nor in a file that cannot be read', () => {
    assert.equal(
      after(`${schema}article: { titel: 1,\n  note: "a\n  b", mood:\n  good }\n`)?.includes('disable'),
      true,
    );
    assert.equal(after(`${schema}ignore:\n  - "a\n    b": 1\n`), undefined);
    assert.equal(after('article: [\n'), undefined);
  });
});

describe('lineEdits', () => {
  test('makes one text the other, whatever they are', () => {
    const line = fc.constantFrom('a', 'b', 'ab', '', 'long line', '\r', '😀', '😁', 'x😀');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = lineEdits(before, after);
        assert.equal(applyEdits(before, edits), after);
        for (const { start, end } of edits.map(({ span }) => span))
          assert.ok(!isInsideUnit(before, start) && !isInsideUnit(before, end));
      }),
    );
  });

  test('touches only what differs', () => {
    assert.deepEqual(lineEdits('a\nb\nc\nd\n', 'a\nbx\nc\nd\ne\n'), [
      { span: { start: 3, end: 3 }, newText: 'x' },
      { span: { start: 8, end: 8 }, newText: 'e\n' },
    ]);
    assert.deepEqual(lineEdits('a\n', 'a\n'), []);
  });
});
