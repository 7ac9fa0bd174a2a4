import { type EntityType, entityTypes } from './entityType';
import type { NameMention } from './nameRecognizer';

/** Which of the names that were found are shown. */
export interface NameFilter {
  readonly classes: ReadonlySet<EntityType>;
  /** 0 to 1. Names that the user keeps have confidence 1: they are shown unless their class is off. */
  readonly minimumConfidence: number;
}

/** Shows every name. */
export const everyName: NameFilter = { classes: new Set(entityTypes), minimumConfidence: 0 };

/** Whether a name is shown. */
export function passes({ type, confidence }: Pick<NameMention, 'type' | 'confidence'>, filter: NameFilter): boolean {
  return filter.classes.has(type) && confidence >= filter.minimumConfidence;
}

/** Whether two filters show the same names, whatever those are. */
export function isSameFilter(a: NameFilter, b: NameFilter): boolean {
  return (
    a.minimumConfidence === b.minimumConfidence &&
    a.classes.size === b.classes.size &&
    [...a.classes].every((type) => b.classes.has(type))
  );
}
