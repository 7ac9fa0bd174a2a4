import type { LocalEntity } from '../local/localEntity';

/** An order by lot: the first of it are a sample of all (bottom-k sampling) that hardly changes as articles come and go. */
export function comesByLot({ article: a }: LocalEntity, { article: b }: LocalEntity): boolean {
  return a.lot < b.lot || (a.lot === b.lot && a.path < b.path);
}

/** The newest article first, those without a date last; of one day by path. */
export function comesNewer(one: LocalEntity, other: LocalEntity): boolean {
  const [a, b] = [one.article, other.article];
  if (a.published !== b.published) return a.published > b.published;
  return a.path < b.path || (a.path === b.path && one.from < other.from);
}
