import { easterSunday, nthWeekday, toDayNumber } from '../calendar';

/**
 * Named days that come back every year: how the day is found in a year, and the names it goes by, as patterns. `7/4` is a
 * month and a day; `11/4#4` the fourth Thursday (ISO weekday 4) of November, `5/1#-1` the last Monday of May, `11/1#1+1` the day after the first Monday; `easter+1` so many days from Easter Sunday.
 */
export const holidays = {
  '1/1': 'new year ’s? day; new years day; new year ’s >!WORD',
  '12/31': 'new year ’s eve; new years eve',
  '1/6': 'epiphany',
  '1/1#3': 'martin luther king jr? .? day; mlk day',
  '1/20': 'inauguration day',
  '2/2': 'groundhog day',
  '2/14': 'valentine ’s day',
  '2/1#3': "presidents '? day",
  '3/8': 'international women ’s day',
  '3/17': 'st .? patrick ’s day',
  '3/21': 'nowruz',
  '4/1': "april fools '? day; april fool ’s day",
  '4/22': 'earth day',
  '4/25': 'anzac day',
  '5/1': 'may day',
  '5/9': 'victory day',
  '5/7#2': 'mother ’s day',
  '5/1#-1': 'memorial day',
  '6/19': 'juneteenth',
  '6/7#3': 'father ’s day',
  '7/1': 'canada day',
  '7/4': 'independence day; fourth of july',
  '7/14': 'bastille day',
  '9/1#1': 'labor day',
  '10/1#2': 'columbus day',
  '10/31': 'halloween',
  '11/1': 'all saints day',
  '11/5': 'guy fawkes night',
  '11/11': "armistice|remembrance day; veterans '? day",
  '11/1#1+1': 'election day',
  '11/4#4': 'thanksgiving day?',
  '11/4#4+1': 'black friday',
  '12/24': 'christmas eve',
  '12/25': 'christmas day?; xmas',
  '12/26': 'boxing day',
  'easter-46': 'ash wednesday',
  'easter-7': 'palm sunday',
  'easter-3': 'maundy thursday',
  'easter-2': 'good friday',
  'easter+0': 'easter sunday?',
  'easter+1': 'easter monday',
  'easter+39': 'ascension day',
  'easter+49': 'pentecost',
  'easter+50': 'whit monday',
} as const;

/** A holiday in the table, by how its day is found. */
export type HolidayId = keyof typeof holidays;

/** Days of history that are named without their date; [year, month, day]. */
export const namedDays: Readonly<Record<string, readonly [number, number, number]>> = {
  'd - day': [1944, 6, 6],
  'black monday': [1987, 10, 19],
  'bloody sunday': [1972, 1, 30],
  'v - e day; ve day': [1945, 5, 8],
};

/** Day number of a holiday in a year. */
export function holidayIn(year: number, id: HolidayId): number {
  if (id.startsWith('easter')) return easterSunday(year) + Number(id.slice(6));
  const [month = 1, day = 1, n, more = 0] = id.split(/[/#+]/).map(Number);
  return n === undefined ? toDayNumber(year, month, day) : nthWeekday(year, month, day, n) + more;
}
