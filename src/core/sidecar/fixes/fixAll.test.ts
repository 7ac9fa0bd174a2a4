import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isInsideUnit } from '../../text/commonEdges';
import { applyEdits } from '../edits/edit';
import { schema } from '../testing/fixture';
import { fixCases } from '../testing/fixCases';
import { openText, textAfterAll } from '../testing/fixing';
import { lineEdits } from './lineEdits';

describe('fix all', () => {
  test('takes the obvious way for everything at once, and leaves the rest of the file as it is', () => {
    const before = `# of mine\r\nschema: source-review/1\r\narticle: # the source\r\n    titel:   Ferry   # as printed\r\n    published: 2024-05-10\r\nreview:\r\n    status: 'reviwed'\r\n\r\nentities:\r\n    "voss":\r\n        name: Voss\r\n        type: persn\r\n        aliases: Miss Voss # one\r\nclaims:\r\n- quote: no ferry\r\n  speaker: vos\r\n  verdict: suported`;
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
