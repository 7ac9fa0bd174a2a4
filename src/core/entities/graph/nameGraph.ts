import { compareText } from '../compareText';
import { keyOfDecision } from '../decisions';
import type { NameForm } from '../forms/form';
import type { ArticleEntities, LocalEntity, NamePair } from '../local/localEntity';
import type { KeptName } from '../local/namePool';
import { ApartNames } from './apartNames';
import { NameEvidenceTable } from './nameEvidence';
import { groupOf, type NameGroup, type NameNode } from './nameNode';
import { NamesByWord } from './namesByWord';
import { noteNewest } from './newestArticles';
import { addRoles } from './roleSums';
import { SetsByKey } from './setsByKey';
import { addSpellings } from './spellings';
import type { Tally } from './tally';

/** A name that stands for more names than this in other articles is a common word ("Bank") and stands for none. */
const mostLongNames = 40;

/** What has changed in the graph. */
export interface GraphChanges {
  /** Nodes with other articles, evidence or decisions; those that are gone have no groups. */
  readonly nodes: ReadonlySet<NameNode>;
  /** Number of articles that a name had, for those whose number has changed. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * The distinct names of all articles with what may connect them. Adding or removing an article touches only its own
 * names; the state does not depend on the order in which articles came.
 */
export class NameGraph {
  readonly #nodes = new Map<string, NameNode>();
  readonly #evidence = new NameEvidenceTable((node) => this.#touched.add(node));
  /** The names by the words that may stand alone for them. */
  readonly words = new NamesByWord();
  readonly #keys = new SetsByKey<string, NameNode>();
  readonly #longs = new SetsByKey<string, NameNode>();
  readonly #decided = new SetsByKey<string, NameNode>();
  readonly #apart = new ApartNames();
  #touched = new Set<NameNode>();
  #counts = new Map<string, number>();

  /** All nodes, in no order. */
  get nodes(): Iterable<NameNode> {
    return this.#nodes.values();
  }

  node(identity: string): NameNode | undefined {
    return this.#nodes.get(identity);
  }

  /** What has changed since it was last taken. */
  takeChanges(): GraphChanges {
    const changes = { nodes: this.#touched, counts: this.#counts };
    this.#touched = new Set();
    this.#counts = new Map();
    return changes;
  }

  /** Full names that articles shorten to this name, with the number of articles that do, by name. */
  longNamesOf(short: NameNode): readonly (readonly [node: NameNode, articles: number])[] {
    if (this.#longs.count(short.identity) > mostLongNames) return [];
    return [...this.#longs.get(short.identity)]
      .map((node) => [node, node.shorts?.get(short.identity) ?? 0] as const)
      .sort(([a], [b]) => compareText(a.identity, b.identity));
  }

  /** Nodes with the same key in other classes, by class. */
  namesakesOf(node: NameNode): readonly NameNode[] {
    if (this.#keys.count(node.form.key) < 2) return [];
    return [...this.#keys.get(node.form.key)]
      .filter((other) => other !== node)
      .sort((a, b) => compareText(a.identity, b.identity));
  }

  /** Every node whose linking may depend on this one's, directly. Symmetric. */
  *neighbours(node: NameNode): Iterable<NameNode> {
    yield* node.evidence?.keys() ?? [];
    yield* this.namesakesOf(node);
    for (const [long] of this.longNamesOf(node)) yield long;
    for (const identity of node.shorts?.keys() ?? []) {
      const short = this.#nodes.get(identity);
      if (short !== undefined && this.#longs.count(identity) <= mostLongNames) yield short;
    }
    for (const group of node.groups) for (const link of decisionLinks(group)) yield* this.#decided.get(link);
  }

  /** Adds the entities of one article. */
  add({ locals, apart }: ArticleEntities): void {
    for (const local of locals) {
      const node = this.#nodeFor(local.best);
      const group = this.#groupFor(node, local);
      group.locals.add(local);
      group.some?.add(local);
      noteNewest(group, local);
      group.size += local.size;
      this.#countArticles(node, 1);
      count(group, local, 1);
      this.#countShorts(node, local, 1);
      this.#countCalled(node, local, 1);
    }
    this.#countApart(apart, 1);
  }

  /** Removes the entities of one article; they must be the very objects that were added. */
  remove({ locals, apart }: ArticleEntities): void {
    for (const local of locals) {
      const { node } = local.best;
      const group = node && groupOf(node, local);
      if (node === undefined || !group?.locals.delete(local)) continue;
      group.some?.delete(local);
      group.newest?.delete(local);
      group.size -= local.size;
      this.#countArticles(node, -1);
      count(group, local, -1);
      this.#countShorts(node, local, -1);
      this.#countCalled(node, local, -1);
      if (group.locals.size === 0) this.#removeGroup(node, group);
      this.#unwrite(node, local.best);
    }
    this.#countApart(apart, -1);
  }

  #nodeFor(name: KeptName): NameNode {
    const known = name.node ?? this.#nodes.get(name.identity);
    const node: NameNode = known ?? {
      identity: name.identity,
      form: name.form,
      number: 0,
      // A list that starts empty gets room for many; nearly every name has one spelling.
      written: [{ name, count: 0 }],
      groups: [],
      articles: 0,
      evidence: undefined,
      shorts: undefined,
      called: undefined,
      apart: this.#apart.of(name.identity),
      component: undefined,
    };
    name.node = node;
    const spelling = node.written.find((each) => each.name === name);
    if (spelling === undefined) node.written.push({ name, count: 1 });
    else spelling.count++;
    if (known === undefined) {
      this.#nodes.set(name.identity, node);
      this.#keys.add(name.form.key, node);
      this.#file(node);
    } else if (name.form.text < node.form.text) this.#refile(node, name.form);
    return node;
  }

  #unwrite(node: NameNode, name: KeptName): void {
    const at = node.written.findIndex((each) => each.name === name);
    const spelling = node.written[at];
    if (spelling !== undefined && --spelling.count === 0) {
      node.written.splice(at, 1);
      name.node = undefined;
    }
    if (node.written.length === 0) {
      this.#unfile(node);
      this.#nodes.delete(node.identity);
      this.#keys.delete(node.form.key, node);
    } else if (name.form.text === node.form.text && spelling?.count === 0) this.#refile(node, leastOf(node));
  }

  /** Two spellings of one name may be filed differently; which counts must not depend on which came first. */
  #refile(node: NameNode, form: NameForm): void {
    this.#unfile(node);
    node.form = form;
    this.#file(node);
  }

  #file(node: NameNode): void {
    this.#evidence.add(node);
    this.words.add(node);
  }

  #unfile(node: NameNode): void {
    this.#evidence.remove(node);
    this.words.delete(node);
  }

  #groupFor(node: NameNode, local: LocalEntity): NameGroup {
    const known = groupOf(node, local);
    if (known !== undefined) return known;
    const { decision, within } = local;
    const group: NameGroup = {
      decision,
      key: keyOfDecision(decision),
      within,
      locals: new Set(),
      size: 0,
      spellings: new Map(),
      roles: undefined,
      addressed: { man: 0, woman: 0 },
      some: undefined,
      newest: undefined,
      unit: undefined,
    };
    node.groups = node.groups.length === 0 ? [group] : [...node.groups, group];
    for (const link of decisionLinks(group)) this.#decided.add(link, node);
    return group;
  }

  #removeGroup(node: NameNode, group: NameGroup): void {
    node.groups = node.groups.filter((each) => each !== group);
    const kept = new Set(node.groups.flatMap(decisionLinks));
    for (const link of decisionLinks(group)) if (!kept.has(link)) this.#decided.delete(link, node);
  }

  #countApart(pairs: readonly NamePair[], change: 1 | -1): void {
    if (pairs.length === 0) return;
    for (const identity of this.#apart.count(pairs, change)) {
      const node = this.#nodes.get(identity);
      if (node === undefined) continue;
      node.apart = this.#apart.of(identity);
      this.#touched.add(node);
    }
  }

  #countArticles(node: NameNode, change: 1 | -1): void {
    this.#touched.add(node);
    if (!this.#counts.has(node.identity)) this.#counts.set(node.identity, node.articles);
    node.articles += change;
  }

  #countCalled(node: NameNode, local: LocalEntity, change: 1 | -1): void {
    for (const word of calledBy(local)) {
      const called = (node.called ??= new Map<string, number>());
      const before = called.get(word) ?? 0;
      if (before + change > 0) called.set(word, before + change);
      else called.delete(word);
      if (called.size === 0) node.called = undefined;
      if (before === 0) this.words.addCalled(word, node);
      else if (before + change === 0) this.words.deleteCalled(word, node);
      else continue;
      for (const lone of this.words.loneNames(word)) this.#touched.add(lone);
    }
  }

  #countShorts(node: NameNode, local: LocalEntity, change: 1 | -1): void {
    for (const short of shortIdentities(local)) {
      const shorts = (node.shorts ??= new Map<string, number>());
      const count = (shorts.get(short) ?? 0) + change;
      const before = this.#longs.count(short);
      if (count > 0) {
        shorts.set(short, count);
        this.#longs.add(short, node);
      } else {
        shorts.delete(short);
        this.#longs.delete(short, node);
      }
      if (shorts.size === 0) node.shorts = undefined;
      const shortNode = this.#nodes.get(short);
      if (shortNode !== undefined && before > mostLongNames !== this.#longs.count(short) > mostLongNames)
        this.#touched.add(shortNode);
    }
  }
}

/** The middle words by which alone an article means the person of a full name: "Lula" of "Luiz Inácio Lula da Silva". */
function calledBy(local: LocalEntity): ReadonlySet<string> {
  const { form } = local.best;
  if (form.kind !== 'person' || form.words.length < 3) return new Set();
  const words = local.article
    .namesOf(local)
    .flatMap(({ name }) => (name.form.words.length === 1 ? name.form.words : []));
  return new Set(
    words.filter(
      (word) => (form.middle.includes(word) || form.nickname === word) && word !== form.family && word !== form.given,
    ),
  );
}

function leastOf(node: NameNode): NameForm {
  const forms = node.written.map(({ name }) => name.form).sort((a, b) => compareText(a.text, b.text));
  return forms[0] ?? node.form;
}

/** Equal links are one entity by the user's word. */
export function decisionLinks({ decision: { recorded, same } }: Pick<NameGroup, 'decision'>): readonly string[] {
  const links = same.map((entry) => `same:${entry}`);
  return recorded === undefined ? links : [...links, `recorded:${recorded.id}`];
}

/** Identities of the names for which an article's entity is the full name; a person's surname is looked up otherwise. */
function shortIdentities(local: LocalEntity): ReadonlySet<string> {
  const { best } = local;
  const short = new Set<string>();
  for (const { name } of local.article.namesOf(local)) {
    if (name.form.kind === 'other' || name.form.full) short.add(name.identity);
  }
  if (best.form.kind === 'other' && best.form.type === 'place') short.add(`place:${best.form.head}`);
  short.delete(best.identity);
  return short;
}

function count(group: NameGroup, local: LocalEntity, change: 1 | -1): void {
  addSpellings(group.spellings, local, change);
  if (local.address !== '') group.addressed[local.address] += change;
  if (!local.article.hasRoles) return;
  group.roles ??= new Map<string, Tally>();
  addRoles(group.roles, local, change);
  if (group.roles.size === 0) group.roles = undefined;
}
