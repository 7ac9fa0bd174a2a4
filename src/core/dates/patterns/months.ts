import type { MatchSite } from '../grammar/matchSite';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import { calendar } from '../nodes';
import { hasOnlyOwnStop } from './ownStop';

const prepositions = wordSet(
  'in between since by until till before after during from of through throughout early late mid last next this per every each',
);
const joiners = wordSet('to and or for , ( -');

/**
 * Whether a bare month word is a month: a full name is, but "May" and "March" begin sentences as verbs and nouns, and
 * "Jan", "Dec" need their full stop.
 */
function isBareMonth(site: MatchSite): boolean {
  const word = site.wordAt(0);
  const before = site.previous;
  if (prepositions.has(before) || (before === '-' && prepositions.has(site.word(site.before(2))))) return true;
  const isBeforeWord = site.isBeforeWord;
  if (word === 'may' || word === 'march') return joiners.has(before) && !isBeforeWord;
  // First names: "April Ryan", "June Carter" and "August Wilson"; "April GDP figures" after a preposition remains a month.
  if (word === 'april' || word === 'june' || word === 'august')
    return !(isBeforeWord && site.after()?.isCapitalised === true);
  return word.length > 4 || word === 'july';
}

/** Months. */
export const monthRules: readonly RuleSet[] = [
  ruleSet('AMONTH', [
    rule('MONTH', (month, site) => (isBareMonth(site) ? calendar({ month }) : undefined)),
    rule('MONTH +.', (month, site) => {
      const word = site.wordAt(0);
      const isAbbreviation = (word.length === 3 || word === 'sept') && word !== 'may';
      return isAbbreviation && prepositions.has(site.previous) && site.next !== '' ? calendar({ month }) : undefined;
    }),
    rule('MONTH +/|- +YEARNUMBER', (month, year) => calendar({ month, year })),
    rule('MONTH .? INYEAR', (month, year, site) =>
      hasOnlyOwnStop(site, 0) ? calendar({ month }, 'near', year) : undefined,
    ),
    rule('the? RELATION MONTH', (relation, month) => calendar({ month }, relation)),
    rule('the month of MONTH INYEAR?', (month, year) => calendar({ month }, 'near', year)),
    rule('YEAR +- +MONTHNUM', (year, month, site) =>
      // 2008-09 is rather the winter of two years than a September; 2019-03 can only be a March.
      site.wordAt(2).length === 2 && month <= year % 100 ? calendar({ year, month }) : undefined,
    ),
  ]),
];
