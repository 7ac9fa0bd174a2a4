import { noSuchRule } from '../sidecar/rules/noSuchRule';
import { ruleOf } from '../sidecar/rules/table';
import { severities, type Severity } from '../sidecar/problem';

/** What the setting may say of a rule. */
const loudness: ReadonlySet<string> = new Set([...severities, 'off']);

/**
 * Reads the setting that gives rules other severities: an object of rule ids and one of `off`, `hint`, `information`,
 * `warning`, `error`. Whatever is written otherwise is left out: the rule then keeps its own severity.
 */
export function ruleSeverities(setting: unknown): ReadonlyMap<string, Severity | 'off'> {
  if (typeof setting !== 'object' || setting === null) return new Map();
  return new Map(Object.entries(setting).filter(isRuleSeverity));
}

/** What the setting says and nobody understands, in sentences for the user. */
export function ruleMistakes(setting: unknown): readonly string[] {
  if (setting === undefined) return [];
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) return ['it is no object.'];
  return Object.entries(setting).flatMap(([id, severity]: [string, unknown]) => {
    if (ruleOf(id) === undefined) return noSuchRule(id);
    if (isRuleSeverity([id, severity])) return [];
    return `"${id}" is ${JSON.stringify(severity)}, which is none of ${[...loudness].join(', ')}.`;
  });
}

function isRuleSeverity(entry: [string, unknown]): entry is [string, Severity | 'off'] {
  return typeof entry[1] === 'string' && loudness.has(entry[1]);
}
