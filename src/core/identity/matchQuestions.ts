import { compareText } from '../entities/compareText';
import type { Entity, PossibleMatch } from '../entities/entity';
import type { Review } from '../review';
import type { Steps } from '../text/steps';

/** Whether two entities are the same: for the user to say. */
export interface MatchQuestion {
  /** The one with more mentions, whose name would remain. */
  readonly kept: Entity;
  readonly other: Entity;
  /** What speaks for it, in words. */
  readonly reason: string;
  /** The same as long as the two are called so. */
  readonly key: string;
}

/** The pairs that nobody has decided on, the likeliest first. @param skipped keys of those that the user does not want to see. */
export function matchQuestions(review: Review, skipped: ReadonlySet<string>): readonly MatchQuestion[] {
  return questionsOf(review.possibleMatches, review, skipped);
}

/** The same step by step; undefined where anything changed meanwhile. */
export function* matchQuestionsInSteps(
  review: Review,
  skipped: ReadonlySet<string>,
): Steps<readonly MatchQuestion[] | undefined> {
  const matches = yield* review.possibleMatchesInSteps();
  return matches && questionsOf(matches, review, skipped);
}

function questionsOf(
  matches: readonly PossibleMatch[],
  review: Review,
  skipped: ReadonlySet<string>,
): readonly MatchQuestion[] {
  return matches.flatMap(({ entities: [first, second], reason }) => {
    const [kept, other] = [review.entity(first), review.entity(second)];
    if (!kept || !other) return [];
    // In the order of the names: which of the two has more mentions may change.
    const key = JSON.stringify([kept.name, other.name].sort(compareText));
    return skipped.has(key) ? [] : [{ kept, other, reason, key }];
  });
}
