import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import type { AgeNode } from '../nodes';
import type { Unit } from '../units';

function age(count: number, unit: Unit): AgeNode {
  return { kind: 'age', amounts: [{ count, unit }] };
}

/** Ages are recognised even when they are not shown: "21-year-old" must not be read as 21 years of something else. */
export const ageRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('CARDINAL UNITS of age; CARDINAL UNITS +-? old; CARDINAL -? UNIT -? old|olds', age),
    rule('aged CARDINAL', (count) => (count < 130 ? age(count, 'year') : undefined)),
  ]),
];
