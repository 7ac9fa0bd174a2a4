import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import type { SetNode } from '../nodes';
import type { PartOfDay, Unit } from '../units';
import { isRate } from './durations';

function every(count: number | 'X', unit: Unit): SetNode {
  return { kind: 'set', every: [{ count, unit }] };
}

function everyWeekday(weekday: number, part?: PartOfDay): SetNode {
  return { kind: 'set', every: [{ count: 1, unit: 'week' }], weekday, part };
}

const sentenceStart = new Set(['.', '!', '?', '"', '“', '']);

/** Things that come back: "every Monday", "twice a week". */
export const setRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('every|each single? UNIT', ({ UNIT }) => (UNIT === 'quarter' || UNIT === 'half' ? undefined : every(1, UNIT))),
    rule('every|each quarter', (_, site) => (site.word(site.after()) === 'of' ? undefined : every(1, 'quarter'))),
    rule('every other|second UNIT', ({ UNIT }) => every(2, UNIT)),
    rule('every CARDINAL UNITS', ({ CARDINAL, UNITS }) => every(CARDINAL, UNITS)),
    rule('every few UNITS', ({ UNITS }) => every('X', UNITS)),
    rule('every|each WEEKDAY', ({ WEEKDAY }) => everyWeekday(WEEKDAY)),
    rule('every|each WEEKDAY PARTOFDAY', ({ WEEKDAY, PARTOFDAY }) => everyWeekday(WEEKDAY, PARTOFDAY)),
    rule('every|each PARTOFDAY', ({ PARTOFDAY }): SetNode => ({
      kind: 'set',
      every: [{ count: 1, unit: 'day' }],
      part: PARTOFDAY,
    })),
    rule('WEEKDAYS', ({ WEEKDAYS }, site) =>
      site.word(site.before()) === 'on' || sentenceStart.has(site.word(site.before()))
        ? everyWeekday(WEEKDAYS)
        : undefined,
    ),
    rule('once|twice a|an|each|every|per UNIT', ({ UNIT }) => every(1, UNIT)),
    rule('once every CARDINAL UNITS', ({ CARDINAL, UNITS }) => every(CARDINAL, UNITS)),
    rule('CARDINAL times a|an|each|every|per UNIT', ({ UNIT }) => every(1, UNIT)),
    rule('a|an UNIT', ({ UNIT }, site) =>
      isRate(site) && UNIT !== 'second' && UNIT !== 'quarter' ? every(1, UNIT) : undefined,
    ),
    rule('per UNIT', ({ UNIT }, site) => (isRate(site) ? every(1, UNIT) : undefined)),
    rule('FREQUENCY basis?', ({ FREQUENCY }, site) =>
      site.end - site.start === 2 && site.word(site.before()) === 'a' ? every(1, FREQUENCY) : undefined,
    ),
    rule('year +- +round', () => every(1, 'year')),
  ]),
];

/** Adjectives and adverbs of frequency, a class of their own: "daily", "annual". */
export const frequencyRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('FREQUENCY', ({ FREQUENCY }, site) =>
      // "the Daily Telegraph" is a newspaper.
      site.token(0)?.isCapitalised === true &&
      (site.after()?.isCapitalised === true || site.before()?.isCapitalised === true)
        ? undefined
        : every(1, FREQUENCY),
    ),
  ]),
];
