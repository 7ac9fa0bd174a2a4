import { rule, ruleSet, type MatchSite, type RuleSet } from '../grammar/rule';
import { calendar } from '../nodes';

const currency = new Set(['$', '£', '€', '¥', '#', '.', '/', '@']);
const yearPrefixes = new Set(['mid', 'pre', 'post', 'early', 'late', 'non']);
const units = new Set(
  (
    'percent people persons men women children troops soldiers points dollars euros pounds yen jobs workers km kilometers ' +
    'kilometres miles meters metres feet ft m kg tons tonnes mw hours hrs votes times utc gmt hectares acres barrels shares'
  ).split(' '),
);
const prepositions = new Set(
  'in since by of from until till to before after during for through throughout between around circa and late early year'.split(
    ' ',
  ),
);

/** Words that a number is the name of: "Flight 1549", "Resolution 1701". */
const designations = new Set(
  (
    'flight room route highway article resolution no number page chapter section unit squadron battalion boeing airbus model ' +
    'windows russell index channel extension box rule form type class gate line street'
  ).split(' '),
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
  const isGoverned = prepositions.has(site.word(site.before()));
  if (!isGoverned && (year < 1700 || year > 2100 || designations.has(site.word(site.before())))) return true;
  const after = site.after();
  if (after?.isWord !== true || after.isCapitalised || after.entry !== undefined) return false;
  const word = site.word(after);
  const isPlural = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us');
  return isPlural && (year % 100 === 0 || !isGoverned);
}

/** "'82" said in a year of the 21st century. */
function expandTwoDigits(value: number): number {
  return value < 30 ? 2000 + value : 1900 + value;
}

/** Years. */
export const yearRules: readonly RuleSet[] = [
  ruleSet('YEARNUMBER', [
    rule('YEAR', ({ YEAR }, site) => (isQuantity(site) ? undefined : YEAR)),
    rule("' +TWODIGITS", ({ TWODIGITS }) => expandTwoDigits(TWODIGITS)),
    rule('century:TEENS rest:TENS|TEENS', ({ century, rest }) => (century >= 16 ? century * 100 + rest : undefined)),
    rule('century:TEENS TENS -? ONES', ({ century, TENS, ONES }) =>
      century >= 16 ? century * 100 + TENS + ONES : undefined,
    ),
    rule('twenty TEENS', ({ TEENS }) => 2000 + TEENS),
    rule('twenty twenty -? ONES?', ({ ONES }) => 2020 + (ONES ?? 0)),
    rule('two thousand and? n:ONES|TEENS', ({ n }) => 2000 + n),
  ]),
  ruleSet('AYEAR', [
    rule('YEARNUMBER', ({ YEARNUMBER }, site) =>
      isCount(YEARNUMBER, site) ? undefined : calendar({ year: YEARNUMBER }),
    ),
    rule('the? year YEARNUMBER', ({ YEARNUMBER }) => calendar({ year: YEARNUMBER })),
    rule('the? fiscal|financial year? YEARNUMBER', ({ YEARNUMBER }) => calendar({ year: YEARNUMBER, fiscal: true })),
    rule('the? calendar year? YEARNUMBER', ({ YEARNUMBER }) => calendar({ year: YEARNUMBER })),
    rule('YEARNUMBER a.d.|ad|ce', ({ YEARNUMBER }) => calendar({ year: YEARNUMBER })),
    rule('ad|a.d. NUMBER', ({ NUMBER }) => calendar({ year: NUMBER })),
    rule('NUMBER b.c.|bc|bce|b.c.e.', ({ NUMBER }) => calendar({ year: 1 - NUMBER })),
  ]),
  ruleSet('INYEAR', [
    rule('of? AYEAR', ({ AYEAR }) => AYEAR),
    rule('in AYEAR', ({ AYEAR }) => (AYEAR.kind === 'calendar' && AYEAR.fields.year !== undefined ? AYEAR : undefined)),
    rule(',? YEARNUMBER', ({ YEARNUMBER }) => calendar({ year: YEARNUMBER })),
  ]),
  ruleSet('ASPAN', [
    rule('the? DECADENUM', ({ DECADENUM }, site) => {
      if (DECADENUM >= 100) return calendar({ decade: DECADENUM });
      const first = site.word(site.token(0));
      const before = site.word(site.before());
      // "people in their 30s" is an age.
      return first === 'the' || (before !== 'their' && before !== 'his' && before !== 'her' && before !== 'in')
        ? calendar({ decadeOfCentury: DECADENUM })
        : undefined;
    }),
    rule("the? ' +DECADENUM", ({ DECADENUM }) =>
      calendar(DECADENUM >= 100 ? { decade: DECADENUM } : { decadeOfCentury: DECADENUM }),
    ),
    rule('the DECADEWORD', ({ DECADEWORD }) => calendar({ decadeOfCentury: DECADEWORD })),
    rule('the? ORDINAL century', ({ ORDINAL }) =>
      ORDINAL > 0 && ORDINAL < 30 ? calendar({ century: ORDINAL - 1 }) : undefined,
    ),
    rule('the? ORDINAL +- century', ({ ORDINAL }) =>
      ORDINAL > 0 && ORDINAL < 30 ? calendar({ century: ORDINAL - 1 }) : undefined,
    ),
  ]),
];
