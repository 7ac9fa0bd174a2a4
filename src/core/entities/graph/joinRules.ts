import { compareText } from '../compareText';
import type { NameForm } from '../forms/form';
import { lacksNumber, type PersonForm } from '../forms/personForm';
import { mayBeOneName, namesOfForm } from '../lexicons/shortNames';
import { isNumbered } from '../matching/otherSimilarity';
import { endsWithName, isPartOf } from '../matching/nameParts';
import { comparePersons, type NameEvidence } from '../matching/personSimilarity';
import { hasInitialsOf } from '../matching/writtenInitials';
import { clusterOf, join, joinAsDecided, type Cluster, type Join } from './cluster';
import { byName, hasContext, unitsNamed, type Linking } from './linking';
import { decisionLinks } from './nameGraph';
import { writtenAs } from './nameNode';
import { articleCount, type Unit } from './units';

/** Scores from which names alone join two units, and how much they need in common below that. */
const joinAlone = 0.86;
const joinWithSome = { score: 0.8, shared: 4 };
const joinWithMuch = { score: 0.7, shared: 8 };

/** How often a short name must be the whole name in its articles, for each article that lengthens it, to be usual. */
const usualName = 2;

/** How many times more articles must shorten one name so than any other for a short form to mean that one. */
const clearMajority = 3;

/** Units with one recorded id, or named together in `same`, are one: the user has said so. */
export function joinDecided({ units }: Linking): void {
  const first = new Map<string, Unit>();
  for (const unit of units) {
    for (const decision of unit.decisions) {
      for (const key of decisionLinks({ decision })) {
        const other = first.get(key);
        if (other === undefined) first.set(key, unit);
        else joinAsDecided({ from: unit, to: other, reason: 'recorded as one by you', tier: 'same' });
      }
    }
  }
}

/** A join that names speak for. */
type Edge = Join & Required<Pick<Join, 'score'>>;

/** Joins by what the names say, the surest first; weak evidence needs other names in common. */
export function joinByEvidence(step: Linking): void {
  const edges: Edge[] = [];
  for (const from of step.units) {
    for (const [node, evidence] of from.node.evidence ?? []) {
      if (node.identity < from.node.identity || evidence.abbreviation === true) continue;
      if (evidence.tier === 'possible' || evidence.slip === true) continue;
      const { score, reason, tier = 'same' } = evidence;
      for (const to of unitsNamed(step, node.identity)) edges.push({ from, to, score, reason, tier });
    }
  }
  edges.sort((a, b) => b.score - a.score || compareText(a.from.id, b.from.id) || compareText(a.to.id, b.to.id));
  for (const { from, to, score, reason, tier } of edges) {
    if (score >= joinAlone) {
      join({ from, to, reason, tier, score });
      continue;
    }
    const needed = score >= joinWithSome.score ? joinWithSome.shared : joinWithMuch.shared;
    step.hasWeighed = true;
    if (score >= joinWithMuch.score && step.shared.betweenUnits([from], [to]) >= needed) {
      join({ from, to, reason: `${reason}; the articles share other names`, tier: 'likely', score });
    }
  }
}

/**
 * "J. Smith" is the John Smith of the collection when nobody else with that initial is in it, "John Paul" the one with
 * the only number, and "López Obrador" the only one whose name ends so.
 */
export function joinAbbreviations(step: Linking): void {
  for (const unit of step.units) {
    const candidates = new Map<Cluster, NameEvidence & { readonly unit: Unit }>();
    for (const [node, evidence] of byName(unit)) {
      if (evidence.abbreviation !== true || evidence.tier === 'possible') continue;
      for (const full of unitsNamed(step, node.identity)) {
        if (abbreviates(unit, full)) candidates.set(clusterOf(full), { ...evidence, unit: full });
      }
    }
    const [only] = candidates.values();
    if (only === undefined || candidates.size > 1 || only.score < joinWithSome.score) continue;
    join({ from: unit, to: only.unit, reason: only.reason, tier: 'likely' });
  }
}

function abbreviates(short: Unit, full: Unit): boolean {
  if (short.person !== undefined) return full.person !== undefined && abbreviatesPerson(short.person, full.person);
  const [form, other] = [short.node.form, full.node.form];
  return form.kind === 'other' && form.acronym && other.kind === 'other' && !other.acronym;
}

function abbreviatesPerson(short: PersonForm, full: PersonForm): boolean {
  if (lacksNumber(short, full) || endsWithName(full, short) || hasInitialsOf(short, full)) return true;
  if (short.given.length === 1) return full.given.length > 1;
  return mayBeOneName(short.given, full.given) && namesOfForm(short.given).length > namesOfForm(full.given).length;
}

/**
 * A short form or acronym that stands alone in its articles is what other articles shorten to it, when that is one
 * entity, or one far more often than any other. A short form that is itself the usual name takes the long ones in.
 */
export function joinShortForms(step: Linking): void {
  for (const unit of step.units) {
    const ranked = longFormsOf(step, unit);
    const [best, second] = ranked;
    if (best === undefined || unit.person?.full === false) continue;
    // Which number is meant is no matter of how often: it has been decided with the abbreviations.
    if (ranked.some(({ unit: { person } }) => unit.person && person && lacksNumber(unit.person, person))) continue;
    const { form } = unit.node;
    const acronym = form.kind === 'other' && form.acronym;
    const isShort = isShortened(form, best.unit.node.form);
    // An acronym that articles define in two ways is never surely one of them.
    const isSure = acronym ? second === undefined : isShort && form.kind === 'person';
    const tier = isSure ? 'same' : 'likely';
    const what = acronym ? 'acronym' : isShort ? 'short form' : 'other name';
    const isUsual = articleCount(unit) >= usualName * best.count;
    if (isUsual && form.kind === 'other' && form.type !== 'place' && !acronym) {
      // "World Cup" is the one of 2006 as much as that of 2010.
      const years = new Set(ranked.flatMap(({ unit: full }) => (full.year === '' ? [] : full.year)));
      const own = ranked.filter(({ unit: full }) => years.size < 2 || full.year === '');
      for (const { unit: full } of own) join({ from: full, to: unit, reason: `${what} used in its article`, tier });
      continue;
    }
    if (second !== undefined && best.count < clearMajority * second.count) continue;
    if (isShort && tier === 'likely' && form.kind === 'other' && !isNumbered(form) && best.count < 2) {
      if (!hasContext(step, unit, clusterOf(best.unit))) continue;
    }
    join({ from: unit, to: best.unit, reason: `${what} of ${writtenAs(best.unit.node)} in another article`, tier });
  }
}

/** Whether a name is made of another one; articles may also say in words that two names are of one. */
function isShortened(short: NameForm, long: NameForm): boolean {
  if (short.kind === 'person') {
    return long.kind === 'person' && (isPartOf(short, long) || comparePersons(short, long).score > 0);
  }
  return short.words.some((word) => long.words.some((other) => other.startsWith(word)));
}

/** What other articles shorten to a name, with the number of articles, most first. */
function longFormsOf(step: Linking, unit: Unit): readonly { readonly count: number; readonly unit: Unit }[] {
  const counts = new Map<Cluster, { count: number; unit: Unit }>();
  for (const [node, count] of step.graph.longNamesOf(unit.node)) {
    for (const full of unitsNamed(step, node.identity)) {
      const known = counts.get(clusterOf(full));
      counts.set(clusterOf(full), { count: count + (known?.count ?? 0), unit: known?.unit ?? full });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.unit.id, b.unit.id));
}
