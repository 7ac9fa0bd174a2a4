import { rule, ruleSet, type MatchSite, type RuleSet } from '../grammar/rule';
import { duration, modified, type DurationNode } from '../nodes';
import type { Unit } from '../units';

/** A length of time; a number beyond reason is none. */
function counted(count: number | 'X', unit: Unit): DurationNode | undefined {
  if (count !== 'X' && (!Number.isFinite(count) || count < 0 || count > 1e9)) return undefined;
  // "a fortnight" is written as two weeks.
  if (unit === 'fortnight') return duration(count === 'X' ? 'X' : count * 2, 'week');
  return duration(count, unit);
}

/** Whether "a quarter" is a fourth and "a second" another one. */
function isUnitAlone(unit: Unit): boolean {
  return unit !== 'quarter' && unit !== 'second' && unit !== 'half';
}

/** What half a unit is in smaller ones. */
const halves: Partial<Record<Unit, DurationNode>> = {
  hour: duration(30, 'minute'),
  day: duration(12, 'hour'),
  year: duration(6, 'month'),
  decade: duration(5, 'year'),
  century: duration(50, 'year'),
};

function halfOf(unit: Unit): DurationNode {
  return halves[unit] ?? duration(0.5, unit);
}

/** "one quarter" is a fraction, "15 second" an ordinal's neighbour, and in "World Cup 2018 day five" nothing is 2018 days long. */
function isOneByOne(unit: Unit, site: MatchSite): boolean {
  const isHyphenated = site.word(site.token(1)) === '-';
  if (isHyphenated) return false;
  return unit === 'quarter' || unit === 'second' || site.token(0)?.number?.digits.length === 4;
}

const bareGovernors = new Set(
  'for in within over after during just only took take takes lasting lasted spent spend of'.split(' '),
);
const notAfterBare = new Set(['-', "'", '’s']);

/** "for months", "in decades": a plural alone, where it is governed like a length of time. */
function isBarePlural(site: MatchSite): boolean {
  const before = site.word(site.before());
  if (!bareGovernors.has(before)) return false;
  return !notAfterBare.has(site.word(site.after())) && !(before === 'of' && site.word(site.before(2)) !== 'hundreds');
}

/** Whether "a year" is a rate: "$20,000 a year", "twice a week". */
export function isRate(site: MatchSite): boolean {
  const before = site.before();
  if (before === undefined) return false;
  const word = site.word(before);
  return (
    before.number !== undefined ||
    ['times', 'once', 'twice', 'million', 'billion', 'dollars', '%', 'percent', 'tons', 'barrels', 'people'].includes(
      word,
    )
  );
}

const wholeSpans = new Set<Unit>(['day', 'week', 'month', 'year']);

/** Lengths of time. */
export const durationRules: readonly RuleSet[] = [
  ruleSet('PLAINDURATION', [
    rule('CARDINAL UNITS', ({ CARDINAL, UNITS }) => counted(CARDINAL, UNITS)),
    rule('CARDINAL +- UNITS', ({ CARDINAL, UNITS }) => counted(CARDINAL, UNITS)),
    rule('CARDINAL UNITADJECTIVE UNITADJECTIVE? UNITS', ({ CARDINAL, UNITS }) => counted(CARDINAL, UNITS)),
    rule('CARDINAL -? UNIT', ({ CARDINAL, UNIT }, site) =>
      isOneByOne(UNIT, site) ? undefined : counted(CARDINAL, UNIT),
    ),
    rule('low:CARDINAL or|to|- high:CARDINAL UNITS', ({ low, high, UNITS }) => {
      const longer = low < high ? counted(high, UNITS) : undefined;
      return longer && { ...longer, orElse: { count: low, unit: UNITS } };
    }),
    rule('a|an UNITADJECTIVE? UNIT', ({ UNIT }, site) => {
      // "on a good day" is said of any day.
      const isAnyDay = site.word(site.before()) === 'on' && site.end - site.start === 3;
      return isUnitAlone(UNIT) && !isAnyDay ? counted(1, UNIT) : undefined;
    }),
    rule('half a|an UNIT', ({ UNIT }) => halfOf(UNIT)),
    rule('a? half +- +UNIT', ({ UNIT }) => halfOf(UNIT)),
    rule('a|one UNIT and a? half', ({ UNIT }) => counted(1.5, UNIT)),
    rule('a quarter of a century', () => duration(25, 'year')),
    rule('a quarter +-? century', () => duration(25, 'year')),
    rule('first:CARDINAL a:UNITS|UNIT ,|and? second:CARDINAL b:UNITS|UNIT', ({ first, a, second, b }) =>
      rank(a) > rank(b)
        ? {
            kind: 'duration',
            amounts: [
              { count: first, unit: a },
              { count: second, unit: b },
            ],
          }
        : undefined,
    ),
    rule('VAGUE UNITADJECTIVE? UNITS', ({ VAGUE, UNITS }) => counted(VAGUE, UNITS)),
    rule('a few|couple|number of? UNITADJECTIVE? UNITS', ({ UNITS }) => counted('X', UNITS)),
    rule('a couple of UNITS', ({ UNITS }) => counted(2, UNITS)),
    rule('the? dozens|hundreds|thousands|scores of UNITS', ({ UNITS }) => counted('X', UNITS)),
    rule('UNIT +- +long', ({ UNIT }) => counted(1, UNIT)),
    rule('CARDINAL +- +UNIT +- +long', ({ CARDINAL, UNIT }) => counted(CARDINAL, UNIT)),
    rule('UNITS +- +long', ({ UNITS }) => counted('X', UNITS)),
    rule('years +-? long', () => counted('X', 'year')),
    rule('single +- +day', () => counted(1, 'day')),
  ]),
  ruleSet('DURATION', [
    rule('PLAINDURATION', ({ PLAINDURATION }) => PLAINDURATION),
    rule('APPROXIMATE PLAINDURATION', ({ PLAINDURATION, APPROXIMATE }, site) =>
      modified(PLAINDURATION, ['almost', 'nearly'].includes(site.word(site.token(0))) ? 'less-than' : APPROXIMATE),
    ),
    rule('more|longer than PLAINDURATION', ({ PLAINDURATION }) => modified(PLAINDURATION, 'more-than')),
    rule('well? over PLAINDURATION', ({ PLAINDURATION }, site) =>
      // "over the years" is no comparison, "over six years" mostly is.
      modified(PLAINDURATION, site.word(site.token(1)) === 'the' ? undefined : 'more-than'),
    ),
    rule('at least PLAINDURATION', ({ PLAINDURATION }) => modified(PLAINDURATION, 'more-than')),
    rule('less|fewer than PLAINDURATION', ({ PLAINDURATION }) => modified(PLAINDURATION, 'less-than')),
    rule('at most PLAINDURATION', ({ PLAINDURATION }) => modified(PLAINDURATION, 'less-than')),
    rule('up to PLAINDURATION', ({ PLAINDURATION }) => modified(PLAINDURATION, 'less-than')),
    rule('PLAINDURATION or so', ({ PLAINDURATION }) => modified(PLAINDURATION, 'approx')),
    rule('PLAINDURATION or more', ({ PLAINDURATION }) => modified(PLAINDURATION, 'more-than')),
  ]),
  ruleSet('EXPRESSION', [
    rule('DURATION', ({ DURATION }, site) => (isRateOfOne(DURATION, site) ? undefined : DURATION)),
    rule('UNITS', ({ UNITS }, site) =>
      UNITS !== 'second' && UNITS !== 'quarter' && isBarePlural(site) ? duration('X', UNITS) : undefined,
    ),
    rule('the? STRETCH PLAINDURATION', ({ PLAINDURATION }, site) =>
      PLAINDURATION.amounts[0]?.count === 1 && site.end - site.start < 3 ? undefined : PLAINDURATION,
    ),
    rule('the? STRETCH APPROXIMATE|UNITADJECTIVE? UNITS', ({ UNITS }) => duration('X', UNITS)),
    rule('these|this STRETCH UNITS', ({ UNITS }) => duration('X', UNITS)),
    rule('the past|last UNIT', ({ UNIT }) =>
      wholeSpans.has(UNIT) || UNIT === 'hour' || UNIT === 'decade' || UNIT === 'century'
        ? duration(1, UNIT)
        : undefined,
    ),
    rule('the? ORDINAL CARDINAL UNITS of? PERIOD?', ({ ORDINAL, CARDINAL, UNITS }) =>
      ORDINAL === 1 || ORDINAL === -1 ? counted(CARDINAL, UNITS) : undefined,
    ),
    rule('the first|last|final|early|dying|closing|opening|waning|remaining UNITS', ({ UNITS }) =>
      duration('X', UNITS),
    ),
    rule('the? next|coming UNIT or two', ({ UNIT }) => counted(2, UNIT)),
    rule('a UNIT or two', ({ UNIT }) => counted(2, UNIT)),
  ]),
];

/** "$20,000 a year" is a set, not the length of a year. */
function isRateOfOne(node: DurationNode, site: MatchSite): boolean {
  const first = site.word(site.token(0));
  return (first === 'a' || first === 'an') && node.amounts[0]?.count === 1 && isRate(site);
}

const ranks: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

function rank(unit: Unit): number {
  return ranks.indexOf(unit);
}
