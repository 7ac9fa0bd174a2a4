import { closest } from '../closest';
import { rules } from './table';

/** The name of a rule that somebody most likely meant. */
export function nearestRule(id: string): string | undefined {
  return closest(
    id,
    rules.map((rule) => rule.id),
  );
}

/** What to say of a name that no rule has. */
export function noSuchRule(id: string): string {
  const near = nearestRule(id);
  return `there is no rule "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}
