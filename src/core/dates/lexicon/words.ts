import { monthNames, weekdayNames } from '../calendar';
import { lazy } from '../../text/lazy';
import type { Unit } from '../units';
import type { LexicalClassValues } from './lexicalClasses';

type WordTable = { readonly [Class in keyof LexicalClassValues]: Readonly<Record<string, LexicalClassValues[Class]>> };

/** `['a b', 1]` gives a and b the value 1. */
function words<Value>(...groups: readonly (readonly [spellings: string, value: Value])[]): Record<string, Value> {
  return Object.fromEntries(groups.flatMap(([spellings, value]) => spellings.split(' ').map((word) => [word, value])));
}

/** Gives the words the values 1, 2, 3 and so on (or from `first`). */
function series(spellings: string, first = 1, step = 1): Record<string, number> {
  return words(...spellings.split(' ').map((word, index) => [word, first + index * step] as const));
}

const regularUnits: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
];

/** The words of every class. A word may stand in several. */
export const wordTable = lazy((): WordTable => ({
  MONTH: {
    ...words(...monthNames.map((name, index) => [name.toLowerCase(), index + 1] as const)),
    ...words(['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8]),
    ...words(['sep sept', 9], ['oct', 10], ['nov', 11], ['dec', 12]),
  },
  WEEKDAY: {
    ...words(...weekdayNames.map((name, index) => [name.toLowerCase(), index + 1] as const)),
    ...words(['mon', 1], ['tue tues', 2], ['wed weds', 3], ['thu thur thurs', 4], ['fri', 5], ['sat', 6], ['sun', 7]),
  },
  WEEKDAYS: words(...weekdayNames.map((name, index) => [`${name.toLowerCase()}s`, index + 1] as const)),
  UNIT: words<Unit>(
    ...regularUnits.map((unit) => [unit, unit] as const),
    ['century', 'century'],
    ['millennium', 'millennium'],
    ['min', 'minute'],
  ),
  UNITS: words<Unit>(
    ...regularUnits.map((unit) => [`${unit}s`, unit] as const),
    ['centuries', 'century'],
    ['millennia', 'millennium'],
    ['mins', 'minute'],
    ['hrs', 'hour'],
    ['yrs', 'year'],
  ),
  ONES: series('one two three four five six seven eight nine'),
  TEENS: series('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
  TENS: series('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  SCALE: words(['hundred', 100], ['thousand', 1000], ['million', 1e6]),
  ORDINALWORD: {
    ...series('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'),
    ...series('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14),
    ...words(['thirtieth', 30]),
  },
  LASTWORD: words(['last final closing', -1]),
  VAGUE: words(['several many some few numerous countless couple recent multiple various', 'X']),
  PARTOFDAY: words(
    ['morning mornings dawn daybreak sunrise', 'MO'],
    ['noon midday lunchtime', 'MI'],
    ['afternoon afternoons', 'AF'],
    ['evening evenings dusk sunset', 'EV'],
    ['night nights nighttime midnight', 'NI'],
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
  STRETCH: words(['past last previous preceding prior', 'last'], ['next coming following', 'next']),
  EDGE: words(
    ['beginning start outset opening', 'start'],
    ['end close ending conclusion', 'end'],
    ['middle midst', 'mid'],
  ),
  EARLY: words(['early', 'start'], ['late', 'end'], ['mid', 'mid']),
  EARLIER: words(['earlier', 'start'], ['later', 'end']),
  APPROXIMATE: words(['about around approximately roughly some almost nearly circa', 'approx']),
  QUARTERCODE: words(['q1', 1], ['q2', 2], ['q3', 3], ['q4', 4]),
  HALFCODE: words(['h1', 1], ['h2', 2]),
  MERIDIEM: words(['am a.m.', 'am'], ['pm p.m.', 'pm']),
  ZONE: words(
    ['utc gmt zulu', 'Z'],
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
  DECADEWORD: words(
    ['twenties', 2],
    ['thirties', 3],
    ['forties', 4],
    ['fifties', 5],
    ['sixties', 6],
    ['seventies', 7],
    ['eighties', 8],
    ['nineties', 9],
  ),
  FREQUENCY: words<Unit>(
    ['hourly', 'hour'],
    ['daily nightly', 'day'],
    ['weekly', 'week'],
    ['fortnightly', 'fortnight'],
    ['monthly', 'month'],
    ['quarterly', 'quarter'],
    ['annual annually yearly', 'year'],
  ),
  UNITADJECTIVE: words([
    'full whole entire consecutive straight successive trading business working calendar long short solid good more additional extra further other difficult hard tough painful turbulent bad busy quiet peaceful bitter',
    true,
  ]),
  DEICTICDAY: words(['today', 0], ['yesterday', -1], ['tomorrow', 1]),
}));
