import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import type { MatchSite } from '../grammar/matchSite';
import { isDistinctive, namedPeriods, termsOf } from '../lexicon/namedPeriods';
import { wordSet } from '../lexicon/wordSet';
import type { PeriodNode } from '../nodes';
import type { Token } from '../token';

const titles = wordSet('president premier minister mr mrs barack donald joe bill george ronald margaret tony');
/** After these an administration is a time; else it may be the people ("the Obama administration said"). */
const governors = wordSet('during in throughout under since before after until');
const ordinals = ['first', 'second'];

/** The name of somebody who has been in office that a token is, in lower case. */
function holder(site: MatchSite, token: Token | undefined): string | undefined {
  const name = token?.isCapitalised === true ? site.word(token) : '';
  return termsOf(name).length > 0 ? name : undefined;
}

/** "under Obama", "under President Bush", but not "under Obama’s desk" or "under Bush Street". */
function underHolder(site: MatchSite): PeriodNode | undefined {
  let at = 1;
  while (at < 4 && titles.has(site.word(site.after(at)))) at++;
  const name = holder(site, site.after(at));
  const next = site.after(at + 1);
  if (name === undefined || (at === 1 && !isDistinctive(name)) || next?.isCapitalised === true) return undefined;
  const isPartOfMore = next?.gap === 'none' && (site.word(next) === '-' || site.word(next) === '’s');
  return isPartOfMore ? undefined : { kind: 'period', office: { name, nth: -1 } };
}

/** "Trump’s presidency", "the second Bush administration", "an Obama-era rule": the name stands before, and stays a name. */
function timeOfHolder(site: MatchSite): PeriodNode | undefined {
  const before = (distance: number): string => site.word(site.before(distance));
  let at = 1;
  let nth = -1;
  const takeOrdinal = (): void => {
    if (nth >= 0 || !ordinals.includes(before(at))) return;
    nth = ordinals.indexOf(before(at));
    at++;
  };
  takeOrdinal();
  if (before(at) === '’s' || before(at) === '-') at++;
  const name = holder(site, site.before(at));
  if (name === undefined || site.next === '’s') return undefined;
  const isBare = !titles.has(before(at + 1));
  do at++;
  while (titles.has(before(at)));
  takeOrdinal();
  if (before(at) === 'the') at++;
  // "the final days of" the same are a length of time.
  const isTime = site.wordAt(0) === 'administration' ? governors.has(before(at)) : before(at) !== 'of';
  const hasTerm = nth < 0 || (termsOf(name).length > 1 && nth < termsOf(name).length);
  // "Ford’s years" (or era, or term) may be another Ford’s; the long words are those of a head of government.
  const isMeant = !isBare || isDistinctive(name) || site.wordAt(0).length > 5;
  return isTime && hasTerm && isMeant ? { kind: 'period', office: { name, nth } } : undefined;
}

/** Wars and crises that go by a name, and times in office. */
export const periodRules: readonly RuleSet[] = [
  ruleSet('EXPRESSION', [
    ...Object.entries(namedPeriods).map(([patterns, edtf]) =>
      rule(patterns, (site: MatchSite): PeriodNode | undefined =>
        // "the Cold War", not "the cold war between neighbours".
        site.token(-2)?.isCapitalised === true ? { kind: 'period', edtf } : undefined,
      ),
    ),
    rule('under', underHolder),
    rule('administration|presidency|premiership|era|years|term', timeOfHolder),
  ]),
];
