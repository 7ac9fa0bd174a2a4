import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { duration, type DurationNode, type OffsetNode, type TemporalNode } from '../nodes';

/** A point a length of time away. Unknown lengths ("years ago") keep no more than their direction. */
function offset(length: DurationNode, direction: -1 | 1, from: OffsetNode['from']): TemporalNode {
  if (length.amounts.some(({ count }) => count === 'X')) {
    return { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', bare: false };
  }
  return { kind: 'offset', duration: length, direction, from, modifier: length.modifier };
}

/** "two years ago", "a week later", "three days before Christmas". */
export const offsetRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    rule('DURATION ago', ({ DURATION }) => offset(DURATION, -1, 'published')),
    rule('DURATION earlier|previously', ({ DURATION }) => offset(DURATION, -1, 'discourse')),
    rule('DURATION later|afterwards|afterward|thereafter', ({ DURATION }) => offset(DURATION, 1, 'discourse')),
    rule('DURATION before|after', ({ DURATION }, site) =>
      site.after()?.isWord === true
        ? undefined
        : offset(DURATION, site.word(site.token(site.end - site.start - 1)) === 'before' ? -1 : 1, 'discourse'),
    ),
    rule('DURATION before|prior to? ADAY', ({ DURATION, ADAY }) => offset(DURATION, -1, ADAY)),
    rule('DURATION after|from|following ADAY', ({ DURATION, ADAY }) => offset(DURATION, 1, ADAY)),
    rule('DURATION from|hence now?', ({ DURATION }, site) =>
      site.end - site.start > 0 && site.word(site.token(site.end - site.start - 1)) !== 'from'
        ? offset(DURATION, 1, 'published')
        : undefined,
    ),
    rule('UNITS ago', ({ UNITS }) => offset(duration('X', UNITS), -1, 'published')),
    rule('UNITS earlier', ({ UNITS }) => offset(duration('X', UNITS), -1, 'discourse')),
    rule('UNITS later', ({ UNITS }) => offset(duration('X', UNITS), 1, 'discourse')),
    rule('not? long ago', (): TemporalNode => ({ kind: 'reference', value: 'PAST_REF', bare: true })),
    rule('ADAY a week ago', ({ ADAY }) => offset(duration(1, 'week'), -1, ADAY)),
  ]),
];
