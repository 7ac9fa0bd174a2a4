import { compareText } from './compareText';
import type { Entity, PossibleMatch } from './entity';
import { compareEntities } from './entityTable';
import type { PossibleJoin } from './graph/possibleJoins';

/** Pairs of entities from what was not joined: each pair once, by what speaks for it most; the likeliest first. */
export function possibleMatches(joins: Iterable<PossibleJoin>): readonly PossibleMatch[] {
  const best = new Map<string, { readonly match: PossibleMatch; readonly first: Entity }>();
  for (const { from, to, reason, score } of joins) {
    const [a, b] = [from.cluster?.entity, to.cluster?.entity];
    if (a === undefined || b === undefined || a === b) continue;
    const [first, second] = compareEntities(a, b) < 0 ? [a, b] : [b, a];
    const key = `${first.id} ${second.id}`;
    const known = best.get(key)?.match;
    if (known !== undefined && (known.score > score || (known.score === score && known.reason <= reason))) continue;
    best.set(key, { match: { entities: [first.id, second.id], tier: 'possible', reason, score }, first });
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.match.score - a.match.score ||
        compareEntities(a.first, b.first) ||
        compareText(a.match.entities[1], b.match.entities[1]),
    )
    .map(({ match }) => match);
}
