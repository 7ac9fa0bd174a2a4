import type { ArticleEntities } from '../local/localEntity';
import { attachSurnames, type LinkedEntity } from './attachSurnames';
import { joinAbbreviations, joinByEvidence, joinDecided, joinOtherClasses, joinShortForms } from './joinRules';
import type { Linking } from './linking';
import type { NameGraph } from './nameGraph';
import { SharedNames } from './sharedNames';
import { UnionFind } from './unionFind';
import { unitsOf, type Unit } from './units';

/**
 * The second stage of linking: which names of different articles are the same. A pure function of its input; the
 * order in which articles arrived has no influence, as everything is sorted by names and scores.
 * @param locals the entities of every article, by path
 */
export function clusterNames(graph: NameGraph, locals: ReadonlyMap<string, ArticleEntities>): readonly LinkedEntity[] {
  const units = unitsOf(graph);
  const byIdentity = new Map<string, Unit[]>();
  for (const unit of units) {
    const same = byIdentity.get(unit.identity);
    if (same === undefined) byIdentity.set(unit.identity, [unit]);
    else same.push(unit);
  }
  const step: Linking = {
    graph,
    units,
    byIdentity,
    sets: new UnionFind(units),
    shared: new SharedNames(graph, locals),
  };
  joinDecided(step);
  joinByEvidence(step);
  joinAbbreviations(step);
  joinShortForms(step);
  joinOtherClasses(step);
  return attachSurnames(step);
}
