import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { calendar, deictic, itself, modified, timeOn, type TimeOfDay } from '../nodes';
import type { PartOfDay } from '../units';
import { areClockFigures } from './clockFigures';

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

/** 1630 is 16:30. */
function ofFigures(figures: number, zone?: string): TimeOfDay | undefined {
  return clock(Math.floor(figures / 100), figures % 100, zone);
}

/** "half past six": on the dial, so in the half of the day that the words after it name ("the evening boat"). */
function onDial(hour: number, minute: number, site: MatchSite): TimeOfDay | undefined {
  const time = hour >= 1 && hour <= 12 ? clock(hour, minute) : undefined;
  const part = site.next === 'the' ? site.after(2)?.entry?.classes.PARTOFDAY : undefined;
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
    rule('HOUR +: +MINUTE MERIDIEM? ZONE?', (hour, minute, meridiem, zone, site) => {
      const before = site.before();
      const after = site.after();
      // Scores, verses and results: 3:2 has one digit, 1:23:45 is read below, 10:30.5 is a lap time, +02:00 a zone.
      if (
        before !== undefined &&
        site.token(0)?.gap === 'none' &&
        (before.number !== undefined ||
          ':+'.includes(site.word(before)) ||
          (before.isWord && site.word(before) !== 't'))
      )
        return undefined;
      if (after?.gap === 'none' && (site.word(after) === ':' || after.number !== undefined)) return undefined;
      return clock(meridiem === undefined ? hour : onTwelve(hour, meridiem), minute, zone);
    }),
    rule('HOUR +: +MINUTE +: +MINUTE MERIDIEM? ZONE?', (hour, m, s, meridiem, zone) =>
      clock(meridiem === undefined ? hour : onTwelve(hour, meridiem), m, zone, s),
    ),
    rule('HOUR +: +MINUTE +h|hrs', (hour, minute) => clock(hour, minute)),
    rule('HOUR MERIDIEM ZONE?', (hour, meridiem, zone, site) =>
      // "I am 10 am I" needs the words together or a full stop; "at 7 am" is the common form.
      hour > 0 && hour <= 12 && !(site.isBeforeWord && site.wordAt(1) === 'am' && site.previous === 'i')
        ? clock(onTwelve(hour, meridiem), 0, zone)
        : undefined,
    ),
    rule('ONES|TEENS MERIDIEM ZONE?', (n, meridiem, zone) =>
      n <= 12 ? clock(onTwelve(n, meridiem), 0, zone) : undefined,
    ),
    rule('HOURPOINTMINUTE MERIDIEM ZONE?', (figures, meridiem, zone) =>
      clock(onTwelve(Math.floor(figures / 100), meridiem), figures % 100, zone),
    ),
    rule("HOUR|ONES|TEENS o'clock", (hour) => clock(hour)),
    // "1500 pt" are points rather than a time.
    rule('FOURDIGITS ZONE', (figures, zone) => (zone === '' ? undefined : ofFigures(figures, zone))),
    rule('FOURDIGITS hours|hrs ZONE', ofFigures),
    rule('FOURDIGITS hours|hrs; FOURDIGITS +h', (figures, site) =>
      areClockFigures(site) ? ofFigures(figures) : undefined,
    ),
    rule('noon ZONE?', (zone) => clock(12, 0, zone)),
    rule('midnight ZONE?', (zone) => clock(24, 0, zone)),
    rule('half past HOUR|ONES|TEENS', (hour, site) => onDial(hour, 30, site)),
    rule('a? quarter past HOUR|ONES|TEENS', (hour, site) => onDial(hour, 15, site)),
    rule('a? quarter to HOUR|ONES|TEENS', (hour, site) => onDial(hour === 1 ? 12 : hour - 1, 45, site)),
    rule('ONES|TEENS|TENS past ONES|TEENS', (minute, hour, site) => onDial(hour, minute, site)),
  ]),
  // What begins with a clock time, for the words that may stand before one.
  ruleSet('CLOCKTIME', [
    rule('CLOCK; CLOCK local time', (time) => timeOn(time)),
    rule('CLOCK ,? on? ADAY; CLOCK local time ,? on? ADAY', (time, day) => timeOn(time, day)),
    rule('CLOCK ( ZONE )', (time, zone) => timeOn({ ...time, zone })),
    rule('CLOCK PARTOFDAY; CLOCK in|on the PARTOFDAY', (time, part) => timeOn(inPart(time, part))),
    rule('CLOCK at night', (time) => timeOn(inPart(time, 'NI'))),
    rule('CLOCK this PARTOFDAY', (time, part) => timeOn(inPart(time, part), deictic('day', 0))),
    rule('CLOCK ,? on? ADAY PARTOFDAY', (time, day, part) => timeOn(inPart(time, part), day)),
  ]),
  ruleSet('ATIME', [
    rule('CLOCKTIME', itself),
    rule('APPROXIMATE CLOCKTIME', (approximate, time) => modified(time, approximate)),
    rule('ADAY ,? at CLOCK', (day, time) => timeOn(time, day)),
    rule('ADAY ,? CLOCK', (day, time) => (time.hour === undefined ? undefined : timeOn(time, day))),
    rule('YEAR +-|/ +MONTHNUM +-|/ +DAYNUM HOUR +: +MINUTE', (year, month, day, hour, minute) => {
      const time = clock(hour, minute);
      return time && timeOn(time, calendar({ year, month, day }));
    }),
    rule('YEAR +- +MONTHNUM +- +DAYNUM +t +CLOCK', (year, month, day, time) =>
      timeOn(time, calendar({ year, month, day })),
    ),
  ]),
];
