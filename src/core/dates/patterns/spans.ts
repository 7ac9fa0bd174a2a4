import { rule, ruleSet, type MatchSite, type RuleSet } from '../grammar/rule';
import { calendar, modified, type CalendarNode, type DeicticNode, type StatedFields, type PlaceNode } from '../nodes';

/** "first" to "fourth" and "last" of four quarters. */
function quarter(ordinal: number): StatedFields | undefined {
  if (ordinal === -1) return { quarter: 4 };
  return ordinal >= 1 && ordinal <= 4 ? { quarter: ordinal } : undefined;
}

/** The same of a business's year. */
function fiscal(fields: StatedFields | undefined): StatedFields | undefined {
  return fields && { ...fields, fiscal: true };
}

function half(ordinal: number): StatedFields | undefined {
  if (ordinal === -1) return { half: 2 };
  return ordinal === 1 || ordinal === 2 ? { half: ordinal } : undefined;
}

function within(fields: StatedFields | undefined, whole: PlaceNode | undefined): CalendarNode | undefined {
  return fields && calendar(fields, 'near', whole);
}

const seasonGovernors = new Set('in since by until before after during throughout over through of for'.split(' '));

/** "spring" and "fall" are verbs and nouns; a season alone needs a word that governs a time. */
function isBareSeason(site: MatchSite): boolean {
  const word = site.word(site.token(0));
  const before = site.word(site.before());
  const after = site.after();
  if (!seasonGovernors.has(before) || (after !== undefined && site.word(after) === 'of')) return false;
  if (word !== 'fall' && word !== 'spring') return true;
  return (before === 'in' || before === 'since' || before === 'by') && after?.isWord !== true;
}

/** Quarters, halves, seasons and weekends. */
export const spanRules: readonly RuleSet[] = [
  ruleSet('ASPAN', [
    rule('the? ORDINAL -? quarter', ({ ORDINAL }) => within(quarter(ORDINAL), undefined)),
    rule('the? ORDINAL -? kind:fiscal|financial? quarter INYEAR', ({ ORDINAL, INYEAR, kind }) =>
      within(kind === undefined ? quarter(ORDINAL) : fiscal(quarter(ORDINAL)), INYEAR),
    ),
    rule('the? ORDINAL fiscal|financial quarter', ({ ORDINAL }) => within(fiscal(quarter(ORDINAL)), undefined)),
    rule('the? ORDINAL calendar quarter', ({ ORDINAL }) => within(quarter(ORDINAL), undefined)),
    rule('YEARNUMBER ’s ORDINAL -? quarter', ({ YEARNUMBER, ORDINAL }) =>
      within(quarter(ORDINAL), calendar({ year: YEARNUMBER })),
    ),
    rule('r:this|last|next year ’s ORDINAL -? quarter', ({ r, ORDINAL }) =>
      within(quarter(ORDINAL), {
        kind: 'deictic',
        unit: 'year',
        shift: r === 'last' ? -1 : r === 'next' ? 1 : 0,
        from: 'published',
      }),
    ),
    rule('the? QUARTERCODE', ({ QUARTERCODE }) => calendar({ quarter: QUARTERCODE })),
    rule('QUARTERCODE INYEAR', ({ QUARTERCODE, INYEAR }) => within({ quarter: QUARTERCODE }, INYEAR)),
    rule('YEARNUMBER +-? QUARTERCODE', ({ YEARNUMBER, QUARTERCODE }) =>
      calendar({ year: YEARNUMBER, quarter: QUARTERCODE }),
    ),
    rule('the? ORDINAL half', ({ ORDINAL }, site) =>
      site.word(site.token(0)) === 'the' && site.word(site.before()) === 'in'
        ? within(half(ORDINAL), undefined)
        : undefined,
    ),
    rule('the? ORDINAL -? half of PERIOD', ({ ORDINAL, PERIOD }) => {
      if (PERIOD.kind === 'calendar' && PERIOD.fields.year === undefined)
        return modified(PERIOD, ORDINAL === 1 ? 'start' : 'end');
      return within(half(ORDINAL), PERIOD);
    }),
    rule('the? ORDINAL half INYEAR', ({ ORDINAL, INYEAR }) => within(half(ORDINAL), INYEAR)),
    rule('HALFCODE INYEAR', ({ HALFCODE, INYEAR }) => within({ half: HALFCODE }, INYEAR)),

    rule('SEASON', ({ SEASON }, site) => (isBareSeason(site) ? calendar({ season: SEASON }) : undefined)),
    rule('the SEASON', ({ SEASON }, site) => {
      const word = site.word(site.token(1));
      const after = site.after();
      if (
        (word === 'fall' || word === 'spring') &&
        (!seasonGovernors.has(site.word(site.before())) || site.word(after) === 'of')
      ) {
        return undefined;
      }
      return after?.isCapitalised === true ? undefined : calendar({ season: SEASON });
    }),
    rule('the? SEASON INYEAR', ({ SEASON, INYEAR }) => within({ season: SEASON }, INYEAR)),
    rule('the? RELATION SEASON', ({ RELATION, SEASON }) => calendar({ season: SEASON }, RELATION)),

    rule('the weekend', () => deictic('weekend', 0)),
    rule('weekend', (_, site) => (site.word(site.before()) === 'over' ? deictic('weekend', 0) : undefined)),
    rule('the week of ADAY', ({ ADAY }): PlaceNode => ({ kind: 'part', unit: 'week', index: 1, of: ADAY })),
    rule('the week beginning|starting ADAY', ({ ADAY }): PlaceNode => ({
      kind: 'part',
      unit: 'week',
      index: 1,
      of: ADAY,
    })),
  ]),
];

function deictic(unit: DeicticNode['unit'], shift: number): DeicticNode {
  return { kind: 'deictic', unit, shift, from: 'published' };
}
