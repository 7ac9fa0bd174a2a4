import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { calendar, itself, modified, type PlaceNode } from '../nodes';
import type { Unit } from '../units';

/** Units of which a period has a first one and a last one. */
const partUnits: readonly Unit[] = ['day', 'week', 'weekend', 'month', 'year'];

/** A period with the part of it that is meant: "early June", "the end of last year", "later this week". */
export const modifierRules: readonly RuleSet[] = [
  ruleSet('PERIOD', [
    rule('AYEAR; AMONTH; ASPAN; ADAY; the year of PERIOD', itself),
    rule('the? ORDINAL UNIT of|in PERIOD', (index, unit, of): PlaceNode | undefined =>
      partUnits.includes(unit) ? { kind: 'part', unit, index, of } : undefined,
    ),
    rule('the? ORDINAL WEEKDAY of|in PERIOD', (index, weekday, of): PlaceNode => ({
      kind: 'part',
      unit: 'day',
      weekday,
      index,
      of,
    })),
    rule('HOLIDAY :week|weekend', (of, unit): PlaceNode => ({
      kind: 'part',
      unit: unit as 'week' | 'weekend',
      index: 1,
      of,
    })),
    rule('the? SEASON holidays|vacation|recess', (season) => calendar({ season })),
    // What newspapers call the holidays is the end of December.
    rule('<over|during|before|after|for|through|until|into|by the holidays; the holiday|festive season', () =>
      modified(calendar({ month: 12 }), 'end'),
    ),
  ]),
  ruleSet('EXPRESSION', [
    rule('PERIOD; ATIME', itself),
    rule('PERIOD ’s end; PERIOD +- +end', (period) => modified(period, 'end')),
    rule('end +- +PERIOD', (period) => modified(period, 'end')),
    rule('the? EARLY -? PERIOD; EARLY on|in the? PERIOD; the? EDGE of PERIOD', (part, period) =>
      modified(period, part),
    ),
    rule('the? EARLY +- to|and +- EARLY PERIOD', (_from, _to, period) => period),
    rule('EARLIER on|in? PERIOD', (earlier, period, site) =>
      // "later" and "earlier" only order the time within a day; TIMEX3 gives them no mod of their own.
      site.wordAt(1) === 'today' ? period : modified(period, earlier),
    ),
    rule('circa|around|about AYEAR; c|ca . AYEAR; ca AYEAR', (year) =>
      year.kind === 'calendar' && year.fields.year !== undefined ? modified(year, 'approx') : undefined,
    ),
  ]),
];
