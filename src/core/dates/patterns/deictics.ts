import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import { calendar, deictic, duration, modified, type DeicticNode, type PlaceNode, type Relation } from '../nodes';
import type { Unit } from '../units';

/** How many units from what is counted from: `published` where the words point from the writing, else the text's own date. */
const countedFrom: Readonly<Record<Relation, readonly [shift: number, from: DeicticNode['from']]>> = {
  this: [0, 'published'],
  last: [-1, 'published'],
  next: [1, 'published'],
  coming: [1, 'published'],
  near: [0, 'discourse'],
  that: [0, 'discourse'],
  preceding: [-1, 'discourse'],
  following: [1, 'discourse'],
};

function related(relation: Relation, unit: Unit): DeicticNode {
  return deictic(unit, ...countedFrom[relation]);
}

const notAPeriod = wordSet('of that when after before ahead - he she they we it i to in later');
const periodGovernors = wordSet(
  'for during in of this throughout over through by end ended ending ends finish finished finishing close closed closing ' +
    'later earlier late early started start begin began spent on at within remainder rest all',
);

/** Whether "the day", "the year" is a time of its own rather than the head of a longer phrase. */
function isBareUnit(site: MatchSite): boolean {
  return !notAPeriod.has(site.next) && periodGovernors.has(site.previous);
}

/** The rules of units that are counted whole, each unit with what its phrases build. */
function wholeUnits(target: 'AYEAR' | 'AMONTH' | 'ASPAN', units: readonly Unit[]): RuleSet {
  const among = (unit: Unit, node: DeicticNode): DeicticNode | undefined => (units.includes(unit) ? node : undefined);
  return ruleSet(target, [
    rule('RELATION UNIT; RELATION fiscal|calendar|financial UNIT', (relation, unit) =>
      among(unit, related(relation, unit)),
    ),
    rule('the RELATION fiscal|calendar|financial? UNIT', (relation, unit) =>
      // "the last month" is a length of time.
      relation === 'last' && unit !== 'weekend'
        ? undefined
        : among(unit, related(relation === 'next' ? 'following' : relation, unit)),
    ),
    rule('this past UNIT', (unit) => among(unit, related('last', unit))),
    rule('that|this same UNIT', (unit) => among(unit, deictic(unit, 0, 'discourse'))),
    rule('the UNIT', (unit, site) => (isBareUnit(site) ? among(unit, deictic(unit, 0, 'discourse')) : undefined)),
    rule('the fiscal|financial|calendar UNIT; the whole|entire|full UNIT', (unit) =>
      among(unit, deictic(unit, 0, 'discourse')),
    ),
    rule('the current UNIT', (unit) => among(unit, deictic(unit, 0))),
    // Of weeks, months and quarters the latest is the one that has ended.
    rule('the latest UNIT', (unit) => among(unit, deictic(unit, -1))),
    rule('the UNIT before last', (unit) => among(unit, deictic(unit, -2))),
    rule('the UNIT before|earlier|previous >!WORD', (unit) => among(unit, deictic(unit, -1, 'discourse'))),
    rule('the UNIT after|following >!WORD', (unit) => among(unit, deictic(unit, 1, 'discourse'))),
  ]);
}

const partedUnits: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];

function dayFromText(shift: number): DeicticNode {
  return deictic('day', shift, 'discourse');
}

/** "the same month last year": what the text speaks of, in another year. */
function same(word: string, year: PlaceNode): PlaceNode {
  return calendar({ same: word === 'month' || word === 'quarter' ? word : 'period' }, 'that', year);
}

/** "today", "this week", "the following day": units counted from the publication or from the text's own date. */
export const deicticRules: readonly RuleSet[] = [
  ruleSet('ADAY', [
    rule('DEICTICDAY', (shift) => deictic('day', shift)),
    rule('the day before yesterday', () => deictic('day', -2)),
    rule('the day after tomorrow', () => deictic('day', 2)),
    rule('that|same day; the same|very day; that same day', () => dayFromText(0)),
    rule('the? STEP day', dayFromText),
    rule('the day before >!WORD', () => dayFromText(-1)),
    rule('the day after|following >!WORD', () => dayFromText(1)),
    rule('the day', (site) => (isBareUnit(site) ? dayFromText(0) : undefined)),
    rule('the day after HOLIDAY', (from): PlaceNode => ({
      kind: 'offset',
      duration: duration(1, 'day'),
      direction: 1,
      from,
    })),
  ]),
  wholeUnits('AYEAR', ['year']),
  wholeUnits('AMONTH', ['month']),
  wholeUnits('ASPAN', ['week', 'weekend', 'quarter', 'half', 'decade', 'century']),
  ruleSet('AMONTH', [
    rule('the? same|corresponding|comparable :month|quarter|period AYEAR', (word, year) => same(word, year)),
    rule('this time AYEAR', (year) => same('month', year)),
    rule('the same time AYEAR', (year) => (year.kind === 'deictic' ? same('period', year) : undefined)),
    rule(
      'the? same|corresponding|comparable :month|quarter|period a year ago|earlier|before; the? year +- +ago|earlier :month|quarter|period',
      (word) => same(word, deictic('year', -1)),
    ),
    rule('the YEARNUMBER :month|quarter|period', (year, word) => same(word, calendar({ year }))),
  ]),
  ruleSet('PERIOD', [
    rule(':year|month +- +end; :year|month ’s end; <by :year end', (unit) => modified(deictic(unit as Unit, 0), 'end')),
  ]),
  ruleSet('EXPRESSION', [
    // Named with its edge a unit needs no other word to be a time.
    rule('the? EDGE of the UNIT; EARLY|EARLIER in the UNIT', (part, unit) =>
      partedUnits.includes(unit) ? modified(deictic(unit, 0, 'discourse'), part) : undefined,
    ),
    rule('<at|by|until that time', () => calendar({}, 'that')),
  ]),
];
