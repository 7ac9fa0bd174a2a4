import { rule, ruleSet, type MatchSite, type RuleSet } from '../grammar/rule';
import { calendar, duration, type RangeNode, type StatedFields, type TemporalNode } from '../nodes';
import { hasOnlyOwnStop } from './ownStop';

/** Two expressions of one stretch of words; `separators` tokens stand between, `tail` tokens belong to the second. */
function range(from: TemporalNode, to: TemporalNode, site: MatchSite, fromLength: number): RangeNode {
  return { kind: 'range', from, to, fromEnd: site.start + fromLength, toStart: site.start + fromLength + 1 };
}

function days(from: StatedFields, to: StatedFields, site: MatchSite, fromLength: number): RangeNode | undefined {
  return (from.day ?? 0) < (to.day ?? 0) ? range(calendar(from), calendar(to), site, fromLength) : undefined;
}

/** Ranges whose ends share words: "January 18-20", "1914-18", "between 60 and 90 days". */
export const rangeRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('MONTH a:DAYNUM -|to|and b:DAYNUM', ({ MONTH, a, b }, site) => {
      const after = site.after();
      const isDate = after?.gap !== 'none' || (!after.isWord && after.number === undefined && site.word(after) !== '%');
      return isDate && site.word(site.token(2)) !== 'and'
        ? days({ month: MONTH, day: a }, { month: MONTH, day: b }, site, 2)
        : undefined;
    }),
    rule('MONTH . a:DAYNUM -|to b:DAYNUM', ({ MONTH, a, b }, site) =>
      hasOnlyOwnStop(site, 0) ? days({ month: MONTH, day: a }, { month: MONTH, day: b }, site, 3) : undefined,
    ),
    rule('MONTH a:DAYNUM -|to|and b:DAYNUM ,? YEARNUMBER', ({ MONTH, a, b, YEARNUMBER: year }, site) =>
      days({ year, month: MONTH, day: a }, { year, month: MONTH, day: b }, site, 2),
    ),
    rule('a:DAYNUM -|to|and b:DAYNUM MONTH', ({ MONTH, a, b }, site) =>
      days({ month: MONTH, day: a }, { month: MONTH, day: b }, site, 1),
    ),
    rule('a:DAYNUM -|to|and b:DAYNUM MONTH YEARNUMBER', ({ MONTH, a, b, YEARNUMBER: year }, site) =>
      days({ year, month: MONTH, day: a }, { year, month: MONTH, day: b }, site, 1),
    ),
    rule('YEAR +-|/ +TWODIGITS', ({ YEAR, TWODIGITS }, site) => {
      const second = YEAR - (YEAR % 100) + TWODIGITS;
      const before = site.before();
      const isFree = site.token(0)?.gap !== 'none' || before === undefined || site.word(before) === '(';
      const after = site.after();
      const isOpen = after?.gap === 'none' && (after.number !== undefined || site.word(after) === '-' || after.isWord);
      return isFree && !isOpen && YEAR >= 1500 && YEAR < 2100 && (second > YEAR || TWODIGITS === 0)
        ? range(calendar({ year: YEAR }), calendar({ year: second > YEAR ? second : second + 100 }), site, 1)
        : undefined;
    }),
    rule('low:CARDINAL and|to high:CARDINAL UNITS', ({ low, high, UNITS }, site) => {
      // One figure in words may be several tokens: the word between them is where the second begins.
      const isBetween = ['between', 'from'].includes(site.word(site.before()));
      if (!isBetween || low >= high) return undefined;
      for (let length = 1; length < site.end - site.start; length++) {
        const word = site.word(site.token(length));
        if (word === 'and' || word === 'to') return range(duration(low, UNITS), duration(high, UNITS), site, length);
      }
      return undefined;
    }),
  ]),
];
