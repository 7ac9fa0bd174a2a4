import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import type { PlaceNode, TimeOfDay } from '../nodes';

/** Hours on the 12-hour clock made into hours of the day. */
function onTwelve(hour: number, meridiem: 'am' | 'pm'): number | undefined {
  if (hour > 12) return meridiem === 'pm' && hour <= 24 ? hour : undefined;
  return meridiem === 'am' ? hour % 12 : (hour % 12) + 12;
}

function clock(hour: number | undefined, minute = 0, zone?: string, second?: number): TimeOfDay | undefined {
  if (
    hour === undefined ||
    hour > 24 ||
    (hour === 24 && minute > 0) ||
    minute > 59 ||
    (second !== undefined && second > 59)
  )
    return undefined;
  return { hour, minute, ...(second !== undefined && { second }), ...(zone !== undefined && { zone }) };
}

/** Written in figures a time may be 12:30 of either half of the day; it is taken as it stands. */
export const clockRules: readonly RuleSet[] = [
  ruleSet('CLOCK', [
    rule('HOUR +: +MINUTE MERIDIEM? ZONE?', ({ HOUR, MINUTE, MERIDIEM, ZONE }, site) => {
      const before = site.before();
      const after = site.after();
      // Scores, verses and results: 3:2 has one digit, 1:23:45 is read below, 10:30.5 is a lap time.
      if (
        before !== undefined &&
        site.token(0)?.gap === 'none' &&
        (before.number !== undefined || site.word(before) === ':' || before.isWord)
      )
        return undefined;
      if (after?.gap === 'none' && (site.word(after) === ':' || after.number !== undefined)) return undefined;
      return clock(MERIDIEM === undefined ? HOUR : onTwelve(HOUR, MERIDIEM), MINUTE, ZONE);
    }),
    rule('HOUR +: +m:MINUTE +: +s:MINUTE MERIDIEM? ZONE?', ({ HOUR, m, s, MERIDIEM, ZONE }) =>
      clock(MERIDIEM === undefined ? HOUR : onTwelve(HOUR, MERIDIEM), m, ZONE, s),
    ),
    rule('HOUR MERIDIEM ZONE?', ({ HOUR, MERIDIEM, ZONE }, site) =>
      // "I am 10 am I" needs the words together or a full stop; "at 7 am" is the common form.
      HOUR > 0 &&
      HOUR <= 12 &&
      !(site.after()?.isWord === true && site.word(site.token(1)) === 'am' && site.word(site.before()) === 'i')
        ? clock(onTwelve(HOUR, MERIDIEM), 0, ZONE)
        : undefined,
    ),
    rule('n:ONES|TEENS MERIDIEM ZONE?', ({ n, MERIDIEM, ZONE }) =>
      n <= 12 ? clock(onTwelve(n, MERIDIEM), 0, ZONE) : undefined,
    ),
    rule('HOURPOINTMINUTE MERIDIEM ZONE?', ({ HOURPOINTMINUTE, MERIDIEM, ZONE }) =>
      clock(onTwelve(Math.floor(HOURPOINTMINUTE / 100), MERIDIEM), HOURPOINTMINUTE % 100, ZONE),
    ),
    rule("n:HOUR|ONES|TEENS o'clock", ({ n }) => clock(n)),
    rule('n:HOUR|ONES|TEENS o’clock', ({ n }) => clock(n)),
    rule("n:HOUR|ONES|TEENS o'clock in? the? PARTOFDAY", ({ n, PARTOFDAY }) =>
      clock(PARTOFDAY === 'MO' ? n % 12 : n < 12 ? n + 12 : n),
    ),
    rule('FOURDIGITS ZONE', ({ FOURDIGITS, ZONE }) => clock(Math.floor(FOURDIGITS / 100), FOURDIGITS % 100, ZONE)),
    rule('FOURDIGITS hours|hrs ZONE?', ({ FOURDIGITS, ZONE }, site) =>
      site.word(site.before()) === 'at' || ZONE !== undefined
        ? clock(Math.floor(FOURDIGITS / 100), FOURDIGITS % 100, ZONE)
        : undefined,
    ),
    rule('noon ZONE?', ({ ZONE }) => clock(12, 0, ZONE)),
    rule('midnight ZONE?', ({ ZONE }) => clock(24, 0, ZONE)),
    rule('half past n:HOUR|ONES|TEENS', ({ n }) => clock(n, 30)),
  ]),
  ruleSet('ATIME', [
    rule('CLOCK', ({ CLOCK }): PlaceNode => ({ kind: 'time', time: CLOCK })),
    rule('CLOCK local time', ({ CLOCK }): PlaceNode => ({ kind: 'time', time: CLOCK })),
    rule('CLOCK local time ,? on? ADAY', ({ CLOCK, ADAY }): PlaceNode => ({ kind: 'time', time: CLOCK, day: ADAY })),
    rule('CLOCK ( ZONE )', ({ CLOCK, ZONE }): PlaceNode => ({ kind: 'time', time: { ...CLOCK, zone: ZONE } })),
    rule('CLOCK ,? on? ADAY', ({ CLOCK, ADAY }): PlaceNode => ({ kind: 'time', time: CLOCK, day: ADAY })),
    rule('CLOCK r:this|on|in? the? PARTOFDAY', ({ CLOCK }): PlaceNode => ({ kind: 'time', time: CLOCK })),
    rule('CLOCK ,? on? ADAY PARTOFDAY', ({ CLOCK, ADAY }): PlaceNode => ({ kind: 'time', time: CLOCK, day: ADAY })),
    rule('ADAY ,? at CLOCK', ({ CLOCK, ADAY }): PlaceNode => ({ kind: 'time', time: CLOCK, day: ADAY })),
    rule('ADAY ,? CLOCK', ({ CLOCK, ADAY }): PlaceNode | undefined =>
      CLOCK.hour === undefined ? undefined : { kind: 'time', time: CLOCK, day: ADAY },
    ),
    rule(
      'YEAR +-|/ +month:MONTHNUM +-|/ +DAYNUM HOUR +: +MINUTE',
      ({ YEAR, month, DAYNUM, HOUR, MINUTE }): PlaceNode | undefined => {
        const time = clock(HOUR, MINUTE);
        return (
          time && {
            kind: 'time',
            time,
            day: { kind: 'calendar', relation: 'near', fields: { year: YEAR, month, day: DAYNUM } },
          }
        );
      },
    ),
  ]),
];
