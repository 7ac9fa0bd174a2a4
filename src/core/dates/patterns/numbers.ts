import type { MatchSite } from '../grammar/matchSite';
import { wordSet } from '../lexicon/wordSet';
import { itself } from '../nodes';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';

const marks = wordSet('$ £ € ¥ # / . : ,');

/** "$20", "#5", "3:20", "F-16": the number belongs to what stands right before it. */
function isPriceOrCode(site: MatchSite): boolean {
  const first = site.token(0);
  const before = site.before();
  if (before === undefined || before.end !== first?.start) return false;
  return (
    marks.has(site.word(before)) ||
    before.isWord ||
    (site.word(before) === '-' && site.before(2)?.isWord === true && before.gap === 'none')
  );
}

/** Numbers in digits and words, and positions in a series. */
export const numberRules: readonly RuleSet[] = [
  ruleSet('CARDINAL', [
    rule('NUMBER', (count, site) => (isPriceOrCode(site) ? undefined : count)),
    rule('ONES|TEENS|TENS; a SCALE', itself),
    rule('TENS -? ONES', (tens, ones) => tens + ones),
    rule('NUMBER|ONES|TEENS|TENS SCALE', (count, scale) => count * scale),
    rule('ONES hundred and? TEENS|TENS|ONES', (ones, rest) => ones * 100 + rest),
    rule('a? dozen', () => 12),
    rule('half a dozen', () => 6),
    rule('NUMBER|ONES|TEENS and a? half; NUMBER|ONES 1 / 2', (count) => count + 0.5),
  ]),
  ruleSet('ORDINAL', [
    rule('ORDINALNUM|ORDINALWORD|LASTWORD', itself),
    rule('TENS -? ORDINALWORD', (tens, ordinal) => (ordinal < 10 ? tens + ordinal : undefined)),
  ]),
];
