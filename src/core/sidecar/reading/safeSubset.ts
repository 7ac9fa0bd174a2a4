import type { CST } from 'yaml';
import type { LineIndex } from '../../text/lines';
import { inSteps, type Steps } from '../../text/steps';
import type { Finding } from './finding';
import { allTokens } from './cst';
import { coreTypeOf, olderTypeOf } from './plainScalar';
import type { MapNode, Node, ScalarNode } from './node';

/**
 * What YAML allows and a sidecar does not: whatever makes a value mean something else than what is written at its place, or
 * something else to another reader.
 */
export function* unsafeTokens(tokens: readonly CST.Token[]): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  yield* inSteps(allTokens(tokens), (token) => {
    const finding = unsafeToken(token);
    if (finding !== undefined) findings.push(finding);
  });
  return findings;
}

function unsafeToken(token: CST.Token): Finding | undefined {
  if (!('source' in token)) return undefined;
  const span = { start: token.offset, end: token.offset + token.source.trimEnd().length };
  if (token.type === 'anchor' || token.type === 'alias') {
    return { rule: 'yaml-alias', message: 'Anchors and aliases are not allowed in a sidecar.', span };
  }
  if (token.type === 'tag')
    return { rule: 'yaml-tag', message: `Tags such as "${token.source}" are not allowed.`, span };
  if (token.type !== 'directive' && token.type !== 'directive-line') return undefined;
  const message = 'YAML directives are not allowed here; they can change how values are read.';
  return { rule: 'yaml-directive', message, span };
}

/** The same for what only shows in the tree: keys and plain values. */
export function* unsafeNodes(root: Node, lines: LineIndex): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  const add = (found: Iterable<Finding>): void => {
    for (const finding of found) findings.push(finding);
  };
  yield* inSteps(allNodes(root), (node) => {
    if (node.kind === 'scalar') add(ambiguousValue(node));
    if (node.kind !== 'map') return;
    add(unsafeKeys(node));
    add(duplicateKeys(node, lines));
  });
  return findings;
}

function* allNodes(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (node.kind === 'list') for (const item of node.items) waiting.push(item);
    if (node.kind === 'map') for (const entry of node.entries) waiting.push(entry.value);
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
      yield* ambiguousKey(key);
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
  const message = `Other YAML tools read ${text} as a ${older === 'mark' ? 'mark of YAML, or not at all' : older}.`;
  yield { rule: 'yaml-ambiguous-value', message, span };
}

/** A key is a text to us whatever it looks like; programs that keep the kinds of keys have another one in its place. */
function* ambiguousKey(key: ScalarNode): Generator<Finding> {
  const type = key.style === 'plain' ? coreTypeOf(key.text) : 'text';
  if (type === 'text') yield* ambiguousValue(key);
  else if (key.text !== '') {
    const message = `Other YAML tools read the key ${key.text} as ${kinds[type]}.`;
    yield { rule: 'yaml-ambiguous-value', message, span: key.span };
  }
}

const kinds = { number: 'a number', boolean: 'a boolean', null: 'no value' } as const;
