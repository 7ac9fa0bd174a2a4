import type { Review } from '../review';
import { inSteps, type Steps } from '../text/steps';
import { type ReviewStatus, reviewStatuses } from './articleProgress';

/** Paths of the articles of a folder by the state of their review, in the order of the work, step by step. Every state is there. */
export function* articlesByStatus(
  review: Pick<Review, 'articlePaths' | 'statusOf'>,
): Steps<ReadonlyMap<ReviewStatus, readonly string[]>> {
  const byStatus = new Map<ReviewStatus, string[]>(reviewStatuses.map((status) => [status, []]));
  yield* inSteps(review.articlePaths, (path) => byStatus.get(review.statusOf(path))?.push(path));
  return byStatus;
}
