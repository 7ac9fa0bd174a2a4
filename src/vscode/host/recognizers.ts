import type { Recognizers } from '../../core/corpus/article';
import { createDateRecognizer } from '../../core/dates/createDateRecognizer';
import { createRuleNameRecognizer } from '../../core/names/ruleNameRecognizer';

let shared: Recognizers | undefined;

/** The engines, made when they are first needed and shared by all folders. */
export function sharedRecognizers(): Recognizers {
  shared ??= { names: createRuleNameRecognizer(), dates: createDateRecognizer() };
  return shared;
}
