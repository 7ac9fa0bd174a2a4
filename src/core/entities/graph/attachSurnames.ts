import { compareText } from '../compareText';
import type { LinkReason } from '../entity';
import type { PersonForm } from '../forms/personForm';
import type { LocalEntity } from '../local/localEntity';
import { clusterArticles, clusterSize, nameOf, type Linking } from './linking';
import type { SharedNames } from './sharedNames';
import type { Cluster } from './unionFind';
import type { Unit } from './units';

/** With more people of one surname than this, nothing speaks for one of them. */
const mostNamesakes = 30;

/** How much better one candidate must fit than the next, in nats of shared names. */
const clearMargin = 0.7;

/** An entity of the collection: its units, what joined them, and articles attached by a surname alone. */
export interface LinkedEntity extends Cluster {
  readonly attached: readonly { readonly local: LocalEntity; readonly reason: LinkReason }[];
}

/**
 * Attaches articles that have only a surname to the one person of that name in the collection, or to the one whose
 * articles share the most other names. Such links are likely, never certain.
 */
export function attachSurnames(step: Linking): readonly LinkedEntity[] {
  const { graph, units, byIdentity, sets } = step;
  const attached = new Map<Cluster, { local: LocalEntity; reason: LinkReason }[]>();
  const moved = new Map<Unit, Set<LocalEntity>>();
  for (const unit of units) {
    if (unit.person === undefined || sets.clusterOf(unit).units.length > 1 || !isLoneName(unit.person)) continue;
    const candidates = new Map<Cluster, Unit>();
    for (const identity of [...graph.withSurname(unit.person.family)].sort()) {
      for (const full of byIdentity.get(identity) ?? []) {
        const cluster = sets.clusterOf(full);
        if (!candidates.has(cluster) && sets.mayJoin(unit, full)) candidates.set(cluster, full);
      }
    }
    if (candidates.size === 0 || candidates.size > mostNamesakes) continue;
    for (const local of unit.locals) {
      const choice = chooseForSurname(step.shared, local, candidates);
      if (choice === undefined) continue;
      const list = attached.get(choice.cluster) ?? [];
      list.push({ local, reason: choice.reason });
      attached.set(choice.cluster, list);
      const gone = moved.get(unit) ?? new Set();
      moved.set(unit, gone.add(local));
    }
  }
  const entities: LinkedEntity[] = [];
  for (const cluster of sets.clusters()) {
    const left = cluster.units.flatMap((unit) => {
      const gone = moved.get(unit);
      if (gone === undefined) return [unit];
      const locals = unit.locals.filter((local) => !gone.has(local));
      return locals.length === 0 ? [] : [{ ...unit, locals }];
    });
    if (left.length > 0) entities.push({ units: left, joins: cluster.joins, attached: attached.get(cluster) ?? [] });
  }
  return entities;
}

/** The one candidate, or the one that clearly shares the most with the article; undefined when it stays open. */
function chooseForSurname(
  shared: SharedNames,
  local: LocalEntity,
  candidates: ReadonlyMap<Cluster, Unit>,
): { readonly cluster: Cluster; readonly reason: LinkReason } | undefined {
  const [only] = candidates;
  if (only === undefined) return undefined;
  if (candidates.size === 1) {
    const name = nameOf(only[1]);
    const text = `surname of ${name}, the only full name with it in these articles`;
    return { cluster: only[0], reason: { text, tier: 'likely' } };
  }
  const ranked = [...candidates]
    .map(([cluster, unit]) => {
      const without = new Set([local.identity, ...cluster.units.map((member) => member.identity)]);
      const common = shared.score([local.article], clusterArticles(cluster), without);
      return { cluster, unit, score: common + Math.log(clusterSize(cluster)) };
    })
    .sort((a, b) => b.score - a.score || compareText(a.unit.id, b.unit.id));
  const [best, second] = ranked;
  if (best === undefined || (second !== undefined && best.score - second.score < clearMargin)) return undefined;
  const text = `surname of ${nameOf(best.unit)}, whose articles share the most names with this one`;
  return { cluster: best.cluster, reason: { text, tier: 'likely' } };
}

/** A lone word that is no monarch's or pope's name with its number. */
function isLoneName(person: PersonForm): boolean {
  return !person.full && person.words.length === 1;
}
