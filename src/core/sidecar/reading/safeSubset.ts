import type { CST } from 'yaml';
import type { LineIndex } from '../../text/lines';
import type { Finding } from './finding';
import { allTokens } from './cst';
import { olderTypeOf } from './plainScalar';
import type { MapNode, Node, ScalarNode } from './node';

/**
 * What YAML allows and a sidecar does not: whatever makes a value mean something else than what is written at its place, or
 * something else to another reader.
 */
export function* unsafeTokens(tokens: readonly CST.Token[]): Generator<Finding> {
  for (const token of allTokens(tokens)) {
    if (!('source' in token)) continue;
    const span = { start: token.offset, end: token.offset + token.source.trimEnd().length };
    if (token.type === 'anchor' || token.type === 'alias') {
      yield { rule: 'yaml-alias', message: 'Anchors and aliases are not allowed in a sidecar.', span };
    } else if (token.type === 'tag') {
      yield { rule: 'yaml-tag', message: `Tags such as "${token.source}" are not allowed.`, span };
    } else if (token.type === 'directive' || token.type === 'directive-line') {
      yield {
        rule: 'yaml-directive',
        message: 'YAML directives are not allowed here; they can change how values are read.',
        span,
      };
    }
  }
}

/** The same for what only shows in the tree: keys and plain values. */
export function* unsafeNodes(root: Node, lines: LineIndex): Generator<Finding> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'list') for (const item of node.items) waiting.push(item);
    if (node.kind === 'scalar') yield* ambiguousValue(node);
    if (node.kind !== 'map') continue;
    yield* unsafeKeys(node);
    yield* duplicateKeys(node, lines);
    for (const entry of node.entries) waiting.push(entry.value);
  }
}

const reservedKeys: readonly string[] = ['__proto__', 'prototype', 'constructor'];

function* unsafeKeys(map: MapNode): Generator<Finding> {
  for (const { key } of map.entries) {
    if (key.style === 'plain' && key.text === '<<') {
      yield { rule: 'yaml-merge-key', message: 'Merge keys are not allowed in a sidecar.', span: key.span };
    } else if (reservedKeys.includes(key.text)) {
      yield { rule: 'reserved-key', message: `"${key.text}" cannot be used as a key.`, span: key.span };
    } else {
      yield* ambiguousValue(key);
    }
  }
}

/** The library's own check takes quadratic time, so it is switched off. */
function* duplicateKeys(map: MapNode, lines: LineIndex): Generator<Finding> {
  const first = new Map<string, ScalarNode>();
  for (const { key } of map.entries) {
    const earlier = first.get(key.text);
    if (earlier === undefined) {
      first.set(key.text, key);
      continue;
    }
    const line = lines.positionAt(earlier.span.start).line + 1;
    yield {
      rule: 'yaml-duplicate-key',
      message: `"${key.text}" is already used on line ${line}.`,
      span: key.span,
      related: [{ span: earlier.span, message: 'First used here' }],
    };
  }
}

function* ambiguousValue({ style, text, span }: ScalarNode): Generator<Finding> {
  const older = style === 'plain' ? olderTypeOf(text) : undefined;
  if (older === undefined) return;
  yield { rule: 'yaml-ambiguous-value', message: `Other YAML tools read ${text} as a ${older}.`, span };
}
