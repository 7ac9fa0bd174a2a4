import type { Finding } from '../../reading/finding';
import type { FileContext } from '../context';
import { disablingComments } from '../disabledLines';
import { nearestRule, noSuchRule } from '../noSuchRule';
import { ruleOf } from '../table';
import { capitalised } from '../wording';

/** `unknown-rule`: a comment that switches off a rule that there is not. */
export function* ruleNames({ text }: FileContext): Generator<Finding> {
  for (const { rules } of disablingComments(text)) {
    for (const { id, span } of rules) {
      if (ruleOf(id) !== undefined) continue;
      const near = nearestRule(id);
      yield {
        rule: 'unknown-rule',
        message: capitalised(noSuchRule(id)),
        span,
        ...(near !== undefined && { details: { kind: 'value', value: near } }),
      };
    }
  }
}
