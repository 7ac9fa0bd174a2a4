import { partsOf, type SummedGroup } from './clusterMembers';
import { compareText } from './compareText';
import type { RoleCount, SpellingTotal } from './entity';
import type { Cluster } from './graph/cluster';
import { Foremost } from './graph/foremost';
import { comesNewer } from './graph/localOrder';
import type { NameGroup } from './graph/nameNode';
import { roleKeys } from './graph/roleSums';
import { sumOfSpellings } from './graph/spellings';
import { newestOf, type Tally } from './graph/tally';
import type { LocalEntity } from './local/localEntity';

/** So many are kept of each name: enough for the articles that are asked for where some have two that are one. */
const mostNewest = 48;

/**
 * What is to be told of an entity however many articles it has: it was counted as articles came and went, and of lists only
 * the first few are made. Holds as long as its cluster does.
 */
export class EntityGlance {
  readonly #groups: readonly SummedGroup[];
  #articleCount: number | undefined;
  #roles: readonly RoleCount[] | undefined;

  constructor(cluster: Cluster) {
    this.#groups = partsOf(cluster).flatMap(({ groups }) => groups);
  }

  /** In how many articles it is. Only those where a rarer of its names is fullest have to be looked at. */
  get articleCount(): number {
    return (this.#articleCount ??= this.#countArticles());
  }

  /** Its spellings, most frequent first. */
  get spellings(): readonly SpellingTotal[] {
    return [...sumOfSpellings(this.#groups.map(({ spellings }) => spellings))]
      .map(([text, { count }]) => ({ text, count }))
      .sort(compareSpellings);
  }

  /** The newest article that has a spelling. */
  writtenIn(text: string): string | undefined {
    const hasIt = (local: LocalEntity): boolean =>
      local.article.namesOf(local).some(({ name }) => name.form.text === text);
    return this.#newestWith(({ spellings }) => spellings.get(text), hasIt)?.article.path;
  }

  /** Its roles, that of most articles first. */
  get roles(): readonly RoleCount[] {
    return (this.#roles ??= [...this.#roleCounts()]
      .map(([key, articles]) => ({ key, articles }))
      .sort((a, b) => b.articles - a.articles || compareText(a.key, b.key)));
  }

  /** The entity of the newest article that says a role of it. */
  calledBy(key: string): LocalEntity | undefined {
    const hasIt = (local: LocalEntity): boolean => local.article.rolesOf(local).some(({ role }) => role.key === key);
    return this.#newestWith(({ roles }) => roles?.get(key), hasIt);
  }

  /** Its entities of the newest articles, the newest first, 48 at most. */
  get newest(): readonly LocalEntity[] {
    return this.#groups
      .flatMap(newestIn)
      .sort((a, b) => (comesNewer(a, b) ? -1 : 1))
      .slice(0, mostNewest);
  }

  #roleCounts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { roles } of this.#groups) {
      for (const [key, { articles }] of roles ?? []) counts.set(key, (counts.get(key) ?? 0) + articles);
    }
    const entities = this.#groups.reduce((sum, { locals }) => sum + locals.size, 0);
    if (counts.size === 0 || entities === this.articleCount) return counts;
    // Some article has two entities that are one: it must not be counted twice.
    const exact = new Map<string, Set<string>>([...counts.keys()].map((key) => [key, new Set()]));
    for (const { locals } of this.#groups) {
      for (const local of locals) {
        for (const key of roleKeys(local)) exact.get(key)?.add(local.article.path);
      }
    }
    return new Map([...exact].map(([key, { size }]) => [key, size]));
  }

  #newestWith(
    tallyOf: (group: SummedGroup) => Tally | undefined,
    has: (local: LocalEntity) => boolean,
  ): LocalEntity | undefined {
    let newest: LocalEntity | undefined;
    for (const group of this.#groups) {
      const tally = tallyOf(group);
      const local = tally && newestOf(tally, group.locals, has);
      if (local !== undefined && (newest === undefined || comesNewer(local, newest))) newest = local;
    }
    return newest;
  }

  #countArticles(): number {
    const [largest, ...others] = [...this.#groups].sort((a, b) => b.locals.size - a.locals.size);
    const seen = new Set<string>();
    let count = largest?.locals.size ?? 0;
    for (const { locals } of others) {
      for (const { article } of locals) {
        if (seen.has(article.path) || article.locals.some((local) => largest?.locals.has(local))) continue;
        seen.add(article.path);
        count++;
      }
    }
    return count;
  }
}

/** The most frequent first, of equals the fuller one. */
export function compareSpellings(a: SpellingTotal, b: SpellingTotal): number {
  return b.count - a.count || b.text.length - a.text.length || compareText(a.text, b.text);
}

function newestIn(group: SummedGroup): readonly LocalEntity[] {
  if (group.locals.size <= 2 * mostNewest) return [...group.locals];
  if (!isKept(group)) return new Foremost(group.locals, mostNewest, comesNewer).chosen;
  return (group.newest ??= new Foremost(group.locals, mostNewest, comesNewer)).chosen;
}

/** Whether it is told of its changes: others are made for one answer. */
function isKept(group: SummedGroup): group is NameGroup {
  return 'newest' in group;
}
