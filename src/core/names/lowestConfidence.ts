import { type EntityType, entityTypes } from './entityType';
import type { NameSpan } from './nameSpan';

/** By class, as `entityTypes`. */
const lowest: readonly number[] = [0.35, 0.35, 0.35, 0.35, 0.5, 0.5];

/** Below this confidence a name of the class is not reported: a wrong highlight is worse than a missing one. 0 to 1. */
export function lowestConfidence(type: EntityType): number {
  return lowest[entityTypes.indexOf(type)] ?? 0;
}

/** Whether a name is found with enough confidence to be reported. */
export function isSure({ type, confidence }: NameSpan): boolean {
  return confidence >= lowestConfidence(type);
}
