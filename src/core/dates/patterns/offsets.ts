import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import {
  calendar,
  duration,
  timeOn,
  type DurationNode,
  type OffsetNode,
  type PlaceNode,
  type TemporalNode,
} from '../nodes';

/** A point a length of time away. Unknown lengths ("years ago") keep no more than their direction. */
function offset(length: DurationNode, direction: -1 | 1, from: OffsetNode['from']): TemporalNode {
  if (length.amounts.some(({ count }) => count === 'X')) {
    return { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', bare: false };
  }
  return { kind: 'offset', duration: length, direction, from, modifier: length.modifier };
}

/** Whether a day is said in one word: "today", "Monday". */
function isShort(day: PlaceNode): boolean {
  return (
    day.kind === 'deictic' || (day.kind === 'calendar' && day.relation === 'near' && day.fields.month === undefined)
  );
}

/** "two years ago", "a week later", "three days before Christmas". */
export const offsetRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('CARDINAL nights ago', (count): TemporalNode =>
      timeOn({ part: 'NI' }, { kind: 'offset', duration: duration(count, 'day'), direction: -1, from: 'published' }),
    ),
    rule('DURATION ago', (length) => offset(length, -1, 'published')),
    rule('DURATION earlier|previously; DURATION before >!WORD', (length) => offset(length, -1, 'discourse')),
    rule('DURATION later|afterwards|afterward|thereafter; DURATION after|on >!WORD', (length) =>
      offset(length, 1, 'discourse'),
    ),
    rule('DURATION before|prior to? ADAY', (length, day) => offset(length, -1, day)),
    rule('DURATION after|following ADAY', (length, day) => offset(length, 1, day)),
    rule('DURATION from ADAY', (length, day) =>
      // "a week from Thursday" counts from the coming one.
      offset(length, 1, day.kind === 'calendar' && isShort(day) ? { ...day, relation: 'coming' } : day),
    ),
    rule('WEEKDAY week; a week on WEEKDAY', (weekday) =>
      offset(duration(1, 'week'), 1, calendar({ weekday }, 'coming')),
    ),
    rule('DURATION from now; DURATION hence', (length) => offset(length, 1, 'published')),
    rule('UNITS ago', (unit) => offset(duration('X', unit), -1, 'published')),
    rule('UNITS earlier', (unit) => offset(duration('X', unit), -1, 'discourse')),
    rule('UNITS later', (unit) => offset(duration('X', unit), 1, 'discourse')),
    rule('DURATION ago ADAY', (length, day) =>
      // "a year ago Monday", "one year ago today": to the day.
      isShort(day)
        ? offset({ ...length, amounts: [...length.amounts, { count: 0, unit: 'day' }] }, -1, day)
        : undefined,
    ),
    rule('not? long ago; moments ago', (): TemporalNode => ({ kind: 'reference', value: 'PAST_REF', bare: true })),
    rule('ADAY a week ago', (day) => offset(duration(1, 'week'), -1, day)),
  ]),
];
