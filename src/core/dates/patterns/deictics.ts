import { rule, ruleSet, type MatchSite, type RuleSet } from '../grammar/rule';
import { calendar, modified, type DeicticNode, type Relation, type PlaceNode } from '../nodes';
import type { Unit } from '../units';

function deictic(unit: Unit, shift: number, from: DeicticNode['from'] = 'published'): DeicticNode {
  return { kind: 'deictic', unit, shift, from };
}

/** "this year", "last month", "the following week": which unit, counted from what. */
function related(relation: Relation, unit: Unit): DeicticNode {
  switch (relation) {
    case 'this':
      return deictic(unit, 0);
    case 'near':
    case 'that':
      return deictic(unit, 0, 'discourse');
    case 'last':
      return deictic(unit, -1);
    case 'next':
      return deictic(unit, 1);
    case 'preceding':
      return deictic(unit, -1, 'discourse');
    case 'following':
      return deictic(unit, 1, 'discourse');
  }
}

const spanUnits = new Set<Unit>(['week', 'weekend', 'quarter', 'half', 'decade', 'century']);

function isSpan(unit: Unit): boolean {
  return spanUnits.has(unit);
}

const notAPeriod = new Set([
  'of',
  'that',
  'when',
  'after',
  'before',
  'ahead',
  '-',
  'he',
  'she',
  'they',
  'we',
  'it',
  'i',
  'to',
  'in',
  'later',
]);
const periodGovernors = new Set(
  (
    'for during in of this throughout over through by end ended ending ends finish finished finishing close closed closing ' +
    'later earlier late early started start begin began spent on at within remainder rest all'
  ).split(' '),
);

/** Whether "the day", "the year" is a time of its own rather than the head of a longer phrase. */
function isBareUnit(site: MatchSite): boolean {
  const after = site.after();
  if (after !== undefined && notAPeriod.has(site.word(after))) return false;
  return periodGovernors.has(site.word(site.before()));
}

const distal = new Set(['that', 'same']);

/** "today", "this week", "the following day": units counted from the publication or from the text's own date. */
export const deicticRules: readonly RuleSet[] = [
  ruleSet('ADAY', [
    rule('DEICTICDAY', ({ DEICTICDAY }) => deictic('day', DEICTICDAY)),
    rule('the day before yesterday', () => deictic('day', -2)),
    rule('the day after tomorrow', () => deictic('day', 2)),
    rule('r:that|same day', () => deictic('day', 0, 'discourse')),
    rule('the r:same|very day', () => deictic('day', 0, 'discourse')),
    rule('the? r:next|following|ensuing|previous|preceding day', ({ r }) =>
      deictic('day', r === 'previous' || r === 'preceding' ? -1 : 1, 'discourse'),
    ),
    rule('the day before', (_, site) => (site.after()?.isWord === true ? undefined : deictic('day', -1, 'discourse'))),
    rule('the day after|following', (_, site) =>
      site.after()?.isWord === true ? undefined : deictic('day', 1, 'discourse'),
    ),
    rule('the day', (_, site) => (isBareUnit(site) ? deictic('day', 0, 'discourse') : undefined)),
    rule('the day after HOLIDAY', ({ HOLIDAY }): PlaceNode => ({
      kind: 'offset',
      duration: { kind: 'duration', amounts: [{ count: 1, unit: 'day' }] },
      direction: 1,
      from: HOLIDAY,
    })),
  ]),
  ruleSet('AYEAR', [
    rule('RELATION year', ({ RELATION }) => related(RELATION, 'year')),
    rule('the RELATION fiscal|calendar|financial? year', ({ RELATION }) =>
      RELATION === 'last' ? undefined : related(RELATION === 'next' ? 'following' : RELATION, 'year'),
    ),
    rule('RELATION fiscal|calendar|financial year', ({ RELATION }) => related(RELATION, 'year')),
    rule('the year', (_, site) => (isBareUnit(site) ? deictic('year', 0, 'discourse') : undefined)),
    rule('the whole|entire|full year', () => deictic('year', 0, 'discourse')),
    rule('the year before|previous|earlier', (_, site) =>
      site.after()?.isWord === true && site.word(site.token(2)) === 'before'
        ? undefined
        : deictic('year', -1, 'discourse'),
    ),
    rule('the year after|following', (_, site) =>
      site.after()?.isWord === true ? undefined : deictic('year', 1, 'discourse'),
    ),
  ]),
  ruleSet('AMONTH', [
    rule('RELATION month', ({ RELATION }) => related(RELATION, 'month')),
    rule('the RELATION month', ({ RELATION }) =>
      RELATION === 'last' ? undefined : related(RELATION === 'next' ? 'following' : RELATION, 'month'),
    ),
    rule('the month', (_, site) => (isBareUnit(site) ? deictic('month', 0, 'discourse') : undefined)),
    rule('the month before|earlier', (_, site) =>
      site.after()?.isWord === true ? undefined : deictic('month', -1, 'discourse'),
    ),
    rule('the same month AYEAR', ({ AYEAR }): PlaceNode => sameMonth(AYEAR)),
    rule('the same month a year ago|earlier|before', (): PlaceNode => sameMonth(deictic('year', -1))),
    rule('the same period|time AYEAR', ({ AYEAR }): PlaceNode | undefined =>
      AYEAR.kind === 'deictic' ? sameMonth(AYEAR) : undefined,
    ),
    rule('the same period a year ago|earlier|before', (): PlaceNode => sameMonth(deictic('year', -1))),
  ]),
  ruleSet('ASPAN', [
    rule('RELATION UNIT', ({ RELATION, UNIT }) => (isSpan(UNIT) ? related(RELATION, UNIT) : undefined)),
    rule('the RELATION UNIT', ({ RELATION, UNIT }) =>
      isSpan(UNIT) && (RELATION !== 'last' || UNIT === 'weekend')
        ? related(RELATION === 'next' ? 'following' : RELATION, UNIT)
        : undefined,
    ),
    rule('the UNIT', ({ UNIT }, site) =>
      (UNIT === 'quarter' || UNIT === 'week' || UNIT === 'decade') && isBareUnit(site)
        ? deictic(UNIT, 0, 'discourse')
        : undefined,
    ),
    rule('the latest|current UNIT', ({ UNIT }) => (isSpan(UNIT) ? deictic(UNIT, 0) : undefined)),
    rule('the week before|earlier', (_, site) =>
      site.after()?.isWord === true ? undefined : deictic('week', -1, 'discourse'),
    ),
  ]),
  ruleSet('PERIOD', [
    rule('year +- +end', () => modified(deictic('year', 0), 'end')),
    rule('year end', (_, site) =>
      site.word(site.before()) === 'by' ? modified(deictic('year', 0), 'end') : undefined,
    ),
    rule('month +- +end', () => modified(deictic('month', 0), 'end')),
  ]),
  ruleSet('EXPRESSION', [
    rule('r:that|this time', ({ r }, site) =>
      distal.has(r) && (site.word(site.before()) === 'by' || site.word(site.before()) === 'until')
        ? calendar({}, 'that')
        : undefined,
    ),
  ]),
];

/** "the same month last year": the month the text speaks of, in another year. */
function sameMonth(year: PlaceNode): PlaceNode {
  return calendar({}, 'that', year);
}
