import type { NameDecision } from './decisions';
import { formType } from './forms/form';
import type { Cluster } from './graph/cluster';
import type { NameGroup } from './graph/nameNode';
import { addRoles, type RoleSums } from './graph/roleSums';
import { addSpellings, type Spellings } from './graph/spellings';
import { localsOfUnit, type Unit } from './graph/units';
import type { LocalEntity } from './local/localEntity';
import type { EntityType } from '../names/entityType';

/** The entities of single articles that a cluster consists of, guests included, in no order. */
export function* membersOf(cluster: Cluster): Iterable<LocalEntity> {
  for (const { unit, isGuest } of unitsOf(cluster)) {
    for (const local of localsOfUnit(unit)) if (isMember(local, unit, cluster, isGuest)) yield local;
  }
}

/** Entities of articles with what adds up of them. */
export type SummedGroup = Pick<NameGroup, 'locals' | 'spellings' | 'roles'> & Partial<Pick<NameGroup, 'newest'>>;

/** A part of a cluster with what adds up of it. */
export interface ClusterPart {
  readonly unit: Unit;
  readonly type: EntityType;
  /** Number of mentions. */
  readonly size: number;
  readonly groups: readonly SummedGroup[];
  readonly decisions: readonly NameDecision[];
}

/** A cluster's units. One that is in it as a whole costs nothing to add up, however many articles it has. */
export function partsOf(cluster: Cluster): readonly ClusterPart[] {
  const parts: ClusterPart[] = [];
  for (const { unit, isGuest } of unitsOf(cluster)) {
    const type = formType(unit.node.form);
    if (!isGuest && unit.given.size === 0) {
      parts.push({ unit, type, size: unit.size, groups: unit.groups, decisions: unit.decisions });
      continue;
    }
    const locals = new Set<LocalEntity>();
    const spellings: Spellings = new Map();
    const roles: RoleSums = new Map();
    let size = 0;
    for (const local of localsOfUnit(unit)) {
      if (!isMember(local, unit, cluster, isGuest)) continue;
      locals.add(local);
      addSpellings(spellings, local, 1);
      if (local.article.hasRoles) addRoles(roles, local, 1);
      size += local.size;
    }
    if (locals.size === 0) continue;
    const decisions = [...locals].map(({ decision }) => decision);
    parts.push({ unit, type, size, groups: [{ locals, spellings, roles }], decisions });
  }
  return parts;
}

function unitsOf({ units, guests }: Cluster): readonly { readonly unit: Unit; readonly isGuest: boolean }[] {
  const sorted = [...guests].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...units.map((unit) => ({ unit, isGuest: false })), ...sorted.map((unit) => ({ unit, isGuest: true }))];
}

function isMember(local: LocalEntity, { given }: Unit, cluster: Cluster, isGuest: boolean): boolean {
  return isGuest ? given.get(local)?.cluster === cluster : !given.has(local);
}
