import type { NameGraph } from './nameGraph';
import type { SharedNames } from './sharedNames';
import type { Cluster, UnionFind } from './unionFind';
import { articlesOf, type Unit } from './units';

/** What the steps of clustering share. */
export interface Linking {
  readonly graph: NameGraph;
  readonly units: readonly Unit[];
  readonly byIdentity: ReadonlyMap<string, readonly Unit[]>;
  readonly sets: UnionFind;
  readonly shared: SharedNames;
}

/** The name of a unit as its first article writes it. */
export function nameOf(unit: Unit): string {
  return unit.locals[0]?.best.text ?? '';
}

/** The articles that any unit of a cluster occurs in. */
export function clusterArticles(cluster: Cluster): ReadonlySet<string> {
  return new Set(cluster.units.flatMap((unit) => [...articlesOf(unit)]));
}

/** How many mentions a cluster has. */
export function clusterSize(cluster: Cluster): number {
  return cluster.units.reduce((sum, unit) => sum + unit.size, 0);
}
