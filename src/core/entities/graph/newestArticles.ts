import type { LocalEntity } from '../local/localEntity';
import { Foremost } from './foremost';
import { comesNewer } from './localOrder';
import type { NameGroup } from './nameNode';

/** So many are kept of each name: enough for the articles that are asked for where some have two that are one. */
export const mostNewest = 48;

/** Of a name in more articles than this the newest ones are kept as articles come and go: nobody who asks has to look at all. */
export const manyArticles = 2 * mostNewest;

/** Takes note of an entity that came into a group. */
export function noteNewest(group: NameGroup, local: LocalEntity): void {
  if (group.newest !== undefined) group.newest.add(local);
  else if (group.locals.size > manyArticles) group.newest = new Foremost(group.locals, mostNewest, comesNewer);
}
