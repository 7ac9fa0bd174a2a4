import type { Value } from '../edits/data';
import type { Node } from '../reading/node';

/** Every node of a tree but keys, from the outside in. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (node.kind === 'list') for (const item of node.items) waiting.push(item);
    if (node.kind === 'map') for (const { value } of node.entries) waiting.push(value);
  }
}

/** What a node says, as a value to be written elsewhere; undefined where it holds something that cannot be written so. */
export function valueOf(node: Node): Value | undefined {
  switch (node.kind) {
    case 'scalar':
      return scalarValue(node.type, node.text);
    case 'list': {
      const items = node.items.map(valueOf);
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'map': {
      const entries = node.entries.map(({ key, value }) => [key.text, valueOf(value)] as const);
      return entries.every(([, value]) => value !== undefined)
        ? (Object.fromEntries(entries) as Readonly<Record<string, Value>>)
        : undefined;
    }
    case 'unusable':
      return undefined;
  }
}

/** Numbers are written again only where that changes nothing: `010` and `1e3` are left alone. */
function scalarValue(type: 'text' | 'number' | 'boolean' | 'null', text: string): Value | undefined {
  if (type === 'text') return text;
  if (type === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : undefined;
  return type === 'number' && String(Number(text)) === text ? Number(text) : undefined;
}
