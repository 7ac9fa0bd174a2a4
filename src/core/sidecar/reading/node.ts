import type { Span } from '../../text/span';

/** A piece of YAML with its place. A tree of these is all that the rest of the program sees of a file. */
export type Node = ScalarNode | ListNode | MapNode | UnusableNode;

interface NodeBase {
  /** UTF-16 span of the value itself, without comments and line breaks after it. Empty where the value is left out. */
  readonly span: Span;
}

/** A single value. */
export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** What YAML 1.2 readers take it for. Quoted values and block texts are always text. */
  readonly type: 'text' | 'number' | 'boolean' | 'null';
  /** The text that was meant, with escapes resolved and lines folded; for numbers and booleans as written. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

/** A list: block style, one item a line after a dash, or flow style, `[a, b]`. */
export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly Node[];
}

/** Keys with values, in the order of the file. A key that occurs twice is there twice; the first one counts. */
export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

/** A key with its value. */
export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** An alias, or what is nested in a key: reported by itself, and nothing else is said about it. */
export interface UnusableNode extends NodeBase {
  readonly kind: 'unusable';
}

/** The entry of a key; of two equal keys the first. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  return map.entries.find((entry) => entry.key.text === key);
}

/** Whether a node is a value that was left out, `~` or `null`. */
export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.type === 'null';
}

/** Whether a text is meant as a list, but for the space after its dashes. */
export function isListWithoutSpaces(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && /^-[^\s-]/u.test(node.text);
}
