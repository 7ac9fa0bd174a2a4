import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import { calendar, deictic, modified, type CalendarNode, type PlaceNode } from '../nodes';

/** Quarter or half `ordinal` of a year that has `count`; -1 is the last one. */
function place(ordinal: number, count: number): number | undefined {
  if (ordinal === -1) return count;
  return ordinal >= 1 && ordinal <= count ? ordinal : undefined;
}

function quarterOf(ordinal: number, whole?: PlaceNode, fiscal?: true): CalendarNode | undefined {
  const quarter = place(ordinal, 4);
  return quarter === undefined
    ? undefined
    : calendar(fiscal === undefined ? { quarter } : { quarter, fiscal }, 'near', whole);
}

function halfOf(ordinal: number, whole?: PlaceNode): CalendarNode | undefined {
  const half = place(ordinal, 2);
  return half === undefined ? undefined : calendar({ half }, 'near', whole);
}

const seasonGovernors = wordSet('in since by until before after during throughout over through of for');

/** "spring" and "fall" are verbs and nouns; a season alone needs a word that governs a time. */
function isBareSeason(site: MatchSite): boolean {
  const word = site.wordAt(0);
  const before = site.previous;
  if (!seasonGovernors.has(before) || site.next === 'of') return false;
  if (word !== 'fall' && word !== 'spring') return true;
  return (before === 'in' || before === 'since' || before === 'by') && !site.isBeforeWord;
}

/** Quarters, halves, seasons and weekends. */
export const spanRules: readonly RuleSet[] = [
  ruleSet('ASPAN', [
    rule('the? ORDINAL calendar? quarter; ORDINAL -? quarter; ORDINAL +- +period; the? QUARTERCODE', (ordinal) =>
      quarterOf(ordinal),
    ),
    rule('the? ORDINAL -? quarter INYEAR; QUARTERCODE INYEAR', (ordinal, year) => quarterOf(ordinal, year)),
    rule(
      'the? ORDINAL -? fiscal|financial quarter INYEAR?; the? fiscal|financial ORDINAL -? quarter INYEAR?',
      (ordinal, year) => quarterOf(ordinal, year, true),
    ),
    rule(
      'YEARNUMBER ’s ORDINAL -? quarter; YEARNUMBER +-? QUARTERCODE; the? YEARNUMBER ORDINAL -? quarter',
      (year, ordinal) => quarterOf(ordinal, calendar({ year })),
    ),
    rule('SHIFT year ’s ORDINAL -? quarter', (shift, ordinal) => quarterOf(ordinal, deictic('year', shift))),
    rule('<in|for|during|of the ORDINAL half; ORDINAL +- +half', (ordinal) => halfOf(ordinal)),
    rule('the? ORDINAL -? half of PERIOD', (ordinal, period) =>
      period.kind === 'calendar' && period.fields.year === undefined
        ? modified(period, ordinal === 1 ? 'start' : 'end')
        : halfOf(ordinal, period),
    ),
    rule('the? ORDINAL half INYEAR; HALFCODE INYEAR', halfOf),

    rule('SEASON', (season, site) => (isBareSeason(site) ? calendar({ season }) : undefined)),
    rule('the SEASON', (season, site) => {
      const word = site.wordAt(1);
      const isVerb = word === 'fall' || word === 'spring';
      if (isVerb && (!seasonGovernors.has(site.previous) || site.next === 'of')) return undefined;
      return site.after()?.isCapitalised === true ? undefined : calendar({ season });
    }),
    rule('the? SEASON INYEAR', (season, year) => calendar({ season }, 'near', year)),
    rule('the|this? RELATION SEASON', (relation, season) => calendar({ season }, relation)),

    rule('the weekend; <over weekend', () => deictic('weekend', 0)),
    rule('the week of ADAY; the week beginning|starting ADAY', (of): PlaceNode => ({
      kind: 'part',
      unit: 'week',
      index: 1,
      of,
    })),
  ]),
];
