import type { NameForm } from '../forms/form';
import { compareOthers } from '../matching/otherSimilarity';
import { comparePersons, type NameEvidence } from '../matching/personSimilarity';
import { blockKeys } from './blockKeys';
import { BlockTable } from './blockTable';
import type { NameNode } from './nameNode';

/** Least score that is kept as evidence between two names. */
const leastEvidence = 0.7;

/** A block with more names than this says nothing: names that share only such blocks are not compared. */
const largestBlock = 60;

/**
 * Which names may be the same, from the names alone. Two names are compared when they share a block that is not too large
 * now: what is known does not depend on the order in which names come and go.
 */
export class NameEvidenceTable {
  readonly #blocks = new BlockTable();
  readonly #nodes: (NameNode | undefined)[] = [undefined];
  readonly #free: number[] = [];
  readonly #changed: (node: NameNode) => void;

  /** @param changed is told of every node with other evidence than before. */
  constructor(changed: (node: NameNode) => void) {
    this.#changed = changed;
  }

  /** Files a node by its form and compares it with those of its blocks. */
  add(node: NameNode): void {
    const keys = blockKeys(node.form);
    if (keys.size === 0) return;
    node.number = this.#free.pop() ?? this.#nodes.length;
    this.#nodes[node.number] = node;
    const overfull: number[] = [];
    const seen = new Set([node]);
    for (const key of keys) {
      const size = this.#blocks.add(key, node.number);
      if (size === largestBlock + 1) overfull.push(key);
      if (size === 1 || size > largestBlock) continue;
      for (const other of this.#nodesOf(key)) {
        if (!seen.has(other)) this.#compare(node, other);
        seen.add(other);
      }
    }
    for (const key of overfull) this.#forgetWithin(key);
  }

  /** Takes a node out; its form must still be the one it was filed by. */
  remove(node: NameNode): void {
    if (node.number === 0) return;
    for (const other of node.evidence?.keys() ?? []) {
      unlink(other, node);
      this.#changed(other);
    }
    node.evidence = undefined;
    const shrunk: number[] = [];
    for (const key of blockKeys(node.form)) {
      if (this.#blocks.remove(key, node.number) === largestBlock) shrunk.push(key);
    }
    this.#nodes[node.number] = undefined;
    this.#free.push(node.number);
    node.number = 0;
    for (const key of shrunk) this.#compareWithin(key);
  }

  #nodesOf(key: number): readonly NameNode[] {
    return [...this.#blocks.get(key)].flatMap((number) => this.#nodes[number] ?? []);
  }

  #compare(one: NameNode, other: NameNode): void {
    if (one.evidence?.has(other)) return;
    const evidence = compareForms(one.form, other.form);
    if (evidence.score < leastEvidence) return;
    (one.evidence ??= new Map<NameNode, NameEvidence>()).set(other, evidence);
    (other.evidence ??= new Map<NameNode, NameEvidence>()).set(one, evidence);
    this.#changed(one);
    this.#changed(other);
  }

  /** A block has become too large: names that share no other block have nothing in common any more. */
  #forgetWithin(block: number): void {
    const nodes = this.#nodesOf(block);
    const keys = new Map<NameNode, ReadonlySet<number>>();
    const keysOf = (node: NameNode): ReadonlySet<number> => {
      const known = keys.get(node) ?? blockKeys(node.form);
      keys.set(node, known);
      return known;
    };
    for (const node of nodes) {
      for (const other of [...(node.evidence?.keys() ?? [])]) {
        const others = keysOf(other);
        if ([...keysOf(node)].some((key) => others.has(key) && this.#blocks.count(key) <= largestBlock)) continue;
        unlink(node, other);
        unlink(other, node);
        this.#changed(node);
        this.#changed(other);
      }
    }
  }

  /** A block has become small enough; names that came while it was not were not compared. */
  #compareWithin(block: number): void {
    const nodes = this.#nodesOf(block);
    nodes.forEach((node, i) => {
      for (const other of nodes.slice(i + 1)) this.#compare(node, other);
    });
  }
}

function unlink(node: NameNode, other: NameNode): void {
  node.evidence?.delete(other);
  if (node.evidence?.size === 0) node.evidence = undefined;
}

/** Compares in the order of the keys, so that not even a rounding error depends on which name came first. */
function compareForms(one: NameForm, other: NameForm): NameEvidence {
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  if (a.kind === 'person') return b.kind === 'person' ? comparePersons(a, b) : { score: 0, reason: '' };
  return b.kind === 'other' ? compareOthers(a, b) : { score: 0, reason: '' };
}
