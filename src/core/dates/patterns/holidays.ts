import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { holidays, namedDays, type HolidayId } from '../lexicon/holidays';
import { calendar, itself, type CalendarNode } from '../nodes';

/** Whether the words are a name of their own; in "Johnnie Christmas" the word before is another name's. */
function isName(site: MatchSite): boolean {
  const before = site.before();
  return site.token(0)?.isCapitalised === true && !(before?.isCapitalised === true && before.entry === undefined);
}

const terrorAttacks = calendar({ year: 2001, month: 9, day: 11 });

/** Holidays and days of history that go by a name. */
export const holidayRuleSets: readonly RuleSet[] = [
  ruleSet(
    'HOLIDAY',
    Object.entries(holidays).map(([holiday, names]) =>
      rule(names as string, (site: MatchSite): CalendarNode | undefined =>
        isName(site) ? calendar({ holiday: holiday as HolidayId }) : undefined,
      ),
    ),
  ),
  ruleSet('ADAY', [
    rule('HOLIDAY', itself),
    rule('HOLIDAY INYEAR', (holiday, within) => ({ ...holiday, within })),
    rule('RELATION HOLIDAY', (relation, holiday) => ({ ...holiday, relation })),
    ...Object.entries(namedDays).map(([name, [year, month, day]]) =>
      rule(name, (site: MatchSite) =>
        site.token(0)?.isCapitalised === true ? calendar({ year, month, day }) : undefined,
      ),
    ),
    rule('MONTHNUM +/ +DAYNUM >!/', (month, day) => (month === 9 && day === 11 ? terrorAttacks : undefined)),
  ]),
];
