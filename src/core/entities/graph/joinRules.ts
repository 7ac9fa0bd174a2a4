import { compareText } from '../compareText';
import { isNumbered } from '../matching/otherSimilarity';
import type { NameEvidence } from '../matching/personSimilarity';
import { clusterArticles, nameOf, type Linking } from './linking';
import type { Cluster } from './unionFind';
import { articlesOf, type Unit } from './units';

/** Scores from which names alone join two units, and how much they need in common below that. */
const joinAlone = 0.86;
const joinWithSome = { score: 0.8, shared: 4 };
const joinWithMuch = { score: 0.7, shared: 8 };

/** How often a short name must be the whole name in its articles, for each article that lengthens it, to be usual. */
const usualName = 2;

/** How many times more articles must shorten one name so than any other for a short form to mean that one. */
const clearMajority = 3;

/** How much a short form seen once must share with the articles of the full name, as a part of the rarest name's worth. */
const shortFormContext = 0.33;

/** Units with one recorded id, or named together in `same`, are one: the user has said so. */
export function joinDecided({ units, sets }: Linking): void {
  const first = new Map<string, Unit>();
  for (const unit of units) {
    for (const decision of unit.decisions) {
      const keys = decision.same.map((group) => `same:${group}`);
      if (decision.recorded !== undefined) keys.push(`recorded:${decision.recorded.id}`);
      for (const key of keys) {
        const other = first.get(key);
        if (other === undefined) first.set(key, unit);
        else sets.joinDecided({ from: unit, to: other, reason: 'recorded as one by you', tier: 'same' });
      }
    }
  }
}

/** Joins by what the names say, the surest first; weak evidence needs other names in common. */
export function joinByEvidence({ graph, units, byIdentity, sets, shared }: Linking): void {
  const edges: (NameEvidence & { readonly from: Unit; readonly to: Unit })[] = [];
  for (const unit of units) {
    for (const [identity, evidence] of graph.evidenceFor(unit.identity)) {
      if (identity < unit.identity || evidence.abbreviation === true) continue;
      for (const to of byIdentity.get(identity) ?? []) edges.push({ ...evidence, from: unit, to });
    }
  }
  edges.sort((a, b) => b.score - a.score || compareText(a.from.id, b.from.id) || compareText(a.to.id, b.to.id));
  for (const { from, to, score, reason, tier = 'same' } of edges) {
    if (score >= joinAlone) {
      sets.join({ from, to, reason, tier });
      continue;
    }
    const without = new Set([from.identity, to.identity]);
    const common = shared.score(articlesOf(from), articlesOf(to), without);
    const needed = score >= joinWithSome.score ? joinWithSome.shared : joinWithMuch.shared;
    if (score >= joinWithMuch.score && common >= needed) {
      sets.join({ from, to, reason: `${reason}; the articles share other names`, tier: 'likely' });
    }
  }
}

/** "J. Smith" is the John Smith of the collection when nobody else with that initial is in it. */
export function joinAbbreviations({ graph, units, byIdentity, sets }: Linking): void {
  for (const unit of units) {
    const abbreviations = graph.evidenceFor(unit.identity).filter(([, evidence]) => evidence.abbreviation === true);
    if (abbreviations.length === 0) continue;
    const candidates = new Map<Cluster, NameEvidence & { readonly unit: Unit }>();
    for (const [identity, evidence] of abbreviations) {
      for (const full of byIdentity.get(identity) ?? []) {
        if (abbreviates(unit, full)) candidates.set(sets.clusterOf(full), { ...evidence, unit: full });
      }
    }
    const [only] = candidates.values();
    if (only === undefined || candidates.size > 1 || only.score < joinWithSome.score) continue;
    sets.join({ from: unit, to: only.unit, reason: only.reason, tier: 'likely' });
  }
}

function abbreviates(short: Unit, full: Unit): boolean {
  if (short.person !== undefined) return short.person.given.length === 1 && (full.person?.given.length ?? 0) > 1;
  const [form, other] = [short.locals[0]?.best, full.locals[0]?.best];
  return form?.kind === 'other' && form.acronym && other?.kind === 'other' && !other.acronym;
}

/**
 * A short form or acronym that stands alone in its articles is what other articles shorten to it, when that is one
 * entity, or one far more often than any other. A short form that is itself the usual name takes the long ones in.
 */
export function joinShortForms({ graph, units, byIdentity, sets, shared }: Linking): void {
  for (const unit of units) {
    const fullNames = graph.fullNamesOf(unit.identity);
    const form = unit.locals[0]?.best;
    if (fullNames.size === 0 || form === undefined || unit.person?.full === false) continue;
    const counts = new Map<Cluster, { count: number; unit: Unit }>();
    for (const [identity, count] of [...fullNames].sort((a, b) => compareText(a[0], b[0]))) {
      for (const full of byIdentity.get(identity) ?? []) {
        const cluster = sets.clusterOf(full);
        const known = counts.get(cluster);
        counts.set(cluster, { count: count + (known?.count ?? 0), unit: known?.unit ?? full });
      }
    }
    const ranked = [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.unit.id, b.unit.id));
    const [best, second] = ranked;
    if (best === undefined) continue;
    const acronym = form.kind === 'other' && form.acronym;
    const tier = acronym || form.kind === 'person' ? 'same' : 'likely';
    const what = acronym ? 'acronym' : 'short form';
    const reason = `${what} of ${nameOf(best.unit)} in another article`;
    const own = articlesOf(unit).size;
    if (own >= usualName * best.count && form.kind === 'other' && form.type !== 'place' && !acronym) {
      for (const { unit: full } of ranked)
        sets.join({ from: full, to: unit, reason: `${what} used in its article`, tier });
      continue;
    }
    if (second !== undefined && best.count < clearMajority * second.count) continue;
    if (tier === 'likely' && form.kind === 'other' && !isNumbered(form) && best.count < 2) {
      const without = new Set([unit.identity, best.unit.identity]);
      if (
        shared.score(articlesOf(unit), clusterArticles(sets.clusterOf(best.unit)), without) <
        shortFormContext * shared.most
      )
        continue;
    }
    sets.join({ from: unit, to: best.unit, reason, tier });
  }
}

/** The same full name under another class is a slip of the recogniser when one class is far more common. */
export function joinOtherClasses({ graph, units, byIdentity, sets }: Linking): void {
  for (const unit of units) {
    const form = unit.locals[0]?.best;
    if (form === undefined || unit.person?.full === false || unit.locals.length > 1) continue;
    const namesakes = graph.withKey(form.key);
    if (namesakes.size < 2) continue;
    for (const identity of [...namesakes].sort()) {
      if (identity === unit.identity) continue;
      const others = byIdentity.get(identity) ?? [];
      const [other] = others;
      if (others.length === 1 && other !== undefined && other.size >= 8 * unit.size && other.person?.full !== false) {
        sets.join({ from: unit, to: other, reason: 'same name', tier: 'likely' });
      }
    }
  }
}
