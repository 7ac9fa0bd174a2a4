import { areLike, areOneOfficeOfTwoStates, type RoleMeaning, meaningOf } from '../../roles/likeRoles';
import { sexOfGivenName } from '../lexicons/givenNameSex';
import { sexOfRole, type Sex } from '../lexicons/sexOfRoles';
import type { LocalEntity } from '../local/localEntity';
import type { Cluster } from './cluster';
import { roleKeys } from './roleSums';

/** What is told of somebody that may tell them from somebody else with the surname. */
export interface Told {
  /** Empty where nothing tells, or one thing this and another that. */
  readonly sex: Sex;
  /** What they are said to be, folded, with what it means; undefined for too much to tell them from anybody. */
  readonly roles: ReadonlyMap<string, RoleMeaning> | undefined;
}

/** Of whom more roles are told than this, anything may be told. */
const mostRoles = 32;

const nothing: Told = { sex: '', roles: new Map() };

/** Reads what is told of people; each role once. */
export class ToldOf {
  readonly #meanings = new Map<string, RoleMeaning>();
  readonly #clusters = new Map<Cluster, Told>();

  /** What an article tells of one of its entities. */
  article(local: LocalEntity): Told {
    const keys = local.article.hasRoles ? [...roleKeys(local)] : [];
    if (keys.length === 0) return local.address === '' ? nothing : { sex: local.address, roles: nothing.roles };
    const said = local.address === '' ? keys.map(sexOfRole) : [local.address];
    return { sex: agreedOn(said), roles: this.#rolesOf(new Set(keys)) };
  }

  /** What all articles tell of an entity that has its full name, and the given name itself. */
  cluster(cluster: Cluster): Told {
    const known = this.#clusters.get(cluster) ?? this.#read(cluster);
    this.#clusters.set(cluster, known);
    return known;
  }

  #read({ units }: Cluster): Told {
    const said: Sex[] = [];
    const keys = new Set<string>();
    for (const { person, groups } of units) {
      said.push(sexOfGivenName(person?.given ?? '') ?? '');
      for (const { addressed, roles } of groups) {
        if (addressed.man > 0) said.push('man');
        if (addressed.woman > 0) said.push('woman');
        for (const key of roles?.keys() ?? []) keys.add(key);
      }
    }
    return { sex: agreedOn([...said, ...[...keys].map(sexOfRole)]), roles: this.#rolesOf(keys) };
  }

  #rolesOf(keys: ReadonlySet<string>): Told['roles'] {
    if (keys.size > mostRoles) return undefined;
    const roles = new Map<string, RoleMeaning>();
    for (const key of keys) {
      const meaning = this.#meanings.get(key) ?? meaningOf(key);
      this.#meanings.set(key, meaning);
      roles.set(key, meaning);
    }
    return roles;
  }
}

/** Whether what is told of a surname alone cannot be told of a person with that surname: Mr of a woman, the king of another state. */
export function contradicts(lone: Told, full: Told): boolean {
  if (lone.sex !== '' && full.sex !== '' && lone.sex !== full.sex) return true;
  const ofOneState = (a: RoleMeaning, b: RoleMeaning): boolean =>
    a.state !== '' && a.state === b.state && areLike(a, b);
  return some(lone, full, areOneOfficeOfTwoStates) && !some(lone, full, ofOneState);
}

/** Whether a title says that a name alone is the given name of a ruler, and no surname. */
export function isRulersName({ roles }: Told): boolean {
  return [...(roles?.values() ?? [])].some(({ isRuler }) => isRuler);
}

/** Whether both are something, and nothing that one is goes with anything that the other is. */
export function haveOtherRoles(one: Told, other: Told): boolean {
  if (one.roles === undefined || other.roles === undefined) return false;
  return one.roles.size > 0 && other.roles.size > 0 && !some(one, other, areLike);
}

/** A role of one that the other may have too, folded; undefined for none. */
export function roleInCommon({ roles }: Told, other: Told): string | undefined {
  const all = [...(other.roles?.values() ?? [])];
  return [...(roles ?? [])].find(([, meaning]) => all.some((each) => areLike(meaning, each)))?.[0];
}

function some(one: Told, other: Told, relation: (a: RoleMeaning, b: RoleMeaning) => boolean): boolean {
  const others = [...(other.roles?.values() ?? [])];
  return [...(one.roles?.values() ?? [])].some((left) => others.some((right) => relation(left, right)));
}

/** What all that say something agree on. */
function agreedOn(said: readonly Sex[]): Sex {
  const all = new Set(said.filter((sex) => sex !== ''));
  const [only = ''] = all;
  return all.size === 1 ? only : '';
}
