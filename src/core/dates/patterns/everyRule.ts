import { Grammar } from '../grammar/grammar';
import { ageRules } from './ages';
import { clockRules } from './clock';
import type { NumericOrder } from '../nodes';
import { dayRules } from './days';
import { deicticRules } from './deictics';
import { durationRules } from './durations';
import { holidayRuleSets } from './holidays';
import { modifierRules } from './modifiers';
import { monthRules } from './months';
import { numberRules } from './numbers';
import { offsetRules } from './offsets';
import { partOfDayRules } from './partsOfDay';
import { periodRules } from './periods';
import { rangeRules } from './ranges';
import { referenceRules } from './references';
import { frequencyRules, setRules } from './sets';
import { spanRules } from './spans';
import { yearRules } from './years';

/** What of the grammar is a matter of taste. */
export interface GrammarOptions {
  readonly numericOrder: NumericOrder;
  readonly frequencies: boolean;
  readonly references: boolean;
  readonly periods: boolean;
}

/** The grammar of English temporal expressions. */
export function englishGrammar(options: GrammarOptions): Grammar {
  return new Grammar([
    ...numberRules,
    ...yearRules,
    ...monthRules,
    ...dayRules(options.numericOrder),
    ...holidayRuleSets,
    ...spanRules,
    ...deicticRules,
    ...clockRules,
    ...partOfDayRules,
    ...durationRules,
    ...modifierRules,
    ...offsetRules,
    ...setRules,
    ...ageRules,
    ...rangeRules,
    ...(options.periods ? periodRules : []),
    ...(options.frequencies ? frequencyRules : []),
    ...(options.references ? referenceRules : []),
  ]);
}
