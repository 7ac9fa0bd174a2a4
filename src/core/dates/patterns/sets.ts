import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import type { SetNode } from '../nodes';
import type { PartOfDay, Unit } from '../units';
import { isRate } from './durations';

function every(count: number | 'X', unit: Unit): SetNode {
  return { kind: 'set', every: [{ count, unit }] };
}

function everyWeekday(weekday: number, part?: PartOfDay): SetNode {
  return { ...every(1, 'week'), weekday, part };
}

const sentenceStart = wordSet('on|.|!|?|"|“|', '|');
const few = wordSet('second quarter half');

/** Things that come back: "every Monday", "twice a week". */
export const setRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('every|each single? UNIT', (unit) => (unit === 'quarter' || unit === 'half' ? undefined : every(1, unit))),
    rule('every|each quarter >!of', () => every(1, 'quarter')),
    rule('every other|second UNIT', (unit) => every(2, unit)),
    rule('once? every CARDINAL UNITS', every),
    rule('every few UNITS', (unit) => every('X', unit)),
    rule('every|each WEEKDAY PARTOFDAY?', everyWeekday),
    rule('every other|second WEEKDAY', (weekday): SetNode => ({ ...every(2, 'week'), weekday })),
    rule('every|each SEASON', () => every(1, 'year')),
    rule('<on|at weekends', () => every(1, 'week')),
    rule('every|each weekday PARTOFDAY?', (part): SetNode => ({ ...every(1, 'day'), part })),
    rule('every|each PARTOFDAY', (part): SetNode => ({ ...every(1, 'day'), part })),
    rule('WEEKDAYS', (weekday, site) => (sentenceStart.has(site.previous) ? everyWeekday(weekday) : undefined)),
    rule('once|twice a|an|each|every|per UNIT', (unit) => every(1, unit)),
    rule('CARDINAL times a|an|each|every|per UNIT', (_count, unit) => every(1, unit)),
    rule('a|an|per UNIT', (unit, site) => (isRate(site) && !few.has(unit) ? every(1, unit) : undefined)),
    rule('<a FREQUENCY basis', (unit) => every(1, unit)),
    rule('year +- +round', () => every(1, 'year')),
  ]),
];

/** Adjectives and adverbs of frequency, a class of their own: "daily", "annual". */
export const frequencyRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('FREQUENCY', (unit, site) =>
      // "the Daily Telegraph" is a newspaper.
      site.token(0)?.isCapitalised === true &&
      (site.after()?.isCapitalised === true || site.before()?.isCapitalised === true)
        ? undefined
        : every(1, unit),
    ),
  ]),
];
