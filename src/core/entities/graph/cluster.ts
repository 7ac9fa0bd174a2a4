import { compareText } from '../compareText';
import { decidedApart } from '../decisions';
import type { PersonForm } from '../forms/personForm';
import { maySlip } from '../matching/genderedNames';
import { contradict, differInGeneration, hasBothNames, mustBeAsked } from '../matching/contradictions';
import type { EntityView } from '../entityView';
import type { Unit } from './units';

/** Why two units are one entity. */
export interface Join {
  readonly from: Unit;
  readonly to: Unit;
  readonly reason: string;
  readonly tier: 'same' | 'likely';
  /** How much two different names speak for it, 0 to 1; undefined where that was not in question. */
  readonly score?: number;
}

/** Units that are one entity. */
export interface Cluster {
  readonly units: Unit[];
  readonly joins: Join[];
  /** Units of surnames of which some articles, or all, have been given to this entity. */
  readonly guests: Set<Unit>;
  /** For a part of a surname of which not all articles mean one person: unlike that of any other part. Such a part has guests alone. */
  readonly part?: string;
  /** What is told of it; undefined before it was made, and when all it had was given away. */
  entity: EntityView | undefined;
}

/** No name has this many spellings; beyond it, text is made to look so. */
const largestCluster = 200;

/** Makes a cluster of one unit. */
export function clusterOfOne(unit: Unit): Cluster {
  const cluster: Cluster = { units: [unit], joins: [], guests: new Set(), entity: undefined };
  unit.cluster = cluster;
  return cluster;
}

/** The cluster of a unit. @throws Error for a unit that has not been put into one. */
export function clusterOf(unit: Unit): Cluster {
  if (unit.cluster === undefined) throw new Error(`Unlinked unit ${unit.id}`);
  return unit.cluster;
}

/** Joins the clusters of two units unless a decision or a contradiction between full names forbids it. */
export function join(link: Join): void {
  joinIf(link, compatible);
}

/** Joins what the user has said is one; only another decision of the user forbids it. */
export function joinAsDecided(link: Join): void {
  joinIf(link, notDecidedApart);
}

/** Joins what differs by a slip of the pen, which looks like a contradiction. */
export function joinAsSlip(link: Join): void {
  const contradictsElse: PersonRelation = (a, b) => contradict(a, b) && !maySlip(a, b);
  joinIf(link, (a, b) => isFree(a, b, contradictsElse) && !somePersons(a, b, differInGeneration));
}

/** Whether two clusters may be joined: nothing contradicts, and nothing has to be asked. */
export function compatible(a: Cluster, b: Cluster): boolean {
  return mayBeOne(a, b) && !somePersons(a, b, mustBeAsked);
}

/** Whether no decision and no contradiction keeps two clusters apart. */
export function mayBeOne(a: Cluster, b: Cluster): boolean {
  return isFree(a, b, contradict);
}

function isFree(a: Cluster, b: Cluster, contradiction: PersonRelation): boolean {
  if (a.units.length + b.units.length > largestCluster) return false;
  const isAgainst: PersonRelation = (left, right) => contradiction(left, right) && !areTold(left, right, [a, b]);
  if (somePersons(a, b, isAgainst) || areOfOtherYears(a, b) || areNamedAsTwo(a, b) || lieApart(a, b)) return false;
  return notDecidedApart(a, b);
}

/** Whether a name of the clusters tells that two given names are one's: "Thomas (Ted) Marsh". */
function areTold(left: PersonForm, right: PersonForm, clusters: readonly Cluster[]): boolean {
  return clusters.some(({ units }) =>
    units.some(({ person }) => person !== undefined && person.nickname !== '' && hasBothNames(person, left, right)),
  );
}

/** Whether an article names both together: "Kate and Katherine Moran". */
function areNamedAsTwo(a: Cluster, b: Cluster): boolean {
  return a.units.some(
    ({ node: { apart } }) => apart !== undefined && b.units.some(({ node }) => apart.has(node.identity)),
  );
}

/** Whether both are a place of one name in two larger places. */
function lieApart(a: Cluster, b: Cluster): boolean {
  return a.units.some(
    ({ within: left }) => left !== '' && b.units.some(({ within: right }) => right !== '' && left !== right),
  );
}

type PersonRelation = (left: PersonForm, right: PersonForm) => boolean;

function somePersons(a: Cluster, b: Cluster, relation: PersonRelation): boolean {
  return a.units.some(({ person: left }) =>
    b.units.some(({ person: right }) => left !== undefined && right !== undefined && relation(left, right)),
  );
}

function areOfOtherYears(a: Cluster, b: Cluster): boolean {
  return a.units.some(
    ({ year: left }) => left !== '' && b.units.some(({ year: right }) => right !== '' && left !== right),
  );
}

/** Puts the units of a finished cluster into the order of their ids. */
export function sortUnits(cluster: Cluster): void {
  cluster.units.sort((a, b) => compareText(a.id, b.id));
}

/** How many mentions a cluster has. */
export function clusterSize(cluster: Cluster): number {
  return cluster.units.reduce((sum, unit) => sum + unit.size, 0);
}

function joinIf(link: Join, may: (a: Cluster, b: Cluster) => boolean): void {
  const [a, b] = [clusterOf(link.from), clusterOf(link.to)];
  if (a === b || !may(a, b)) return;
  const [small, large] = a.units.length < b.units.length ? [a, b] : [b, a];
  for (const unit of small.units) {
    large.units.push(unit);
    unit.cluster = large;
  }
  large.joins.push(...small.joins, link);
}

function notDecidedApart(a: Cluster, b: Cluster): boolean {
  const decisions = b.units.flatMap((unit) => unit.decisions);
  if (decisions.length === 0) return true;
  return a.units.every((unit) => unit.decisions.every((one) => decisions.every((other) => !decidedApart(one, other))));
}
