import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import type { ReferenceNode, TemporalNode } from '../nodes';

const phrases: Readonly<Record<ReferenceNode['value'], string>> = {
  PRESENT_REF:
    'now; right now; currently; current; <at present; presently; nowadays; these days; ' +
    'the present; the present day; the time being; <at the moment; this time around',
  PAST_REF:
    'recent; recently; lately; the past; previously; formerly; recent history|memory; ' +
    'the recent past; a while ago; some time ago; long ago; earlier; <at the time; ' +
    '<at one point|time; those days',
  FUTURE_REF:
    'soon; very soon; the future; the near future; the foreseeable future; the coming future; ' +
    'the near term; the long term; the short term; the long run; near +- +term; long +- +term; ' +
    'short +- +term; shortly',
};

/** Whether the words mean something else than a time: "earlier than", "earlier efforts", "as recently as". */
function isHeld(site: MatchSite): boolean {
  const first = site.wordAt(0);
  if (first === 'earlier' || first === 'shortly') return site.isBeforeWord;
  return site.next === 'than' || (site.next === 'as' && site.previous === 'as');
}

/** Times without a place on the calendar: "now", "recently", "soon". */
export const referenceRules: readonly RuleSet[] = [
  ruleSet(
    'EXPRESSION',
    (['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const).map((value) =>
      rule(phrases[value], (site: MatchSite): TemporalNode | undefined =>
        isHeld(site) ? undefined : { kind: 'reference', value, bare: true },
      ),
    ),
  ),
];
