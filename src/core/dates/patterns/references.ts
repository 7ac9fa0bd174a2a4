import { rule, ruleSet, type RuleSet, type TypedRule } from '../grammar/rule';
import type { ReferenceNode, TemporalNode } from '../nodes';

const phrases: Readonly<Record<ReferenceNode['value'], readonly string[]>> = {
  PRESENT_REF: [
    'now',
    'right now',
    'currently',
    'current',
    'at present',
    'presently',
    'nowadays',
    'these days',
    'ongoing',
    'the present',
    'the present day',
    'the time being',
    'at the moment',
    'this time around',
  ],
  PAST_REF: [
    'recent',
    'recently',
    'lately',
    'the past',
    'previously',
    'formerly',
    'in recent history',
    'in recent memory',
    'the recent past',
    'a while ago',
    'some time ago',
    'long ago',
    'earlier',
    'at the time',
    'at one point',
    'one point',
    'at one time',
  ],
  FUTURE_REF: [
    'soon',
    'very soon',
    'the future',
    'the near future',
    'the foreseeable future',
    'the coming future',
    'the near term',
    'the long term',
    'the short term',
    'the long run',
    'near +- +term',
    'long +- +term',
    'short +- +term',
    'shortly',
  ],
};

const noise = new Set(['than', 'as']);

function reference(pattern: string, value: ReferenceNode['value']): TypedRule<TemporalNode> {
  return rule(pattern, (_, site): TemporalNode | undefined => {
    const first = site.word(site.token(0));
    const isHeld =
      first === 'earlier' || first === 'shortly' ? site.after()?.isWord === true : noise.has(site.word(site.after()));
    return isHeld ? undefined : { kind: 'reference', value, bare: true };
  });
}

/** Times without a place on the calendar: "now", "recently", "soon". */
export const referenceRules: readonly RuleSet[] = [
  ruleSet(
    'EXPRESSION',
    (['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const).flatMap((value) =>
      phrases[value].map((phrase) => reference(phrase, value)),
    ),
  ),
];
