import type { RuleId } from './table';

/**
 * Rules that only find right what the workspace file says as well: entities, types, names to ignore, decisions, where sidecars
 * are. While nothing is known of it they find nothing, so that its one mistake is not one of every sidecar.
 */
export const needWorkspaceFile: ReadonlySet<RuleId> = new Set<RuleId>([
  'article-not-found',
  'sidecar-misplaced',
  'entity-unknown',
  'entity-incomplete',
  'entity-unused',
  'type-unknown',
  'entity-type-conflict',
  'entity-identifier-conflict',
  'entity-identifier-shared',
  'entity-name-conflict',
  'entity-same-name',
  'coverage-entities',
  'review-incomplete',
]);
