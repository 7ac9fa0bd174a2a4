import { sortInSteps, type Steps } from '../text/steps';
import { compareText } from './compareText';
import type { Entity, PossibleMatch } from './entity';
import { compareEntities } from './entityTable';
import type { PossibleJoin } from './graph/possibleJoins';

interface Found {
  readonly match: PossibleMatch;
  /** The one with more mentions. */
  readonly first: Entity;
}

/** Pairs of entities from what was not joined: each pair once, by what speaks for it most. */
export class FoundMatches {
  readonly #best = new Map<string, Found>();

  add(joins: readonly PossibleJoin[]): void {
    for (const { from, to, reason, score } of joins) {
      const [a, b] = [from.cluster?.entity, to.cluster?.entity];
      if (a === undefined || b === undefined || a === b) continue;
      const [first, second] = compareEntities(a, b) < 0 ? [a, b] : [b, a];
      const key = `${first.id} ${second.id}`;
      const known = this.#best.get(key)?.match;
      if (known !== undefined && (known.score > score || (known.score === score && known.reason <= reason))) continue;
      this.#best.set(key, { match: { entities: [first.id, second.id], tier: 'possible', reason, score }, first });
    }
  }

  /** The likeliest first. */
  *inOrder(): Steps<readonly PossibleMatch[]> {
    const sorted = yield* sortInSteps(this.#best.values(), compareFound);
    return sorted.map(({ match }) => match);
  }
}

function compareFound(a: Found, b: Found): number {
  return (
    b.match.score - a.match.score ||
    compareEntities(a.first, b.first) ||
    compareText(a.match.entities[1], b.match.entities[1])
  );
}
