import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import { duration, itself, modified, type DurationNode } from '../nodes';
import type { Unit } from '../units';
import { areClockFigures } from './clockFigures';

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
  const isHyphenated = site.wordAt(1) === '-';
  if (isHyphenated) return false;
  return unit === 'quarter' || unit === 'second' || site.token(0)?.number?.digits.length === 4;
}

const bareGovernors = wordSet(
  'for in within over after during just only took take takes lasting lasted spent spend of',
);
const notAfterBare = wordSet("- ' ’s");

/** "for months", "in decades", "days after the vote": a plural alone, where it is governed like a length of time. */
function isBarePlural(site: MatchSite): boolean {
  const before = site.previous;
  if (site.next === 'after' || site.next === 'before') return before !== 'the';
  if (!bareGovernors.has(before)) return false;
  return !notAfterBare.has(site.next) && !(before === 'of' && site.word(site.before(2)) !== 'hundreds');
}

const joined = wordSet('long old round on over to earlier ago end');
const rateGovernors = wordSet(
  'times once twice million billion dollars pounds euros cents miles % percent tons barrels people',
);

/** Whether "a year" is a rate: "$20,000 a year", "twice a week". */
export function isRate(site: MatchSite): boolean {
  const before = site.before();
  if (before === undefined) return false;
  return before.number !== undefined || rateGovernors.has(site.word(before));
}

/** Lengths of time. */
export const durationRules: readonly RuleSet[] = [
  ruleSet('PLAINDURATION', [
    rule('the? CARDINAL UNITS; CARDINAL +- UNITS', (count, unit, site) =>
      unit === 'hour' && areClockFigures(site) ? undefined : counted(count, unit),
    ),
    rule('CARDINAL UNITADJECTIVE UNITADJECTIVE? UNITS', (count, _adjective, _adjective2, unit) => counted(count, unit)),
    rule('CARDINAL nights', (count) => counted(count, 'day')),
    rule('CARDINAL -? UNIT', (count, unit, site) => (isOneByOne(unit, site) ? undefined : counted(count, unit))),
    rule('CARDINAL or|to|- CARDINAL UNITS', (low, high, unit) => {
      const longer = low < high ? counted(high, unit) : undefined;
      return longer && { ...longer, orElse: { count: low, unit } };
    }),
    rule('a|an UNITADJECTIVE? UNIT', (_adjective, unit, site) => {
      // "on a good day" is said of any day.
      const isAnyDay = site.previous === 'on' && site.end - site.start === 3;
      // "a month-long trip" is read from "month" on.
      const isJoined = site.next === '-' && site.after()?.gap === 'none' && joined.has(site.word(site.after(2)));
      return isUnitAlone(unit) && !isAnyDay && !isJoined ? counted(1, unit) : undefined;
    }),
    rule('half a|an UNIT; a? half +- +UNIT', halfOf),
    rule('a|an|one UNIT and a? half', (unit) => counted(1.5, unit)),
    rule('a quarter of a century; a quarter +-? century', () => duration(25, 'year')),
    rule('CARDINAL UNITS|UNIT ,|and? CARDINAL UNITS|UNIT', (count, unit, more, smaller) =>
      unitsByLength.indexOf(unit) > unitsByLength.indexOf(smaller)
        ? { kind: 'duration', amounts: [...duration(count, unit).amounts, ...duration(more, smaller).amounts] }
        : undefined,
    ),
    rule('<!as VAGUE UNITADJECTIVE? UNITS', (vague, _adjective, unit) => counted(vague, unit)),
    rule('a few|couple|number of? UNITADJECTIVE? UNITS', (_adjective, unit) => counted('X', unit)),
    rule('the? dozens|hundreds|thousands|scores of UNITS; UNITS +-? +long; UNITS +- +old', (unit) =>
      counted('X', unit),
    ),
    rule('UNIT +- +long; UNIT +- +old; LONG', (unit) => counted(1, unit)),
    rule('CARDINAL +- +UNIT +- +long', counted),
    rule('single +- +day', () => counted(1, 'day')),
    rule('all|another UNIT', (unit) => (isUnitAlone(unit) ? counted(1, unit) : undefined)),
  ]),
  ruleSet('DURATION', [
    rule('PLAINDURATION', itself),
    rule('APPROXIMATE PLAINDURATION', (approximate, length) => modified(length, approximate)),
    rule('more|longer than PLAINDURATION; at least PLAINDURATION; well? over PLAINDURATION', (length) =>
      modified(length, 'more-than'),
    ),
    rule('less|fewer than PLAINDURATION; at most PLAINDURATION; up to PLAINDURATION', (length) =>
      modified(length, 'less-than'),
    ),
    rule('PLAINDURATION or so', (length) => modified(length, 'approx')),
    rule('PLAINDURATION or more', (length) => modified(length, 'more-than')),
  ]),
  ruleSet('EXPRESSION', [
    rule('DURATION', (length, site) => (isRateOfOne(length, site) ? undefined : length)),
    rule('UNITS', (unit, site) => (isUnitAlone(unit) && isBarePlural(site) ? duration('X', unit) : undefined)),
    rule('the? STRETCH PLAINDURATION', (_relation, length, site) =>
      length.amounts[0]?.count === 1 && site.end - site.start < 3 ? undefined : length,
    ),
    rule('the? STRETCH APPROXIMATE|UNITADJECTIVE? UNITS', (_relation, _other, unit) => duration('X', unit)),
    rule('these|this STRETCH UNITS', (_relation, unit) => duration('X', unit)),
    rule('the UNITS >before|after|since|leading|ahead|following', (unit) => duration('X', unit)),
    rule('the past|last UNIT', (unit) => (isUnitAlone(unit) && unit !== 'weekend' ? counted(1, unit) : undefined)),
    rule('the? ORDINAL CARDINAL UNITS of? PERIOD?', (ordinal, count, unit) =>
      ordinal === 1 || ordinal === -1 ? counted(count, unit) : undefined,
    ),
    rule(
      'the :first|early|opening|last|final|dying|closing|waning|remaining|intervening|ensuing|subsequent UNITS',
      (word, unit, site) => ({
        ...duration('X', unit),
        office: officeAfter(site, word),
      }),
    ),
    rule('the? next|coming UNIT or two; a UNIT or two', (unit) => counted(2, unit)),
  ]),
];

/** Whose time in office the words after "the final days" name: "of the Trump administration", "of Obama’s presidency". */
function officeAfter(site: MatchSite, word: string): DurationNode['office'] {
  const at = site.word(site.after(2)) === 'the' ? 3 : 2;
  const isTerm =
    site.next === 'of' && ['administration', 'presidency', 'term', 'era', '’s'].includes(site.word(site.after(at + 1)));
  const edge = word === 'first' || word === 'early' || word === 'opening' ? 'start' : 'end';
  return isTerm ? { name: site.word(site.after(at)), edge } : undefined;
}

/** "$20,000 a year" is a set, not the length of a year. */
function isRateOfOne(node: DurationNode, site: MatchSite): boolean {
  const first = site.wordAt(0);
  return (first === 'a' || first === 'an') && node.amounts[0]?.count === 1 && isRate(site);
}

const unitsByLength: readonly Unit[] = [
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
