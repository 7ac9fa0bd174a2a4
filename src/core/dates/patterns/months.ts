import { rule, ruleSet, type MatchSite, type RuleSet } from '../grammar/rule';
import { calendar } from '../nodes';
import { hasOnlyOwnStop } from './ownStop';

const prepositions = new Set(
  'in since by until till before after during from of through throughout early late mid last next this per every each'.split(
    ' ',
  ),
);
const joiners = new Set('to and or for between , ( -'.split(' '));

/**
 * Whether a bare month word is a month: a full name is, but "May" and "March" begin sentences as verbs and nouns, and
 * "Jan", "Dec" need their full stop.
 */
function isBareMonth(site: MatchSite): boolean {
  const word = site.word(site.token(0));
  const before = site.word(site.before());
  if (prepositions.has(before)) return true;
  const isBeforeWord = site.after()?.isWord === true;
  if (word === 'may' || word === 'march') return joiners.has(before) && !isBeforeWord;
  // First names: "April Ryan", "June Carter" and "August Wilson"; "April GDP figures" after a preposition remains a month.
  if (word === 'april' || word === 'june' || word === 'august')
    return !(isBeforeWord && site.after()?.isCapitalised === true);
  return word.length > 4;
}

/** Months. */
export const monthRules: readonly RuleSet[] = [
  ruleSet('AMONTH', [
    rule('MONTH', ({ MONTH }, site) => (isBareMonth(site) ? calendar({ month: MONTH }) : undefined)),
    rule('MONTH .', ({ MONTH }, site) => {
      const word = site.word(site.token(0));
      const isAbbreviation = (word.length === 3 || word === 'sept') && word !== 'may';
      return isAbbreviation &&
        site.token(1)?.gap === 'none' &&
        prepositions.has(site.word(site.before())) &&
        site.after() !== undefined
        ? calendar({ month: MONTH })
        : undefined;
    }),
    rule('MONTH +/|- +YEARNUMBER', ({ MONTH, YEARNUMBER }) => calendar({ month: MONTH, year: YEARNUMBER })),
    rule('MONTH .? INYEAR', ({ MONTH, INYEAR }, site) =>
      hasOnlyOwnStop(site, 0) ? calendar({ month: MONTH }, 'near', INYEAR) : undefined,
    ),
    rule('the? RELATION MONTH', ({ RELATION, MONTH }) => calendar({ month: MONTH }, RELATION)),
    rule('the month of MONTH INYEAR?', ({ MONTH, INYEAR }) => calendar({ month: MONTH }, 'near', INYEAR)),
    rule('YEAR +- +MONTHNUM', ({ YEAR, MONTHNUM }, site) =>
      // 2008-09 is rather the winter of two years than a September; 2019-03 can only be a March.
      site.word(site.token(2)).length === 2 && MONTHNUM <= YEAR % 100
        ? calendar({ year: YEAR, month: MONTHNUM })
        : undefined,
    ),
  ]),
];
