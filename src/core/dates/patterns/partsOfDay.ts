import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { modified, type DeicticNode, type PlaceNode, type TimeNode } from '../nodes';
import type { PartOfDay } from '../units';

function part(partOfDay: PartOfDay, day?: PlaceNode): TimeNode {
  return { kind: 'time', time: { part: partOfDay }, day };
}

function day(shift: number, from: DeicticNode['from'] = 'published'): DeicticNode {
  return { kind: 'deictic', unit: 'day', shift, from };
}

/** "Friday evening", "last night", "the morning of May 3". */
export const partOfDayRules: readonly RuleSet[] = [
  ruleSet('ATIME', [
    rule('ADAY PARTOFDAY', ({ ADAY, PARTOFDAY }) => part(PARTOFDAY, ADAY)),
    rule('ADAY EARLY PARTOFDAY', ({ ADAY, EARLY, PARTOFDAY }) => modified(part(PARTOFDAY, ADAY), EARLY)),
    rule('ADAY at|in? the? PARTOFDAY', ({ ADAY, PARTOFDAY }) => part(PARTOFDAY, ADAY)),
    rule('the? PARTOFDAY of ADAY', ({ PARTOFDAY, ADAY }) => part(PARTOFDAY, ADAY)),
    rule('PARTOFDAY on ADAY', ({ PARTOFDAY, ADAY }) => part(PARTOFDAY, ADAY)),
    rule('this PARTOFDAY', ({ PARTOFDAY }) => part(PARTOFDAY, day(0))),
    rule('that|same PARTOFDAY', ({ PARTOFDAY }) => part(PARTOFDAY, day(0, 'discourse'))),
    rule('the same PARTOFDAY', ({ PARTOFDAY }) => part(PARTOFDAY, day(0, 'discourse'))),
    rule('tonight', () => part('NI', day(0))),
    rule('last PARTOFDAY', ({ PARTOFDAY }) => part(PARTOFDAY, day(-1))),
    rule('the? r:next|following|previous PARTOFDAY', ({ r, PARTOFDAY }) =>
      part(PARTOFDAY, day(r === 'previous' ? -1 : 1, 'discourse')),
    ),
    rule('the PARTOFDAY before', ({ PARTOFDAY }, site) =>
      site.after()?.isWord === true ? undefined : part(PARTOFDAY, day(-1, 'discourse')),
    ),
    rule('EARLY ADAY PARTOFDAY', ({ EARLY, ADAY, PARTOFDAY }) => modified(part(PARTOFDAY, ADAY), EARLY)),
    rule('EARLY in|on the? PARTOFDAY of ADAY', ({ EARLY, ADAY, PARTOFDAY }) => modified(part(PARTOFDAY, ADAY), EARLY)),
    rule('EARLY this|last PARTOFDAY', ({ EARLY, PARTOFDAY }, site) =>
      modified(part(PARTOFDAY, day(site.word(site.token(1)) === 'this' ? 0 : -1)), EARLY),
    ),
    rule('EARLIER this PARTOFDAY', ({ PARTOFDAY }) => part(PARTOFDAY, day(0))),
    rule('the PARTOFDAY', ({ PARTOFDAY }, site) =>
      site.word(site.before()) === 'in' ? part(PARTOFDAY, day(0, 'discourse')) : undefined,
    ),
    rule('r:early|late|mid +-? PARTOFDAY', ({ r, PARTOFDAY }, site) =>
      site.after()?.isWord === true && site.word(site.after()) !== 'trading'
        ? undefined
        : modified(part(PARTOFDAY, day(0, 'discourse')), r === 'early' ? 'start' : r === 'late' ? 'end' : 'mid'),
    ),
    rule('PARTOFDAY', ({ PARTOFDAY }, site) => {
      const word = site.word(site.token(0));
      return (word === 'morning' || word === 'afternoon') && site.word(site.after()) === 'trading'
        ? part(PARTOFDAY, day(0, 'discourse'))
        : undefined;
    }),
    rule('overnight', (_, site) =>
      site.after()?.isWord === true && site.after()?.entry === undefined ? undefined : part('NI', day(0)),
    ),
  ]),
];
