import { monthNames, weekdayNames } from '../calendar';
import { lazy } from '../../text/lazy';
import type { Unit } from '../units';
import type { LexicalClassValues } from './lexicalClasses';

type WordTable = { readonly [Class in keyof LexicalClassValues]: Readonly<Record<string, LexicalClassValues[Class]>> };

/** `['a b', 1]` gives a and b the value 1. */
function words<Value>(...groups: readonly (readonly [spellings: string, value: Value])[]): Record<string, Value> {
  return Object.fromEntries(groups.flatMap(([spellings, value]) => spellings.split(' ').map((word) => [word, value])));
}

/** Gives the words, each with the ending, the values 1, 2, 3 and so on (or from `first`). */
function series(spellings: readonly string[], ending = '', first = 1, step = 1): Record<string, number> {
  return words(...spellings.map((word, index) => [word.toLowerCase() + ending, first + index * step] as const));
}

/** The first three letters of each. */
function abbreviated(names: readonly string[]): readonly string[] {
  return names.map((name) => name.slice(0, 3));
}

/** Gives each regular unit, with the ending, itself. */
function regularUnits(ending = ''): Record<string, Unit> {
  const units = 'second minute hour day weekend week fortnight month quarter year decade'.split(' ') as Unit[];
  return words(...units.map((unit) => [unit + ending, unit] as const));
}

const tens = 'twen thir for fif six seven eigh nine'.split(' ');
const teens = 'thir four fif six seven eigh nine'.split(' ');

/** Those that reports write as "FY2024" or "FY24". */
const fiscalYears = Array.from({ length: 60 }, (_, index) => 1990 + index);

/** The words of every class. A word may stand in several. */
export const wordTable = lazy((): WordTable => ({
  MONTH: { ...series(monthNames), ...series(abbreviated(monthNames)), sept: 9 },
  WEEKDAY: {
    ...series(weekdayNames),
    ...series(abbreviated(weekdayNames)),
    ...words(['tues', 2], ['weds', 3], ['thur thurs', 4]),
  },
  WEEKDAYS: series(weekdayNames, 's'),
  UNIT: { ...regularUnits(), ...words<Unit>(['century', 'century'], ['millennium', 'millennium'], ['min', 'minute']) },
  UNITS: {
    ...regularUnits('s'),
    ...words<Unit>(
      ['centuries', 'century'],
      ['millennia', 'millennium'],
      ['mins', 'minute'],
      ['hrs', 'hour'],
      ['yrs', 'year'],
    ),
  },
  ONES: series('one two three four five six seven eight nine'.split(' ')),
  TEENS: { ...series(['ten', 'eleven', 'twelve'], '', 10), ...series(teens, 'teen', 13) },
  TENS: series(tens, 'ty', 20, 10),
  SCALE: words(['hundred', 100], ['thousand', 1000], ['million', 1e6]),
  ORDINALWORD: {
    ...series('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')),
    ...series(teens, 'teenth', 13),
    ...words(['twentieth', 20], ['thirtieth', 30]),
  },
  LASTWORD: words(['last final closing', -1]),
  VAGUE: words(['several many some few numerous countless couple recent multiple various', 'X']),
  PARTOFDAY: words(
    ['morning mornings dawn daybreak sunrise', 'MO'],
    ['noon midday lunchtime', 'MI'],
    ['afternoon afternoons', 'AF'],
    ['evening evenings dusk sunset', 'EV'],
    ['night nights nighttime midnight nightfall', 'NI'],
    ['daytime', 'DT'],
  ),
  SEASON: words(
    ['spring springtime', 'SP'],
    ['summer summertime', 'SU'],
    ['autumn fall', 'FA'],
    ['winter wintertime', 'WI'],
  ),
  RELATION: words(
    ['this current', 'this'],
    ['last past', 'last'],
    ['next coming upcoming', 'next'],
    ['previous preceding prior', 'preceding'],
    ['following subsequent ensuing', 'following'],
    ['that same', 'that'],
  ),
  SHIFT: words(['this', 0], ['last', -1], ['next', 1]),
  STEP: words(['next following ensuing', 1], ['previous preceding', -1]),
  STRETCH: words(['past last previous preceding prior', 'last'], ['next coming following', 'next']),
  EDGE: words(
    ['beginning start outset opening', 'start'],
    ['end close ending conclusion', 'end'],
    ['middle midst', 'mid'],
  ),
  EARLY: words(['early', 'start'], ['late', 'end'], ['mid', 'mid']),
  EARLIER: words(['earlier', 'start'], ['later', 'end']),
  APPROXIMATE: words(['about around approximately roughly some circa', 'approx'], ['almost nearly', 'less-than']),
  QUARTERCODE: series(['q1', 'q2', 'q3', 'q4']),
  HALFCODE: series(['h1', 'h2']),
  FISCALCODE: words(...fiscalYears.map((year) => [`fy${year} fy${String(year).slice(2)}`, year] as const)),
  MERIDIEM: words(['am a.m.', 'am'], ['pm p.m.', 'pm']),
  ZONE: words(
    ['utc gmt zulu z', 'Z'],
    // Their offset changes with the season.
    ['et ct pt', ''],
    ['bst cet', '+01:00'],
    ['cest eet', '+02:00'],
    ['msk eest', '+03:00'],
    ['ist', '+05:30'],
    ['jst kst', '+09:00'],
    ['aest', '+10:00'],
    ['edt', '-04:00'],
    ['est cdt', '-05:00'],
    ['cst mdt', '-06:00'],
    ['mst pdt', '-07:00'],
    ['pst', '-08:00'],
  ),
  DECADEWORD: series(tens, 'ties', 2),
  FREQUENCY: words<Unit>(
    ['hourly', 'hour'],
    ['daily nightly', 'day'],
    ['weekly', 'week'],
    ['fortnightly', 'fortnight'],
    ['monthly', 'month'],
    ['quarterly', 'quarter'],
    ['annual annually yearly', 'year'],
  ),
  LONG: regularUnits('long'),
  UNITADJECTIVE: words([
    'full whole entire consecutive straight successive trading business working calendar long short solid good more additional extra further other difficult hard tough painful turbulent bad busy quiet peaceful bitter',
    true,
  ]),
  DEICTICDAY: words(['today', 0], ['yesterday', -1], ['tomorrow', 1]),
}));
