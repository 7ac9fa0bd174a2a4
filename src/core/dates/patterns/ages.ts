import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import type { AgeNode } from '../nodes';
import type { Unit } from '../units';

function age(count: number, unit: Unit = 'year'): AgeNode {
  return { kind: 'age', amounts: [{ count, unit }] };
}

/** Ages are recognised even when they are not shown: "21-year-old" must not be read as 21 years of something else. */
export const ageRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('CARDINAL UNITS of age', ({ CARDINAL, UNITS }) => age(CARDINAL, UNITS)),
    rule('CARDINAL UNITS +-? old', ({ CARDINAL, UNITS }) => age(CARDINAL, UNITS)),
    rule('CARDINAL -? UNIT -? old', ({ CARDINAL, UNIT }) => age(CARDINAL, UNIT)),
    rule('CARDINAL -? UNIT -? olds', ({ CARDINAL, UNIT }) => age(CARDINAL, UNIT)),
    rule('aged CARDINAL', ({ CARDINAL }) => (CARDINAL < 130 ? age(CARDINAL) : undefined)),
  ]),
];
