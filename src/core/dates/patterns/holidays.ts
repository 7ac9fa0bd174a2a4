import { rule, ruleSet, type MatchSite, type RuleSet, type TypedRule } from '../grammar/rule';
import { holidayRules, namedDays, type HolidayId } from '../lexicon/holidays';
import { calendar, type CalendarNode, type PlaceNode } from '../nodes';

/** "Johnnie Christmas": a name right after another that is no word of time. */
function isSurname(site: MatchSite): boolean {
  const before = site.before();
  return before?.isCapitalised === true && before.entry === undefined;
}

const capitalised = (names: readonly string[]): TypedRule<CalendarNode>[] =>
  names.map((name) =>
    rule(name, (_, site): CalendarNode | undefined =>
      site.token(0)?.isCapitalised === true && !isSurname(site) ? calendar({ holiday: name as HolidayId }) : undefined,
    ),
  );

const dayOfHistory = ([name, [year, month, day]]: readonly [
  string,
  readonly [number, number, number],
]): TypedRule<PlaceNode> =>
  rule(name, (_, site): PlaceNode | undefined => {
    return site.token(0)?.isCapitalised === true ? calendar({ year, month, day }) : undefined;
  });

/** Holidays and days of history that go by a name. */
export const holidayRuleSets: readonly RuleSet[] = [
  ruleSet('HOLIDAY', capitalised(Object.keys(holidayRules))),
  ruleSet('ADAY', [
    rule('HOLIDAY', ({ HOLIDAY }) => HOLIDAY),
    rule('HOLIDAY INYEAR', ({ HOLIDAY, INYEAR }) => ({ ...HOLIDAY, within: INYEAR })),
    rule('RELATION HOLIDAY', ({ RELATION, HOLIDAY }) => ({ ...HOLIDAY, relation: RELATION })),
    ...Object.entries(namedDays).map(dayOfHistory),
    rule('MONTHNUM +/ +DAYNUM', ({ MONTHNUM, DAYNUM }, site) =>
      MONTHNUM === 9 && DAYNUM === 11 && site.word(site.after()) !== '/'
        ? calendar({ year: 2001, month: 9, day: 11 })
        : undefined,
    ),
  ]),
];
