import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import { deictic, modified, timeOn, type DeicticNode, type PlaceNode, type TimeNode } from '../nodes';
import type { TemporalModifier } from '../dateRecognizer';
import type { PartOfDay } from '../units';

function partOf(part: PartOfDay, day?: PlaceNode, modifier?: TemporalModifier): TimeNode {
  return modified(timeOn({ part }, day), modifier);
}

function day(shift: number): DeicticNode {
  return deictic('day', shift);
}

/** A day counted from the one the text speaks of. */
function dayFromText(shift: number): DeicticNode {
  return deictic('day', shift, 'discourse');
}

const twilight = wordSet('dawn daybreak sunrise sunset dusk midday lunchtime nightfall');
const overnightFollowers = wordSet(
  'in on at by from to after before as and or but it he she they we when that while with the',
);

/** "Friday evening", "last night", "the morning of May 3". */
export const partOfDayRules: readonly RuleSet[] = [
  ruleSet('ATIME', [
    rule('ADAY PARTOFDAY; ADAY at|in? the? PARTOFDAY', (on, part) => partOf(part, on)),
    rule('ADAY EARLY PARTOFDAY', (on, early, part) => partOf(part, on, early)),
    rule('the? PARTOFDAY of ADAY; PARTOFDAY on ADAY', (part, on) => partOf(part, on)),
    rule('EARLIER? this PARTOFDAY', (_earlier, part) => partOf(part, day(0))),
    rule('the? that|same PARTOFDAY; <in the PARTOFDAY', (part) => partOf(part, dayFromText(0))),
    rule('<at|before|after|by|until PARTOFDAY', (part, site) =>
      twilight.has(site.wordAt(0)) ? partOf(part, dayFromText(0)) : undefined,
    ),
    rule('<at|before|after|by|until PARTOFDAY ,? on? ADAY', (part, on, site) =>
      twilight.has(site.wordAt(0)) ? partOf(part, on) : undefined,
    ),
    rule('tonight', () => partOf('NI', day(0))),
    rule('last PARTOFDAY', (part) => partOf(part, day(-1))),
    rule('the? STEP PARTOFDAY', (step, part) => partOf(part, dayFromText(step))),
    rule('the PARTOFDAY before >!WORD', (part) => partOf(part, dayFromText(-1))),
    rule('EARLY ADAY PARTOFDAY', (early, on, part) => partOf(part, on, early)),
    rule('EARLY in|on the? PARTOFDAY of ADAY', (early, part, on) => partOf(part, on, early)),
    rule('EARLY SHIFT PARTOFDAY', (early, shift, part) => partOf(part, day(shift), early)),
    rule('EARLY +-? PARTOFDAY >!WORD; EARLY +-? PARTOFDAY >trading', (early, part) =>
      partOf(part, dayFromText(0), early),
    ),
    rule('the early|small|wee hours of ADAY PARTOFDAY?', (on, part) => partOf(part ?? 'MO', on, 'start')),
    rule('the early|small|wee hours of the PARTOFDAY; <in|during|until|since|by the early|small|wee hours >!of', () =>
      partOf('MO', dayFromText(0), 'start'),
    ),
    rule('PARTOFDAY >trading', (part) => partOf(part, dayFromText(0))),
    // "overnight rates" are no time.
    rule('overnight', (site) =>
      site.isBeforeWord && !overnightFollowers.has(site.next) ? undefined : partOf('NI', day(0)),
    ),
  ]),
];
