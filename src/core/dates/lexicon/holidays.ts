import { easterSunday, nthWeekday, toDayNumber } from '../calendar';

/** How the day of a holiday is found in a year: month and day; month, weekday and which one; or days from Easter Sunday. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly n: number }
  | { readonly kind: 'easter'; readonly shift: number };

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const nth = (month: number, weekday: number, n: number): HolidayRule => ({ kind: 'nth', month, weekday, n });
const easter = (shift: number): HolidayRule => ({ kind: 'easter', shift });

/** Named days that come back every year, by the words of their name. */
export const holidayRules = {
  'new year ’s day': fixed(1, 1),
  'new year ’s eve': fixed(12, 31),
  'new year day': fixed(1, 1),
  'new years day': fixed(1, 1),
  'new years eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'martin luther king day': nth(1, 1, 3),
  'groundhog day': fixed(2, 2),
  'valentine ’s day': fixed(2, 14),
  'presidents day': nth(2, 1, 3),
  'international women ’s day': fixed(3, 8),
  'st . patrick ’s day': fixed(3, 17),
  'st patrick ’s day': fixed(3, 17),
  nowruz: fixed(3, 21),
  'april fools day': fixed(4, 1),
  'april fool ’s day': fixed(4, 1),
  'earth day': fixed(4, 22),
  'anzac day': fixed(4, 25),
  'may day': fixed(5, 1),
  'victory day': fixed(5, 9),
  'mother ’s day': nth(5, 7, 2),
  'memorial day': nth(5, 1, -1),
  juneteenth: fixed(6, 19),
  'father ’s day': nth(6, 7, 3),
  'canada day': fixed(7, 1),
  'independence day': fixed(7, 4),
  'fourth of july': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: fixed(10, 31),
  'all saints day': fixed(11, 1),
  'guy fawkes night': fixed(11, 5),
  'armistice day': fixed(11, 11),
  'remembrance day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  xmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'good friday': easter(-2),
  easter: easter(0),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  'ascension day': easter(39),
  pentecost: easter(49),
  'whit monday': easter(50),
} as const satisfies Record<string, HolidayRule>;

/** The name of a holiday in the table. */
export type HolidayId = keyof typeof holidayRules;

/** Days of history that are named without their date; [year, month, day]. */
export const namedDays: Readonly<Record<string, readonly [number, number, number]>> = {
  'd - day': [1944, 6, 6],
  'black monday': [1987, 10, 19],
  'bloody sunday': [1972, 1, 30],
  'v - e day': [1945, 5, 8],
  've day': [1945, 5, 8],
};

/** Day number of a holiday in a year. */
export function holidayIn(year: number, id: HolidayId): number {
  const rule: HolidayRule = holidayRules[id];
  switch (rule.kind) {
    case 'fixed':
      return toDayNumber(year, rule.month, rule.day);
    case 'nth':
      return nthWeekday(year, rule.month, rule.weekday, rule.n);
    case 'easter':
      return easterSunday(year) + rule.shift;
  }
}
