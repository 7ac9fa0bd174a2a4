import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from './edits/edit';
import { addMention } from './edits/addMention';
import { setPublished } from './edits/setPublished';
import { entryOf, type Node } from './reading/node';
import { readSidecar } from './reading/readSidecar';
import { recordedEntitiesOf } from './recordedEntities';
import { checkText } from './testing/checking';

const sample = `schema: source-review/1
# a comment
article:
  title: "Ferry strike"
  published: "2024-05-07"   # from the page
review: { status: in-progress, by: ab }
entities:
  lund:
    name: Per Lund
    type: person
    mentions: ["Per Lund", Lund]
  voss:
    name: Hanna Voss
    type: person
    mentions:
      - "Hanna Voss"
      - quote: "the minister"
        prefix: "said "
dates:
  - id: strike
    quote: "on Monday"
    value: "2024-05-06"
    basis: published
    entities: [voss, lund]
claims:
  - id: none
    quote: "no ferry"
    text: >
      No ferry ran
      on Monday.
    speaker: voss
    when: strike
    verdict: supported
    evidence: [{ url: "https://example.org/a" }]
notes:
  - { kind: question, text: "Who?", resolved: true }
links: []
ignore: ["Share this"]
`;
const article = 'There was no ferry on Monday, said the minister, Hanna Voss. Per Lund agreed.';

/** All nodes of a tree with the span of what belongs to them. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if (node.kind === 'list') for (const item of node.items) yield* nodesOf(item);
  if (node.kind === 'map')
    for (const entry of node.entries) {
      yield entry.key;
      yield* nodesOf(entry.value);
    }
}

const replacements = [
  '',
  '~',
  '12',
  'true',
  '[]',
  '{}',
  '"',
  '[a',
  '{ a: b }',
  'text: more',
  '- x',
  '\n',
  '*',
  '| x',
  '2020-01-01',
];

describe('a sidecar with one part changed', () => {
  const root = readSidecar(sample).yaml.root;
  assert.ok(root);
  const nodes = [...nodesOf(root)];

  test('the sample itself has no problems', () => {
    assert.deepEqual(checkText(sample, { article }), []);
  });

  test('is checked without throwing, whatever is deleted, doubled or made something else', () => {
    for (const { span } of nodes) {
      const words = sample.slice(span.start, span.end);
      for (const replacement of [...replacements, words + words]) {
        const text = sample.slice(0, span.start) + replacement + sample.slice(span.end);
        for (const problem of checkText(text, { article })) assert.ok(problem.span.end <= text.length);
        recordedEntitiesOf(readSidecar(text).records, undefined);
        // Edits of damaged files are refused or do exactly what they say; they verify it themselves.
        for (const result of [addMention(text, { id: 'voss', quote: 'Ms Voss' }), setPublished(text, '2024-05')]) {
          if (result.kind === 'edits') assert.ok(readSidecar(applyEdits(text, result.edits)).canEdit);
        }
      }
    }
  });

  test('lines deleted, doubled and swapped do no harm either', () => {
    const lines = sample.split('\n');
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.nat(lines.length - 1),
        fc.constantFrom('delete', 'double', 'swap', 'cut'),
        (a, b, kind) => {
          const changed = [...lines];
          if (kind === 'delete') changed.splice(a, 1);
          else if (kind === 'double') changed.splice(b, 0, lines[a] ?? '');
          else if (kind === 'swap') [changed[a], changed[b]] = [lines[b] ?? '', lines[a] ?? ''];
          else changed.length = a;
          checkText(changed.join('\n'), { article });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a record that loses its required key is reported', () => {
    const dates = entryOf(root, 'dates')?.value;
    assert.equal(dates?.kind, 'list');
    const text = sample.replace('    value: "2024-05-06"\n', '');
    assert.deepEqual(
      checkText(text, { article }).map((problem) => problem.rule),
      ['missing-key'],
    );
  });
});
