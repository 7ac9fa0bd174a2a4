import type { LocalEntity } from '../local/localEntity';
import type { NameForm } from '../forms/form';
import { familyFirstNames } from '../lexicons/personWords';
import { compareOthers } from '../matching/otherSimilarity';
import { comparePersons, type NameEvidence } from '../matching/personSimilarity';
import { blockKeys } from './blockKeys';

/** Least score that is kept as evidence between two names. */
const leastEvidence = 0.7;

/** A block with more names than this says nothing: names that share only such blocks are not compared. */
const largestBlock = 60;

const nothing: ReadonlySet<string> = new Set();
const noEvidence: readonly (readonly [identity: string, evidence: NameEvidence])[] = [];
const noCounts: ReadonlyMap<string, number> = new Map();

/** One distinct name in the collection and the entities of articles whose fullest name it is. */
export interface NameNode {
  readonly identity: string;
  readonly form: NameForm;
  readonly locals: ReadonlySet<LocalEntity>;
  /** Another object whenever `locals` has changed: what is derived from them can be kept beside it. */
  readonly revision: object;
}

interface MutableNode extends NameNode {
  readonly locals: Set<LocalEntity>;
  revision: object;
  /** Evidence from the names alone that another node is the same; both ends hold it. */
  readonly evidence: Map<string, NameEvidence>;
  readonly blocks: readonly string[];
}

/**
 * The distinct names of all articles with the evidence between them. Adding or removing an article touches only its
 * own names; the state does not depend on the order in which articles came.
 */
export class NameGraph {
  readonly #nodes = new Map<string, MutableNode>();
  readonly #blocks = new Map<string, Set<string>>();
  readonly #families = new Map<string, Set<string>>();
  readonly #shortForms = new Map<string, Map<string, number>>();
  readonly #keys = new Map<string, Set<string>>();
  readonly #articlesByName = new Map<string, Map<string, number>>();
  #sorted: readonly NameNode[] | undefined;

  /** Every node, sorted by identity. */
  get nodes(): readonly NameNode[] {
    this.#sorted ??= [...this.#nodes.values()].sort((a, b) => (a.identity < b.identity ? -1 : 1));
    return this.#sorted;
  }

  /** Identities of full persons' names by what may stand alone for them across articles: surname or first word. */
  withSurname(word: string): ReadonlySet<string> {
    return this.#families.get(word) ?? nothing;
  }

  /** Full names that articles shorten to this name, with the number of articles that do. */
  fullNamesOf(shortIdentity: string): ReadonlyMap<string, number> {
    return this.#shortForms.get(shortIdentity) ?? noCounts;
  }

  /** Identities of nodes with this key in any class. */
  withKey(key: string): ReadonlySet<string> {
    return this.#keys.get(key) ?? nothing;
  }

  /** In how many articles a name is the fullest name of an entity. */
  articleCount(identity: string): number {
    return this.#articlesByName.get(identity)?.size ?? 0;
  }

  /** Names that may be the same as this one, with the evidence; from the names alone. */
  evidenceFor(identity: string): readonly (readonly [identity: string, evidence: NameEvidence])[] {
    const node = this.#nodes.get(identity);
    if (node === undefined || node.evidence.size === 0) return noEvidence;
    // A shared block may have grown too large since the two were compared; had they come later, they were not.
    return [...node.evidence].filter(([other]) =>
      node.blocks.some((key) => {
        const block = this.#blocks.get(key);
        return block !== undefined && block.size <= largestBlock && block.has(other);
      }),
    );
  }

  /** Adds the entities of one article. */
  add(locals: readonly LocalEntity[]): void {
    for (const local of locals) {
      const node = this.#nodeFor(local);
      node.locals.add(local);
      node.revision = {};
      count(this.#articlesByName, local.identity, local.article, 1);
      for (const short of shortIdentities(local)) count(this.#shortForms, short, local.identity, 1);
    }
  }

  /** Removes the entities of one article; they must be the very objects that were added. */
  remove(locals: readonly LocalEntity[]): void {
    for (const local of locals) {
      const node = this.#nodes.get(local.identity);
      if (node !== undefined) {
        node.locals.delete(local);
        node.revision = {};
      }
      count(this.#articlesByName, local.identity, local.article, -1);
      for (const short of shortIdentities(local)) count(this.#shortForms, short, local.identity, -1);
      if (node?.locals.size === 0) this.#removeNode(node);
    }
  }

  #nodeFor(local: LocalEntity): MutableNode {
    const existing = this.#nodes.get(local.identity);
    if (existing !== undefined) return existing;
    const form = local.best;
    const node: MutableNode = {
      identity: local.identity,
      form,
      locals: new Set(),
      revision: {},
      evidence: new Map(),
      blocks: blockKeys(form),
    };
    this.#nodes.set(node.identity, node);
    this.#sorted = undefined;
    for (const key of node.blocks) addTo(this.#blocks, key, node.identity);
    for (const word of lonePersonWords(form)) addTo(this.#families, word, node.identity);
    addTo(this.#keys, form.key, node.identity);
    this.#compareWithBlocks(node);
    return node;
  }

  #compareWithBlocks(node: MutableNode, keys: readonly string[] = node.blocks): void {
    const seen = new Set([node.identity]);
    for (const key of keys) {
      const block = this.#blocks.get(key);
      if (block === undefined || block.size > largestBlock) continue;
      for (const identity of block) {
        if (seen.has(identity)) continue;
        seen.add(identity);
        const other = this.#nodes.get(identity);
        if (other === undefined) continue;
        const evidence = compareForms(node.form, other.form);
        if (evidence.score < leastEvidence) continue;
        node.evidence.set(identity, evidence);
        other.evidence.set(node.identity, evidence);
      }
    }
  }

  /** Compares the names of a block that has just become small enough; those that came while it was not, did not. */
  #compareWithin(key: string): void {
    for (const identity of this.#blocks.get(key) ?? []) {
      const node = this.#nodes.get(identity);
      if (node !== undefined) this.#compareWithBlocks(node, [key]);
    }
  }

  #removeNode(node: MutableNode): void {
    this.#nodes.delete(node.identity);
    this.#sorted = undefined;
    for (const key of node.blocks) {
      const size = this.#blocks.get(key)?.size ?? 0;
      removeFrom(this.#blocks, key, node.identity);
      if (size === largestBlock + 1) this.#compareWithin(key);
    }
    for (const word of lonePersonWords(node.form)) removeFrom(this.#families, word, node.identity);
    removeFrom(this.#keys, node.form.key, node.identity);
    for (const identity of node.evidence.keys()) this.#nodes.get(identity)?.evidence.delete(node.identity);
  }
}

/** Compares in the order of the keys, so that not even a rounding error depends on which name came first. */
function compareForms(one: NameForm, other: NameForm): NameEvidence {
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  if (a.kind === 'person') return b.kind === 'person' ? comparePersons(a, b) : { score: 0, reason: '' };
  return b.kind === 'other' ? compareOthers(a, b) : { score: 0, reason: '' };
}

/** Identities of the names for which an article's entity is the full name. */
function shortIdentities({ best, identity, names }: LocalEntity): ReadonlySet<string> {
  const short = new Set(names.map((name) => name.identity));
  if (best.kind === 'other' && best.type === 'place') short.add(`place:${best.head}`);
  short.delete(identity);
  return short;
}

/** Words by which a full personal name may be meant where it is not spelled out. */
function lonePersonWords(form: NameForm): readonly string[] {
  if (form.kind !== 'person' || !form.full) return [];
  return familyFirstNames.has(form.given) ? [form.family, form.given] : [form.family];
}

function count(counts: Map<string, Map<string, number>>, key: string, item: string, change: number): void {
  let items = counts.get(key);
  if (items === undefined) counts.set(key, (items = new Map<string, number>()));
  const next = (items.get(item) ?? 0) + change;
  if (next > 0) items.set(item, next);
  else items.delete(item);
  if (items.size === 0) counts.delete(key);
}

function addTo(sets: Map<string, Set<string>>, key: string, item: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}

function removeFrom(sets: Map<string, Set<string>>, key: string, item: string): void {
  const set = sets.get(key);
  set?.delete(item);
  if (set?.size === 0) sets.delete(key);
}
