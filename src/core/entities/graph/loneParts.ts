import { compareText } from '../compareText';
import type { LinkReason } from '../entity';
import type { LocalEntity } from '../local/localEntity';
import { pushTo } from '../pushTo';
import { areLikeRoles } from '../../roles/likeRoles';
import { clusterOf, type Cluster } from './cluster';
import { isLoneName, writtenAs } from './nameNode';
import type { PossibleJoin } from './possibleJoins';
import { roleKeys } from './roleSums';
import type { Attachment } from './surnames';
import { articleCount, localsOfUnit, type Unit } from './units';

/** With more different roles than this a name says too much for any of them to mean another person. */
const mostRoles = 32;

/** So many parts are asked about. */
const mostParts = 3;

const scoreOfParts = 0.45;

/** What joins articles that have one word and no full name. */
const oneWord: LinkReason = {
  text: 'one name alone in each of these articles, and no full name with it',
  tier: 'likely',
};

/**
 * A surname that nobody in the collection has in full is not known to be one person's. Articles that give it roles which
 * have nothing in common are parts of their own; those without a role stay with the part of most articles.
 * @returns where the articles go that do not stay
 */
export function partsByRole(unit: Unit): ReadonlyMap<LocalEntity, Attachment> {
  const given = new Map<LocalEntity, Attachment>();
  if (!isUndecidedLone(unit)) return given;
  const keys = [...new Set(unit.groups.flatMap(({ roles }) => [...(roles?.keys() ?? [])]))].sort(compareText);
  if (keys.length < 2 || keys.length > mostRoles) return given;
  const byLocal = new Map<LocalEntity, readonly string[]>();
  for (const local of localsOfUnit(unit)) {
    const own = local.article.hasRoles ? [...roleKeys(local)] : [];
    if (own.length > 0) byLocal.set(local, own);
  }
  const firstOf = likeRoles(keys, [...byLocal.values()]);
  const parts = new Map<string, LocalEntity[]>();
  for (const [local, [key = '']] of byLocal) pushTo(parts, firstOf.get(key) ?? key, local);
  const [, ...others] = [...parts].sort(([a, one], [b, two]) => two.length - one.length || compareText(a, b));
  for (const [role, locals] of others) {
    const cluster = partOf(unit, role);
    const reason = locals.length > 1 ? oneWord : undefined;
    for (const local of locals) given.set(local, { cluster, reason });
  }
  return given;
}

/** Why the articles of a unit are one entity where a surname is all that they have; undefined for any other unit. */
export function reasonOfLone(unit: Unit): LinkReason | undefined {
  return isUndecidedLone(unit) && articleCount(unit) - unit.given.size > 1 ? oneWord : undefined;
}

/** Parts of a surname that may be one person all the same. */
export function possibleParts(unit: Unit): readonly PossibleJoin[] {
  const parts = new Set(
    [...unit.given.values()].map(({ cluster }) => cluster).filter(({ part }) => part !== undefined),
  );
  if (parts.size > mostParts) return [];
  const reason = `${writtenAs(unit.node)} alone, with other roles`;
  return [...parts].map((cluster) => ({ from: unit, to: { cluster }, reason, score: scoreOfParts }));
}

function isUndecidedLone(unit: Unit): boolean {
  return isLoneName(unit.node) && unit.decisions.length === 0 && clusterOf(unit).units.length === 1;
}

function partOf(unit: Unit, role: string): Cluster {
  return { units: [], joins: [], guests: new Set([unit]), part: `${unit.id}\n${role}`, entity: undefined };
}

/** For each role the first of those that may be the same person's: they are alike, or one article says both. */
function likeRoles(keys: readonly string[], together: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const firstOf = new Map(keys.map((key) => [key, key]));
  const join = (one: string, other: string): void => {
    const [a = one, b = other] = [firstOf.get(one), firstOf.get(other)].sort();
    if (a !== b) for (const [key, first] of firstOf) if (first === b) firstOf.set(key, a);
  };
  keys.forEach((one, i) => {
    for (const other of keys.slice(i + 1)) if (areLikeRoles(one, other)) join(one, other);
  });
  for (const [first = '', ...others] of together) for (const other of others) join(first, other);
  return firstOf;
}
