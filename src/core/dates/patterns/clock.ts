import { type MatchSite, rule, ruleSet, type RuleSet } from '../grammar/rule';
import type { PlaceNode, TimeOfDay } from '../nodes';
import type { PartOfDay } from '../units';

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

/** "half past six": on the dial, so in the half of the day that the words after it name ("the evening boat"). */
function onDial(hour: number, minute: number, site: MatchSite): TimeOfDay | undefined {
  const time = hour >= 1 && hour <= 12 ? clock(hour, minute) : undefined;
  const part = site.word(site.after()) === 'the' ? site.after(2)?.entry?.classes.PARTOFDAY : undefined;
  return time === undefined || part === undefined ? time : inPart(time, part);
}

/** A time of the 12-hour clock in the part of the day that the words name: "6:30 in the evening", "two at night". */
function inPart(time: TimeOfDay, part: PartOfDay): TimeOfDay {
  const { hour } = time;
  if (hour === undefined || hour < 1 || hour > 12) return time;
  if (part === 'MO') return hour === 12 ? { ...time, hour: 0 } : time;
  if (part === 'NI') return hour === 12 ? { ...time, hour: 0 } : hour >= 6 ? { ...time, hour: hour + 12 } : time;
  return (part === 'AF' || part === 'EV') && hour < 12 ? { ...time, hour: hour + 12 } : time;
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
    rule('FOURDIGITS ZONE', ({ FOURDIGITS, ZONE }) => clock(Math.floor(FOURDIGITS / 100), FOURDIGITS % 100, ZONE)),
    rule('FOURDIGITS hours|hrs ZONE?', ({ FOURDIGITS, ZONE }, site) =>
      site.word(site.before()) === 'at' || ZONE !== undefined
        ? clock(Math.floor(FOURDIGITS / 100), FOURDIGITS % 100, ZONE)
        : undefined,
    ),
    rule('noon ZONE?', ({ ZONE }) => clock(12, 0, ZONE)),
    rule('midnight ZONE?', ({ ZONE }) => clock(24, 0, ZONE)),
    rule('half past n:HOUR|ONES|TEENS', ({ n }, site) => onDial(n, 30, site)),
    rule('a? quarter past n:HOUR|ONES|TEENS', ({ n }, site) => onDial(n, 15, site)),
    rule('a? quarter to n:HOUR|ONES|TEENS', ({ n }, site) => onDial(n === 1 ? 12 : n - 1, 45, site)),
    rule('m:ONES|TEENS past n:ONES|TEENS', ({ m, n }, site) => onDial(n, m, site)),
    rule('twenty past n:ONES|TEENS', ({ n }, site) => onDial(n, 20, site)),
  ]),
  ruleSet('ATIME', [
    rule('CLOCK', ({ CLOCK }): PlaceNode => ({ kind: 'time', time: CLOCK })),
    rule('CLOCK local time', ({ CLOCK }): PlaceNode => ({ kind: 'time', time: CLOCK })),
    rule('CLOCK local time ,? on? ADAY', ({ CLOCK, ADAY }): PlaceNode => ({ kind: 'time', time: CLOCK, day: ADAY })),
    rule('CLOCK ( ZONE )', ({ CLOCK, ZONE }): PlaceNode => ({ kind: 'time', time: { ...CLOCK, zone: ZONE } })),
    rule('CLOCK ,? on? ADAY', ({ CLOCK, ADAY }): PlaceNode => ({ kind: 'time', time: CLOCK, day: ADAY })),
    rule('CLOCK PARTOFDAY', ({ CLOCK, PARTOFDAY }): PlaceNode => ({ kind: 'time', time: inPart(CLOCK, PARTOFDAY) })),
    rule('CLOCK in|on the PARTOFDAY', ({ CLOCK, PARTOFDAY }): PlaceNode => ({
      kind: 'time',
      time: inPart(CLOCK, PARTOFDAY),
    })),
    rule('CLOCK at night', ({ CLOCK }): PlaceNode => ({ kind: 'time', time: inPart(CLOCK, 'NI') })),
    rule('CLOCK this PARTOFDAY', ({ CLOCK, PARTOFDAY }): PlaceNode => ({
      kind: 'time',
      time: inPart(CLOCK, PARTOFDAY),
      day: { kind: 'deictic', unit: 'day', shift: 0, from: 'published' },
    })),
    rule('CLOCK ,? on? ADAY PARTOFDAY', ({ CLOCK, ADAY, PARTOFDAY }): PlaceNode => ({
      kind: 'time',
      time: inPart(CLOCK, PARTOFDAY),
      day: ADAY,
    })),
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
