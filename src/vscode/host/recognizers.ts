import type { Recognizers } from '../../core/corpus/article';
import { createDateRecognizer } from '../../core/dates/createDateRecognizer';
import { createRuleNameRecognizer } from '../../core/names/ruleNameRecognizer';

/** The engines, which all folders share. */
export function createRecognizers(): Recognizers {
  return { names: createRuleNameRecognizer(), dates: createDateRecognizer() };
}
