import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { modified, type PlaceNode } from '../nodes';

const unitWords = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade']);

/** A period with the part of it that is meant: "early June", "the end of last year", "later this week". */
export const modifierRules: readonly RuleSet[] = [
  ruleSet('PERIOD', [
    rule('AYEAR', ({ AYEAR }) => AYEAR),
    rule('AMONTH', ({ AMONTH }) => AMONTH),
    rule('ASPAN', ({ ASPAN }) => ASPAN),
    rule('ADAY', ({ ADAY }) => ADAY),
    rule('the? ORDINAL UNIT of PERIOD', ({ ORDINAL, UNIT, PERIOD }): PlaceNode | undefined =>
      UNIT === 'week' || UNIT === 'day' || UNIT === 'month' || UNIT === 'weekend' || UNIT === 'year'
        ? { kind: 'part', unit: UNIT, index: ORDINAL, of: PERIOD }
        : undefined,
    ),
    rule('the UNIT of PERIOD', ({ UNIT, PERIOD }, site) =>
      // "the week of Monday" is built elsewhere; "the year of 1914" is the year.
      UNIT === 'year' && unitWords.has(site.word(site.token(1))) ? PERIOD : undefined,
    ),
  ]),
  ruleSet('EXPRESSION', [
    rule('PERIOD', ({ PERIOD }) => PERIOD),
    rule('ATIME', ({ ATIME }) => ATIME),
    rule('PERIOD ’s end', ({ PERIOD }) => modified(PERIOD, 'end')),
    rule('PERIOD +- +end', ({ PERIOD }) => modified(PERIOD, 'end')),
    rule('the? EARLY -? PERIOD', ({ EARLY, PERIOD }) => modified(PERIOD, EARLY)),
    rule('the? EARLY +- to|and +- EARLY PERIOD', ({ PERIOD }) => PERIOD),
    rule('EARLY on|in the? PERIOD', ({ EARLY, PERIOD }) => modified(PERIOD, EARLY)),
    rule('EARLIER PERIOD', ({ EARLIER, PERIOD }, site) =>
      // "later" and "earlier" only order the time within a day or month; TIMEX3 gives them no mod of their own.
      modified(PERIOD, site.word(site.token(1)) === 'today' ? undefined : EARLIER),
    ),
    rule('EARLIER on|in PERIOD', ({ EARLIER, PERIOD }) => modified(PERIOD, EARLIER)),
    rule('the? EDGE of PERIOD', ({ EDGE, PERIOD }) => modified(PERIOD, EDGE)),
    rule('circa|around|about AYEAR', ({ AYEAR }) =>
      AYEAR.kind === 'calendar' && AYEAR.fields.year !== undefined ? modified(AYEAR, 'approx') : undefined,
    ),
    rule('APPROXIMATE CLOCK', ({ CLOCK, APPROXIMATE }): PlaceNode => ({
      kind: 'time',
      time: CLOCK,
      modifier: APPROXIMATE,
    })),
    rule('APPROXIMATE CLOCK ,? on? ADAY', ({ CLOCK, ADAY, APPROXIMATE }): PlaceNode => ({
      kind: 'time',
      time: CLOCK,
      day: ADAY,
      modifier: APPROXIMATE,
    })),
  ]),
];
