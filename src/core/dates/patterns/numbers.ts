import { rule, ruleSet, type MatchSite, type RuleSet } from '../grammar/rule';

const marks = new Set(['$', '£', '€', '¥', '#', '/', '.', ':', ',']);

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
    rule('NUMBER', ({ NUMBER }, site) => (isPriceOrCode(site) ? undefined : NUMBER)),
    rule('ONES', ({ ONES }) => ONES),
    rule('TEENS', ({ TEENS }) => TEENS),
    rule('TENS', ({ TENS }) => TENS),
    rule('TENS -? ONES', ({ TENS, ONES }) => TENS + ONES),
    rule('NUMBER SCALE', ({ NUMBER, SCALE }) => NUMBER * SCALE),
    rule('n:ONES|TEENS|TENS SCALE', ({ n, SCALE }) => n * SCALE),
    rule('ONES hundred and? rest:TEENS|TENS|ONES', ({ ONES, rest }) => ONES * 100 + rest),
    rule('a SCALE', ({ SCALE }) => SCALE),
    rule('a dozen', () => 12),
    rule('dozen', () => 12),
    rule('half a dozen', () => 6),
    rule('n:NUMBER|ONES|TEENS and a? half', ({ n }) => n + 0.5),
    rule('n:NUMBER|ONES 1 / 2', ({ n }) => n + 0.5),
  ]),
  ruleSet('ORDINAL', [
    rule('ORDINALNUM', ({ ORDINALNUM }) => ORDINALNUM),
    rule('ORDINALWORD', ({ ORDINALWORD }) => ORDINALWORD),
    rule('TENS -? ORDINALWORD', ({ TENS, ORDINALWORD }) => (ORDINALWORD < 10 ? TENS + ORDINALWORD : undefined)),
    rule('LASTWORD', ({ LASTWORD }) => LASTWORD),
  ]),
];
