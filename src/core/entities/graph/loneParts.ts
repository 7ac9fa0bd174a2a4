import { areLike, meaningOf, type RoleMeaning } from '../../roles/likeRoles';
import { compareText } from '../compareText';
import type { LinkReason } from '../entity';
import { familyFirstNames, isGivenName } from '../lexicons/personWords';
import type { LocalEntity } from '../local/localEntity';
import { pushTo } from '../pushTo';
import { clusterOf, type Cluster } from './cluster';
import { isLoneName, writtenAs } from './nameNode';
import type { PossibleJoin } from './possibleJoins';
import type { Attachment } from './surnames';
import type { Told, ToldOf } from './told';
import type { Unit } from './units';

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

/** What joins articles of a name that several people have. */
const oneRole: LinkReason = { text: 'one name alone in each of these articles, with the same role', tier: 'likely' };

/** What becomes of articles of a lone name that nobody else has. */
export interface LoneParts {
  /** Those that do not stay. */
  readonly given: ReadonlyMap<LocalEntity, Attachment>;
  /** What joins those that stay. */
  readonly stays: LinkReason | undefined;
}

/**
 * A name alone is not known to be one person's. Articles that give it roles which have nothing in common, or speak of a man
 * and of a woman, are parts of their own. Those without a role stay with the part of most articles where nobody in the
 * collection is known to have the surname and it is no given name, of which there are many; else each is a part of its own.
 * @param locals those that are nobody's who has the name in full
 * @param isShared whether somebody has
 */
export function partsOfLone(unit: Unit, locals: readonly LocalEntity[], isShared: boolean, told: ToldOf): LoneParts {
  if (locals.length < 2 || !isUndecidedLone(unit)) return { given: new Map(), stays: undefined };
  const isGiven = isGivenAlone(unit);
  const isTogether = !isShared && !isGiven;
  const tellings = new Map(locals.map((local) => [local, told.article(local)] as const));
  const roles = rolesThatTell([...tellings.values()], isGiven);
  if (isTogether && roles.size > mostRoles) return { given: new Map(), stays: oneWord };
  const firstOf = likeRoles(roles, [...tellings.values()]);
  const areOfBoth = new Set([...tellings.values()].map(({ sex }) => sex).filter((sex) => sex !== '')).size === 2;
  const parts = new Map<string, LocalEntity[]>();
  const plain: LocalEntity[] = [];
  for (const [local, { roles: own, sex }] of tellings) {
    const [role] = [...(own?.keys() ?? [])].filter((key) => roles.has(key));
    const key = `${areOfBoth ? sex : ''}${role === undefined ? '' : ` ${firstOf.get(role) ?? role}`}`;
    if (key !== '' && (isTogether || role !== undefined)) pushTo(parts, key, local);
    else if (isTogether) plain.push(local);
    else pushTo(parts, `\n${local.article.path}`, local);
  }
  const [first, ...others] = [...parts].sort(([a, one], [b, two]) => two.length - one.length || compareText(a, b));
  const reason = isTogether ? oneWord : oneRole;
  const given = new Map<LocalEntity, Attachment>();
  for (const [key, part] of others) {
    const cluster = partOf(unit, key);
    for (const local of part) given.set(local, { cluster, reason: part.length > 1 ? reason : undefined });
  }
  const staying = plain.length + (first?.[1].length ?? 0);
  return { given, stays: staying > 1 ? reason : undefined };
}

/** Parts of a surname that may be one person all the same. */
export function possibleParts(unit: Unit): readonly PossibleJoin[] {
  const parts = partsIn(unit);
  if (parts.length > mostParts || isGivenAlone(unit)) return [];
  return parts.flatMap((cluster) => {
    const key = cluster.part?.slice(unit.id.length + 1) ?? '';
    if (/^(?:wo)?man/.test(key)) return [];
    const what = key.startsWith('\n') ? 'and nothing tells whether it is one person' : 'with other roles';
    return [{ from: unit, to: { cluster }, reason: `${writtenAs(unit.node)} alone, ${what}`, score: scoreOfParts }];
  });
}

/** The parts of a surname that do not stay with it. */
function partsIn(unit: Unit): readonly Cluster[] {
  const clusters = [...unit.given.values()].map(({ cluster }) => cluster);
  return [...new Set(clusters.filter(({ part }) => part !== undefined))];
}

/** Whether nothing that the user has said makes all articles of a lone name one. */
function isUndecidedLone(unit: Unit): boolean {
  const isDecided = unit.decisions.some(({ recorded, same }) => recorded !== undefined || same.length > 0);
  return isLoneName(unit.node) && !isDecided && clusterOf(unit).units.length === 1;
}

/** "Ahmed", "Maria": a given name that many have, and no surname that is written first. */
function isGivenAlone({ person }: Unit): boolean {
  const name = person?.family ?? '';
  return person?.number === '' && isGivenName(name) && !familyFirstNames.has(name);
}

function partOf(unit: Unit, key: string): Cluster {
  return { units: [], joins: [], guests: new Set([unit]), part: `${unit.id}\n${key}`, entity: undefined };
}

/** The roles that tell people of a name apart, with what they mean: of a given name only those that few people have at a time. */
function rolesThatTell(tellings: readonly Told[], isGiven: boolean): ReadonlyMap<string, RoleMeaning> {
  const all = tellings.flatMap(({ roles }) => [...(roles ?? [])]).sort(([a], [b]) => compareText(a, b));
  return new Map(isGiven ? all.filter(([, { isHighOffice }]) => isHighOffice) : all);
}

/** For each role the first of those that may be the same person's: they are alike, or one article says both. */
function likeRoles(roles: ReadonlyMap<string, RoleMeaning>, together: readonly Told[]): ReadonlyMap<string, string> {
  const keys = [...roles.keys()];
  const firstOf = new Map(keys.map((key) => [key, key]));
  if (keys.length > mostRoles) return firstOf;
  const join = (one: string, other: string): void => {
    const [a = one, b = other] = [firstOf.get(one), firstOf.get(other)].sort();
    if (a !== b) for (const [key, first] of firstOf) if (first === b) firstOf.set(key, a);
  };
  keys.forEach((one, i) => {
    for (const other of keys.slice(i + 1)) {
      if (areLike(roles.get(one) ?? meaningOf(one), roles.get(other) ?? meaningOf(other))) join(one, other);
    }
  });
  for (const { roles: own } of together) {
    const [first = '', ...others] = [...(own?.keys() ?? [])].filter((key) => roles.has(key));
    for (const other of others) join(first, other);
  }
  return firstOf;
}
