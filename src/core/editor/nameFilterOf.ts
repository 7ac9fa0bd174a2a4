import { type EntityType, isEntityType } from '../names/entityType';
import { everyName, type NameFilter } from '../names/nameFilter';

/**
 * Reads the settings that choose the names to show: a list of classes, and the least confidence from 0 to 1. What is
 * written otherwise counts as not set; in the list, what is no class is left out.
 */
export function nameFilterOf(classes: unknown, minimumConfidence: unknown): NameFilter {
  return {
    classes: Array.isArray(classes) ? new Set(classes.filter(isClass)) : everyName.classes,
    minimumConfidence: isShare(minimumConfidence) ? minimumConfidence : everyName.minimumConfidence,
  };
}

function isClass(value: unknown): value is EntityType {
  return typeof value === 'string' && isEntityType(value);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
