import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Node } from '../reading/node';
import { readYaml } from '../reading/readYaml';
import { schema } from '../testing/fixture';
import { textAfterAll } from '../testing/fixing';

describe('fix all does not guess', () => {
  const becomes = (before: string, after: string): void => {
    assert.equal(textAfterAll(schema + before), schema + after);
  };
  const stays = (text: string): void => {
    becomes(text, text);
  };

  test('an over-indented key stays in its record', () => {
    becomes(
      'dates:\n  - quote: "on Monday"\n     value: "2024-05-06"\n    occurrence: 1\n',
      'dates:\n  - quote: "on Monday"\n    value: "2024-05-06"\n    occurrence: 1\n',
    );
    becomes('notes:\n  - text: a\n      kind: note\n', 'notes:\n  - text: a\n    kind: note\n');
    becomes(
      'dates:\n  - quote: "a"\n    x-own:\n        deep: x\n     value: "2024"\n',
      'dates:\n  - quote: "a"\n    x-own:\n        deep: x\n    value: "2024"\n',
    );
    // As far from one as from the other.
    stays('article:\n  title: x\n review:\n   status: reviewed\n');
  });

  test('keys and lists between brackets do not become texts', () => {
    stays('entities:\n  voss: {name: Hanna Voss, type: person,, mentions: ["Voss"]}\n');
    stays('entities:\n  voss:\n    name: Voss\n    type: person\n    mentions: ["Hanna Voss",, "Voss"]\n');
    stays('dates:\n  - { quote: "on Tuesday, value: "2024-05-07" }\n');
  });

  test('an address of another kind is no web address', () => {
    for (const address of [
      'javascript:alert(1)',
      'mailto:voss@example.org',
      'data:text/html,x',
      ' javascript:a',
      'javascript:1',
    ])
      stays(`article:\n  source: "${address}"\n`);
    becomes('article:\n  source: "example.org:8080/a"\n', 'article:\n  source: "https://example.org:8080/a"\n');
  });

  test('dashes without a space are a list, not one text', () => {
    becomes('ignore:\n  -"Share this"\n  -Other\n', 'ignore:\n  - "Share this"\n  - Other\n');
  });

  test('a mixture of escapes is left to its writer', () => {
    stays('notes:\n  - text: "so \\"C:\\temp\\q\\" it is"\n');
  });

  test('tabs in a block text are text', () => {
    const note = 'notes:\n  - kind: note\n    text: |\n      code:\n      \tindented\n      -\tlisted\n';
    becomes(`${note}ignore:\n\t- x\n`, `${note}ignore:\n  - x\n`);
  });

  test('a wrong number is not "all"', () => {
    stays('dates:\n  - quote: on Monday\n    occurrence: 1.5\n    value: "2024-05-06"\n');
  });
});

const whole = `${schema}article:
  title: "Ferry late"
entities:
  voss:
    name: Hanna Voss
    type: person
    mentions: ["Hanna Voss", Voss]
  port: { name: Port of Serin, type: organization, aliases: [the port, "Serin, port of"] }
dates:
  - quote: "on Monday"
    value: "2024-05-06"
    basis: published
claims:
  - quote: no ferry
    text: "No ferry came: none."
    speaker: voss
notes:
  - text: call them
    kind: question
`;

/** Slips of the hand: a line moved sideways, a letter left out or typed twice. */
const slip = fc.oneof(
  fc.record({ at: fc.nat(whole.length - 1), kind: fc.constantFrom('left out', 'doubled') }),
  fc.record({ at: fc.nat(whole.length - 1), kind: fc.constantFrom('space more', 'two spaces more', 'space fewer') }),
);

function withSlip(text: string, { at, kind }: { readonly at: number; readonly kind: string }): string {
  // Two lines that have become one are no slip that anybody could undo for sure.
  if (kind === 'left out' && text.charAt(at) === '\n') return text;
  if (kind === 'left out') return text.slice(0, at) + text.slice(at + 1);
  if (kind === 'doubled') return text.slice(0, at) + text.charAt(at) + text.slice(at);
  const line = text.lastIndexOf('\n', at) + 1;
  if (kind === 'space fewer') return text.charAt(line) === ' ' ? text.slice(0, line) + text.slice(line + 1) : text;
  return text.slice(0, line) + (kind === 'space more' ? ' ' : '  ') + text.slice(line);
}

test('after a slip, fix all moves no key to another record, and makes no text of a record or a list', () => {
  const places = pathsIn(whole);
  const keys = new Set([...places].map((path) => path.split('/').at(-1)));
  fc.assert(
    fc.property(slip, (each) => {
      const mistaken = withSlip(whole, each);
      const mended = textAfterAll(mistaken);
      const { root } = readYaml(mended);
      if (root === undefined) return;
      const before = pathsIn(mistaken);
      for (const path of pathsIn(mended)) {
        const isSlip = !keys.has(path.split('/').at(-1));
        assert.ok(isSlip || places.has(path) || before.has(path), `${path} in\n${mended}`);
      }
      for (const text of textsIn(root)) {
        const isWritten = whole.includes(`"${text}"`) || mistaken.includes(`'${text}'`);
        assert.ok(isWritten || !/^[[{].*[\]}]$/su.test(text), `a text: ${text}`);
      }
    }),
    { numRuns: 400, seed: 20 },
  );
});

/** Where the keys of a file stand, without ids and places in lists: a dash that was left out moves nothing. */
function pathsIn(text: string): ReadonlySet<string> {
  const { root } = readYaml(text);
  const found = new Set<string>();
  const visit = (node: Node, path: string): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item, path);
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      const own = path === '/entities' ? '/entities/*' : `${path}/${key.text}`;
      found.add(own);
      visit(value, own);
    }
  };
  if (root !== undefined) visit(root, '');
  return found;
}

function textsIn(node: Node): readonly string[] {
  if (node.kind === 'scalar') return [node.text];
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  return node.kind === 'map' ? node.entries.flatMap(({ value }) => textsIn(value)) : [];
}
