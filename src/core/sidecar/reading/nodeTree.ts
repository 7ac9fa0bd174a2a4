import { isAlias, isMap, isScalar, isSeq, type Document, type Pair, type ParsedNode } from 'yaml';
import type { Span } from '../../text/span';
import type { Finding } from './finding';
import type { ListNode, MapEntry, MapNode, Node, ScalarNode, UnusableNode } from './node';
import { coreTypeOf } from './plainScalar';

/**
 * Turns a composed document into our own nodes. The document must have been composed with the failsafe schema, so that
 * every scalar is still the text that was written. Recursive: the depth was checked before composing.
 */
export function nodeTreeOf(document: Document.Parsed): {
  readonly root: Node | undefined;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const { contents } = document;
  return { root: contents === null ? undefined : nodeOf(contents, findings), findings };
}

function nodeOf(node: ParsedNode, findings: Finding[]): Node {
  const span = spanOf(node);
  if (isAlias(node)) return { kind: 'unusable', span };
  if (isScalar(node)) return scalarOf(node, span);
  if (isSeq(node)) return listOf(node, span, findings);
  return isMap(node) ? mapOf(node, span, findings) : { kind: 'unusable', span };
}

function scalarOf(
  node: ParsedNode & { readonly value?: unknown; readonly source?: string; readonly type?: string },
  span: Span,
): ScalarNode | UnusableNode {
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  const style =
    node.type === 'PLAIN' || node.type === undefined ? 'plain' : node.type.startsWith('QUOTE') ? 'quoted' : 'block';
  // A text that begins with "!" and has no quotation marks: all of it was taken for a tag.
  if (text === '' && node.tag !== undefined) return { kind: 'unusable', span };
  return { kind: 'scalar', type: style === 'plain' ? coreTypeOf(text) : 'text', text, style, span };
}

function listOf(
  node: ParsedNode & { readonly items: readonly unknown[]; flow?: boolean },
  span: Span,
  findings: Finding[],
): ListNode {
  const items = node.items.map((item) => nodeOf(item as ParsedNode, findings));
  const flow = node.flow === true;
  return { kind: 'list', flow, items, span: flow ? span : untilEndOf(items.at(-1), span) };
}

function mapOf(
  node: ParsedNode & { readonly items: readonly unknown[]; flow?: boolean },
  span: Span,
  findings: Finding[],
): MapNode {
  const entries: MapEntry[] = [];
  for (const pair of node.items as readonly Pair<ParsedNode | null, ParsedNode | null>[]) {
    const key = pair.key === null ? undefined : nodeOf(pair.key, findings);
    if (key?.kind !== 'scalar') {
      findings.push({
        rule: 'yaml-syntax',
        message: 'A key must be a text, not a list or further keys.',
        span: key?.span ?? span,
      });
      continue;
    }
    const end = { start: key.span.end, end: key.span.end };
    const value: Node =
      pair.value === null
        ? { kind: 'scalar', type: 'null', text: '', style: 'plain', span: end }
        : nodeOf(pair.value, findings);
    entries.push({ key, value });
  }
  const flow = node.flow === true;
  return { kind: 'map', flow, entries, span: flow ? span : untilEndOf(entries.at(-1)?.value, span) };
}

/** The library lets a block collection end after the comments and blank lines below it; ours end with their last value. */
export function untilEndOf(last: Node | undefined, { start, end }: Span): Span {
  return { start, end: last === undefined ? end : Math.max(last.span.end, start + 1) };
}

function spanOf(node: ParsedNode): Span {
  const [start, end] = node.range;
  return { start, end };
}
