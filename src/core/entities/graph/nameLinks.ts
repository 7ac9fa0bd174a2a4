import { inSteps, type Steps } from '../../text/steps';
import type { ArticleEntities, LocalEntity } from '../local/localEntity';
import type { LinkReason } from '../entity';
import { clusterOf, type Cluster } from './cluster';
import type { Component } from './component';
import { linkComponent } from './linkComponent';
import { possibleParts } from './loneParts';
import { NameGraph } from './nameGraph';
import { lonePersonWords, namingWords } from './namesByWord';
import { groupOf, isLoneName, localsOf, type NameNode } from './nameNode';
import { nearAndShortNames, possibleBearers, type PossibleJoin } from './possibleJoins';
import { scaleOf, SharedNames } from './sharedNames';
import { linkSurname, unitsNow } from './surnames';
import type { Unit } from './units';

/** Which clusters are others than before. */
export interface ClusterChanges {
  readonly gone: ReadonlySet<Cluster>;
  /** New ones, and those with other guests. */
  readonly changed: ReadonlySet<Cluster>;
}

/** So many names, or articles of a name, are looked at in a step. */
const stepLength = 32;

/** Where an article's entity has gone. */
export interface LinkedPlace {
  readonly cluster: Cluster;
  /** The unit it came with; undefined for an article given away by its surname. */
  readonly unit: Unit | undefined;
  readonly attachedBy: LinkReason | undefined;
}

/**
 * The second stage of linking: which names of different articles are the same. After a change only what it touches is
 * linked again: the components of its names, what was decided by how rare a name is when that has changed, and surnames
 * of people in all of these. The result is that of linking everything anew.
 */
export class NameLinks {
  readonly graph = new NameGraph();
  /** Components in which something was decided by what articles have in common. */
  readonly #weighed = new Set<Component>();
  /** Nodes of surnames with their units. */
  readonly #surnames = new Map<NameNode, readonly Unit[]>();
  readonly #weighedSurnames = new Set<NameNode>();
  #articles = 0;

  /** Where an article's entity is now; undefined before it was linked. */
  placeOf(local: LocalEntity): LinkedPlace | undefined {
    const { node } = local.best;
    const unit = (node && node.groups.length > 1 ? groupOf(node, local) : node?.groups[0])?.unit;
    const given = unit?.given.get(local);
    if (given !== undefined) return { cluster: given.cluster, unit: undefined, attachedBy: given.reason };
    return unit?.cluster && { cluster: unit.cluster, unit, attachedBy: unit.stays };
  }

  /** What was not joined and may be one, a few at a time, or none. In no order. */
  *possibleJoins(): Iterable<readonly PossibleJoin[]> {
    const components = new Set<Component>();
    for (const { component } of this.graph.nodes) {
      if (component === undefined || components.has(component)) continue;
      components.add(component);
      if (component.clusters.length > 1) yield (component.possible ??= nearAndShortNames(component, this.graph));
      else if (components.size % stepLength === 0) yield [];
    }
    for (const units of this.#surnames.values()) {
      for (const unit of units) yield this.#joinsOfSurname(unit);
    }
  }

  /** Whether it is open, for the user to decide, that two clusters are one entity. */
  isOpen(one: Cluster, other: Cluster): boolean {
    return [...this.#possibleJoinsOf(one), ...this.#possibleJoinsOf(other)].some(
      ({ from: { cluster: a }, to: { cluster: b } }) => (a === one && b === other) || (a === other && b === one),
    );
  }

  /** What was not joined to a cluster and may be one with it, and others of the same names. In no order. */
  *possibleJoinsAround(cluster: Cluster): Iterable<PossibleJoin> {
    yield* this.#possibleJoinsOf(cluster);
    const own = new Set([...cluster.units, ...cluster.guests]);
    const surnames = new Set(cluster.units.flatMap(({ node }) => [...surnamesOf(node, this.graph)]));
    for (const node of surnames)
      for (const unit of this.#surnames.get(node) ?? []) if (!own.has(unit)) yield* this.#joinsOfSurname(unit);
  }

  *#possibleJoinsOf({ units, guests }: Cluster): Iterable<PossibleJoin> {
    for (const component of new Set(units.map(({ node }) => node.component))) {
      if (component !== undefined && component.clusters.length > 1)
        yield* (component.possible ??= nearAndShortNames(component, this.graph));
    }
    for (const unit of [...units, ...guests]) if (isLoneName(unit.node)) yield* this.#joinsOfSurname(unit);
  }

  #joinsOfSurname(unit: Unit): readonly PossibleJoin[] {
    return [...possibleBearers(unit, this.graph), ...possibleParts(unit)];
  }

  /**
   * Takes the changes of the graph over, step by step; until the last one the graph must not change and nothing can be
   * asked. @param articles number of articles now.
   */
  *update(articles: number): Steps<ClusterChanges> {
    const run = new Run(this.graph, new SharedNames(articles), this.#surnames);
    const { nodes, counts } = this.graph.takeChanges();
    yield* inSteps(
      nodes,
      (node) => {
        run.touch(node);
      },
      stepLength,
    );
    yield* this.#weighAgain(run, counts, articles);
    yield* run.linkComponents();
    yield* run.linkSurnames();
    for (const component of run.dissolved) this.#weighed.delete(component);
    for (const component of run.components) if (component.hasWeighed) this.#weighed.add(component);
    for (const [node, hasWeighed] of run.surnames) {
      if (hasWeighed) this.#weighedSurnames.add(node);
      else this.#weighedSurnames.delete(node);
    }
    return { gone: run.gone, changed: run.changed };
  }

  /** Decisions by what articles have in common depend on how rare the names in them are. */
  *#weighAgain(run: Run, counts: ReadonlyMap<string, number>, articles: number): Steps<void> {
    if (scaleOf(articles) !== scaleOf(this.#articles)) {
      yield* inSteps(
        this.#weighed,
        (component) => {
          run.dissolve(component);
        },
        stepLength,
      );
      for (const node of this.#weighedSurnames) run.reconsider(node);
    } else if (this.#weighed.size + this.#weighedSurnames.size > 0) {
      // Many of the names are in the same articles, and articles share their names: each is looked at once.
      const [articlesSeen, nodesSeen] = [new Set<ArticleEntities>(), new Set<NameNode>()];
      for (const [identity, before] of counts) {
        const node = this.graph.node(identity);
        if (node === undefined || scaleOf(node.articles) === scaleOf(before)) continue;
        yield* inSteps(
          localsOf(node),
          ({ article }) => {
            if (articlesSeen.has(article)) return;
            articlesSeen.add(article);
            for (const { best } of article.locals) {
              if (best.node === undefined || nodesSeen.has(best.node)) continue;
              nodesSeen.add(best.node);
              this.#weighNode(best.node, run);
            }
          },
          stepLength,
        );
      }
    }
    this.#articles = articles;
  }

  #weighNode(node: NameNode, run: Run): void {
    if (node.component?.hasWeighed) run.dissolve(node.component);
    if (this.#weighedSurnames.size === 0) return;
    for (const lone of surnamesOf(node, this.graph)) if (this.#weighedSurnames.has(lone)) run.reconsider(lone);
  }
}

/** One update. */
class Run {
  readonly gone = new Set<Cluster>();
  readonly changed = new Set<Cluster>();
  readonly dissolved = new Set<Component>();
  readonly components: Component[] = [];
  /** Surnames that were looked at, and whether anything was weighed. */
  readonly surnames = new Map<NameNode, boolean>();
  readonly #graph: NameGraph;
  readonly #shared: SharedNames;
  readonly #known: Map<NameNode, readonly Unit[]>;
  readonly #loose = new Set<NameNode>();
  readonly #lone = new Set<NameNode>();

  constructor(graph: NameGraph, shared: SharedNames, known: Map<NameNode, readonly Unit[]>) {
    this.#graph = graph;
    this.#shared = shared;
    this.#known = known;
  }

  touch(node: NameNode): void {
    if (node.component !== undefined) this.dissolve(node.component);
    this.#loose.add(node);
  }

  dissolve(component: Component): void {
    if (this.dissolved.has(component)) return;
    this.dissolved.add(component);
    for (const cluster of component.clusters) this.gone.add(cluster);
    for (const node of component.nodes) {
      node.component = undefined;
      this.#loose.add(node);
      for (const lone of surnamesOf(node, this.#graph)) this.#lone.add(lone);
      if (this.#known.has(node)) this.#lone.add(node);
    }
  }

  /** Looks at a surname once more. */
  reconsider(lone: NameNode): void {
    this.#lone.add(lone);
  }

  *linkComponents(): Steps<void> {
    // What is found to be connected is added to the set while it is walked.
    for (const start of this.#loose) {
      if (start.component !== undefined || start.groups.length === 0) continue;
      const nodes = new Set([start]);
      for (const node of nodes) {
        for (const other of this.#graph.neighbours(node)) {
          if (other.component !== undefined) this.dissolve(other.component);
          nodes.add(other);
        }
        for (const lone of surnamesOf(node, this.#graph)) this.#lone.add(lone);
      }
      const component = linkComponent([...nodes], this.#graph, this.#shared);
      this.components.push(component);
      for (const cluster of component.clusters) this.changed.add(cluster);
      yield;
    }
  }

  *linkSurnames(): Steps<void> {
    for (const node of this.#lone) {
      const before = this.#known.get(node) ?? [];
      const units = unitsNow(node);
      for (const unit of before) if (!units.includes(unit)) this.#give(unit, new Map());
      if (units.length === 0) this.#known.delete(node);
      else this.#known.set(node, units);
      let hasWeighed = false;
      for (const unit of units) {
        const links = linkSurname(unit, this.#graph, this.#shared);
        hasWeighed ||= links.hasWeighed;
        unit.stays = links.stays;
        this.#give(unit, links.given);
      }
      this.surnames.set(node, hasWeighed);
      yield;
    }
  }

  /** Gives articles of a surname to people, and takes those back that went to others before. */
  #give(unit: Unit, given: Unit['given']): void {
    const before = unit.given;
    if (isSame(before, given)) {
      for (const { cluster } of given.values()) cluster.guests.add(unit);
      return;
    }
    unit.given = given;
    for (const { cluster } of before.values()) {
      cluster.guests.delete(unit);
      this.#note(cluster);
    }
    for (const { cluster } of given.values()) {
      cluster.guests.add(unit);
      this.#note(cluster);
    }
    this.#note(clusterOf(unit));
  }

  #note(cluster: Cluster): void {
    if (!this.gone.has(cluster)) this.changed.add(cluster);
  }
}

/** The nodes of surnames for which linking depends on this node: its own, when it is one, and those of its people. */
function* surnamesOf(node: NameNode, graph: NameGraph): Iterable<NameNode> {
  if (isLoneName(node)) yield node;
  else {
    for (const word of lonePersonWords(node.form)) yield* graph.words.loneNamesLike(word);
    for (const word of [...(node.called?.keys() ?? []), ...namingWords(node.form)]) yield* graph.words.loneNames(word);
  }
}

function isSame(one: Unit['given'], other: Unit['given']): boolean {
  if (one.size !== other.size) return false;
  for (const [local, { cluster, reason }] of one) {
    const same = other.get(local);
    if (same?.cluster !== cluster || same.reason?.text !== reason?.text) return false;
  }
  return true;
}
