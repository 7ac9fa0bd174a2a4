import type { LocalEntity } from '../local/localEntity';
import { countIn, type Tally } from './tally';

/** What articles say that somebody is, by the role's key. */
export type RoleSums = Map<string, Tally>;

/** Counts the roles of an article's entity, each once. */
export function addRoles(sums: RoleSums, local: LocalEntity, change: 1 | -1): void {
  for (const key of roleKeys(local)) {
    const tally = sums.get(key) ?? { articles: 0, newest: undefined };
    countIn(tally, local, change);
    if (tally.articles === 0) sums.delete(key);
    else sums.set(key, tally);
  }
}

/** The roles that an article says of an entity, by key. */
export function roleKeys(local: LocalEntity): ReadonlySet<string> {
  return new Set(local.article.rolesOf(local).map(({ role }) => role.key));
}
