import type { Rule } from './rule';
import { acrossRules } from './table/acrossRules';
import { anchorRules } from './table/anchorRules';
import { coverageRules } from './table/coverageRules';
import { dateRules } from './table/dateRules';
import { fileRules } from './table/fileRules';
import { referenceRules } from './table/referenceRules';
import { reviewRules } from './table/reviewRules';
import { schemaRules } from './table/schemaRules';
import { securityRules } from './table/securityRules';

const all = [
  ...fileRules,
  ...schemaRules,
  ...referenceRules,
  ...anchorRules,
  ...dateRules,
  ...acrossRules,
  ...reviewRules,
  ...coverageRules,
  ...securityRules,
] as const satisfies readonly Rule[];

/** The id of a rule. A check can only report what is in the table. */
export type RuleId = (typeof all)[number]['id'];

/** Every rule, in the order of the documentation. A new rule is a new entry here and a check that reports it. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = all;

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** A rule by its id; undefined for unknown ids, which may come from settings and comments. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}

/** Whether there is a rule of this name. */
export function isRuleId(id: string): id is RuleId {
  return byId.has(id);
}
