import { partsOf, type SummedGroup } from './clusterMembers';
import { compareText } from './compareText';
import type { RoleCount, SpellingTotal } from './entity';
import type { Cluster } from './graph/cluster';
import { Foremost } from './graph/foremost';
import { comesNewer } from './graph/localOrder';
import { manyArticles, mostNewest } from './graph/newestArticles';
import { roleKeys } from './graph/roleSums';
import { compareSpellings, sumOfSpellings } from './graph/spellings';
import { newestOf, type Tally } from './graph/tally';
import type { ArticleEntities, LocalEntity } from './local/localEntity';
import { pushTo } from './pushTo';

/**
 * What is to be told of an entity however many articles it has: it was counted as articles came and went, and of lists only
 * the first few are made. Holds as long as its cluster does.
 */
export class EntityGlance {
  readonly #groups: readonly SummedGroup[];
  #knownDoubles: readonly (readonly LocalEntity[])[] | undefined;
  #roles: readonly RoleCount[] | undefined;

  constructor(cluster: Cluster) {
    this.#groups = partsOf(cluster).flatMap(({ groups }) => groups);
  }

  /** In how many articles it is. */
  get articleCount(): number {
    const entities = this.#groups.reduce((sum, { locals }) => sum + locals.size, 0);
    return this.#doubles.reduce((count, { length }) => count - (length - 1), entities);
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
    // What two entities of one article say counts once.
    for (const locals of this.#doubles) {
      for (const [key, times] of timesOf(locals.flatMap((local) => [...roleKeys(local)]))) {
        counts.set(key, (counts.get(key) ?? 0) - (times - 1));
      }
    }
    return counts;
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

  /**
   * Its entities of articles that have several of them. One of its names gives an article no more than one: only those of
   * its rarer names have to be looked at.
   */
  get #doubles(): readonly (readonly LocalEntity[])[] {
    return (this.#knownDoubles ??= doublesIn(this.#groups));
  }
}

function doublesIn(groups: readonly SummedGroup[]): readonly (readonly LocalEntity[])[] {
  const [largest, ...others] = [...groups].sort((a, b) => b.locals.size - a.locals.size);
  const byArticle = new Map<ArticleEntities, LocalEntity[]>();
  for (const { locals } of others) for (const local of locals) pushTo(byArticle, local.article, local);
  const doubles: LocalEntity[][] = [];
  for (const [article, locals] of byArticle) {
    const own = article.locals.find((local) => largest?.locals.has(local));
    const all = own === undefined ? locals : [own, ...locals];
    if (all.length > 1) doubles.push(all);
  }
  return doubles;
}

/** How often each of some keys is among them. */
function timesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

function newestIn(group: SummedGroup): readonly LocalEntity[] {
  if (group.newest !== undefined) return group.newest.chosen;
  if (group.locals.size <= manyArticles) return [...group.locals];
  return new Foremost(group.locals, mostNewest, comesNewer).chosen;
}
