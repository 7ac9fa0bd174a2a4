import { decidedApart } from '../decisions';
import { contradict } from '../matching/personSimilarity';
import type { Unit } from './units';

/** Why two units are one entity. */
export interface Join {
  readonly from: Unit;
  readonly to: Unit;
  readonly reason: string;
  readonly tier: 'same' | 'likely';
}

/** A set of units that are one entity, while it grows. */
export interface Cluster {
  readonly units: Unit[];
  readonly joins: Join[];
}

/** Joins units to clusters; refuses what a decision or a contradiction between full names forbids. */
export class UnionFind {
  readonly #clusters = new Map<Unit, Cluster>();

  constructor(units: Iterable<Unit>) {
    for (const unit of units) this.#clusters.set(unit, { units: [unit], joins: [] });
  }

  /** The cluster of a unit. */
  clusterOf(unit: Unit): Cluster {
    const cluster = this.#clusters.get(unit);
    if (cluster === undefined) throw new Error(`Unknown unit ${unit.id}`);
    return cluster;
  }

  /** All clusters, each once, in the order of their first unit at construction. */
  clusters(): Iterable<Cluster> {
    return new Set(this.#clusters.values());
  }

  /** Whether no decision and no contradiction keeps the clusters of two units apart. */
  mayJoin(a: Unit, b: Unit): boolean {
    return compatible(this.clusterOf(a), this.clusterOf(b));
  }

  /** Joins the clusters of two units unless forbidden; says whether they are one now. */
  join(join: Join): boolean {
    return this.#join(join, compatible);
  }

  /** Joins what the user has said is one; only another decision of the user forbids it. */
  joinDecided(join: Join): boolean {
    return this.#join(join, notDecidedApart);
  }

  #join(join: Join, mayJoin: (a: Cluster, b: Cluster) => boolean): boolean {
    const [a, b] = [this.clusterOf(join.from), this.clusterOf(join.to)];
    if (a === b) return true;
    if (!mayJoin(a, b)) return false;
    const [small, large] = a.units.length < b.units.length ? [a, b] : [b, a];
    for (const unit of small.units) {
      large.units.push(unit);
      this.#clusters.set(unit, large);
    }
    large.joins.push(...small.joins, join);
    return true;
  }
}

/** No name has this many spellings; beyond it, text is made to look so. */
const largestCluster = 200;

function compatible(a: Cluster, b: Cluster): boolean {
  if (a.units.length + b.units.length > largestCluster) return false;
  const contradicts = a.units.some(({ person: left }) =>
    b.units.some(({ person: right }) => left !== undefined && right !== undefined && contradict(left, right)),
  );
  return !contradicts && notDecidedApart(a, b);
}

function notDecidedApart(a: Cluster, b: Cluster): boolean {
  const decisions = b.units.flatMap((unit) => unit.decisions);
  if (decisions.length === 0) return true;
  return a.units.every((unit) => unit.decisions.every((one) => decisions.every((other) => !decidedApart(one, other))));
}
