import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import { calendar, duration, timeOn, type CalendarNode, type RangeNode, type TemporalNode } from '../nodes';
import { hasOnlyOwnStop } from './ownStop';

const joints = wordSet('and or to - / through until');
/** Between numbers in words, which may have a hyphen of their own ("twenty-one"). */
const wordJoints = wordSet('and to');

/** Two expressions of one stretch of words, with one word or mark between them; the first may be several tokens long. */
function range(from: TemporalNode, to: TemporalNode, site: MatchSite, between = joints): RangeNode {
  let length = 1;
  while (!between.has(site.wordAt(length)) && length < site.end - site.start) length++;
  return { kind: 'range', from, to, fromEnd: site.start + length, toStart: site.start + length + 1 };
}

/** Two days of a month. */
function days(
  from: number,
  to: number,
  month: number,
  year: number | undefined,
  site: MatchSite,
): TemporalNode | undefined {
  const on = (day: number): TemporalNode => calendar(year === undefined ? { month, day } : { year, month, day });
  return from < to ? range(on(from), on(to), site) : undefined;
}

/** Ranges whose ends share words: "January 18-20", "1914-18", "June and August 1862", "between 60 and 90 days". */
export const rangeRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('MONTH .? DAYNUM -|to DAYNUM; MONTH DAYNUM and DAYNUM >!WORD', (month, from, to, site) => {
      const after = site.after();
      const isDate = after?.gap !== 'none' || (!after.isWord && after.number === undefined && site.next !== '%');
      return isDate && hasOnlyOwnStop(site, 0) ? days(from, to, month, undefined, site) : undefined;
    }),
    rule('MONTH .? DAYNUM -|to|and DAYNUM ,? YEARNUMBER', (month, from, to, year, site) =>
      hasOnlyOwnStop(site, 0) ? days(from, to, month, year, site) : undefined,
    ),
    rule('DAYNUM -|to|and DAYNUM MONTH YEARNUMBER?', days),
    rule('MONTH -|to|and|through|until MONTH ,? YEARNUMBER', (from, to, year, site) =>
      range(calendar({ year: from > to ? year - 1 : year, month: from }), calendar({ year, month: to }), site),
    ),
    rule('MONTHDAY -|to|and|through|until MONTHDAY ,? YEARNUMBER', (from, to, year, site) => {
      const on = ({ fields }: CalendarNode): TemporalNode => calendar({ ...fields, year });
      return range(on(from), on(to), site);
    }),
    rule('the SEASON and|or SEASON of YEARNUMBER', (from, to, year, site) =>
      range(calendar({ season: from, year }), calendar({ season: to, year }), site),
    ),
    rule('the ORDINAL and ORDINAL centuries', (from, to, site) =>
      range(calendar({ century: from - 1 }), calendar({ century: to - 1 }), site, wordJoints),
    ),
    rule('YEAR +-|/ +TWODIGITS', (year, digits, site) => {
      const second = year - (year % 100) + digits;
      const before = site.before();
      const isFree = site.token(0)?.gap !== 'none' || before === undefined || site.previous === '(';
      const after = site.after();
      const isOpen = after?.gap === 'none' && (after.number !== undefined || site.next === '-' || after.isWord);
      return isFree && !isOpen && year >= 1500 && year < 2100 && (second > year || digits === 0)
        ? range(calendar({ year }), calendar({ year: second > year ? second : second + 100 }), site)
        : undefined;
    }),
    rule('<between|from HOUR|ONES -|and|to HOUR|ONES MERIDIEM on? ADAY?', (from, to, meridiem, day, site) => {
      const at = (hour: number, isAfternoon: boolean): TemporalNode =>
        timeOn({ hour: (hour % 12) + (isAfternoon ? 12 : 0), minute: 0 }, day);
      const isAfternoon = meridiem === 'pm';
      const isClock = from > 0 && from <= 12 && to > 0 && to <= 12;
      return isClock ? range(at(from, isAfternoon && from % 12 <= to % 12), at(to, isAfternoon), site) : undefined;
    }),
    rule('<between|from CARDINAL and|to CARDINAL UNITS', (low, high, unit, site) =>
      low < high ? range(duration(low, unit), duration(high, unit), site, wordJoints) : undefined,
    ),
  ]),
];
