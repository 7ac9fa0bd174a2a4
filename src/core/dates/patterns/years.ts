import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import { calendar, itself, type CalendarNode } from '../nodes';

const currency = wordSet('$ £ € ¥ # . / @');
const yearPrefixes = wordSet('mid pre post early late end non');
const units = wordSet(
  'percent people persons men women children troops soldiers points dollars euros pounds yen jobs workers km kilometers ' +
    'kilometres miles meters metres feet ft m kg tons tonnes mw hours hrs votes times utc gmt hectares acres barrels shares index',
);
const prepositions = wordSet(
  'in since by of from until till to before after during for through throughout between around circa and late early year',
);

/** Words that a number is the name of: "Flight 1549", "Resolution 1701". */
const designations = wordSet(
  'flight room route highway article resolution no number page chapter section unit squadron battalion boeing airbus model ' +
    'windows russell index channel extension box rule form type class gate line street',
);

/** Whether four digits stand where a quantity, a price or a code would. */
function isQuantity(site: MatchSite): boolean {
  const first = site.token(0);
  const before = site.before();
  if (first === undefined) return true;
  if (before !== undefined && (first.gap === 'none' || before.end === first.start)) {
    const word = site.word(before);
    if (currency.has(word)) return true;
    if (before.isWord || before.number !== undefined) return true;
    // "F-2000" and the like; "mid-2019" and "1914-1918" are years.
    const joined = site.before(2);
    if ((word === '-' || word === '–') && joined !== undefined && before.gap === 'none') {
      return joined.isWord && !yearPrefixes.has(site.word(joined));
    }
  }
  const after = site.after();
  if (after === undefined) return false;
  const word = site.word(after);
  if (word === '%' || units.has(word)) return true;
  if (after.gap !== 'none') return false;
  if (after.isWord || after.number !== undefined) return true;
  const next = site.after(2);
  // 2082.1 and 2,000 are number tokens already; 2019:3 and 2000/5 are not years.
  return (
    (word === ':' || word === '/') &&
    next?.number !== undefined &&
    next.gap === 'none' &&
    next.number.digits.length !== 2
  );
}

/** Whether a bare four-digit number counts what follows: "3000 soldiers", but not "in 2010 elections". */
function isCount(year: number, site: MatchSite): boolean {
  if (isQuantity(site)) return true;
  const isGoverned = prepositions.has(site.previous);
  if (!isGoverned && (year < 1700 || year > 2100 || designations.has(site.previous))) return true;
  const after = site.after();
  if (after?.isWord !== true || after.isCapitalised || after.entry !== undefined) return false;
  const word = site.word(after);
  const isPlural = word.length > 3 && word.endsWith('s') && !/[siu]s$/.test(word);
  return isPlural && (year % 100 === 0 || !isGoverned);
}

/** "'82" said in a year of the 21st century. */
function expandTwoDigits(value: number): number {
  return value < 30 ? 2000 + value : 1900 + value;
}

const possessives = wordSet('his her their my your our');

/** "people in their 30s", "in her late 70s", "in his mid-40s". */
function isAge(site: MatchSite): boolean {
  let at = 1;
  if (site.previous === '-') at++;
  if (site.before(at)?.entry?.classes.EARLY !== undefined) at++;
  return possessives.has(site.word(site.before(at)));
}

/** Years. */
export const yearRules: readonly RuleSet[] = [
  ruleSet('YEARNUMBER', [
    rule('YEAR', (year, site) => (isQuantity(site) ? undefined : year)),
    rule("' +TWODIGITS", (digits) => expandTwoDigits(digits)),
    rule('TEENS TENS|TEENS', (century, rest) => (century >= 16 ? century * 100 + rest : undefined)),
    rule('TEENS TENS -? ONES', (century, tens, ones) => (century >= 16 ? century * 100 + tens + ones : undefined)),
    rule('twenty TEENS', (teens) => 2000 + teens),
    rule('twenty twenty -? ONES?', (ones) => 2020 + (ones ?? 0)),
    rule('two thousand and? ONES|TEENS', (n) => 2000 + n),
  ]),
  ruleSet('AYEAR', [
    rule('YEARNUMBER', (year, site) => (isCount(year, site) ? undefined : calendar({ year }))),
    rule('the? calendar? year YEARNUMBER; the? calendar YEARNUMBER; YEARNUMBER a.d.|ad|ce; ad|a.d. NUMBER', (year) =>
      calendar({ year }),
    ),
    rule(
      'the? fiscal|financial year? YEARNUMBER; the? YEARNUMBER fiscal|financial year; fy +-? YEARNUMBER; FISCALCODE',
      (year) => calendar({ year, fiscal: true }),
    ),
    rule('NUMBER b.c.|bc|bce|b.c.e.', (count) => calendar({ year: 1 - count })),
  ]),
  ruleSet('INYEAR', [
    rule('of? AYEAR', itself),
    rule('in AYEAR', (year) => (year.kind === 'calendar' && year.fields.year !== undefined ? year : undefined)),
    rule(',? YEARNUMBER', (year) => calendar({ year })),
  ]),
  ruleSet('ASPAN', [
    rule("<!in DECADENUM; the DECADENUM; the? ' +DECADENUM; the DECADEWORD", (decade, site) =>
      isAge(site) ? undefined : decadeOf(decade),
    ),
    rule('DECADENUM', (decade) => (decade >= 100 ? decadeOf(decade) : undefined)),
    rule('the? ORDINAL century >!b.c.|bc|bce|b.c.e.; ORDINAL +- +century', (ordinal) =>
      ordinal > 0 && ordinal < 30 ? calendar({ century: ordinal - 1 }) : undefined,
    ),
  ]),
];

function decadeOf(decade: number): CalendarNode {
  return calendar(decade >= 100 ? { decade } : { decadeOfCentury: decade });
}
