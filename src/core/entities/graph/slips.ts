import { isGivenName } from '../lexicons/personWords';
import type { NameEvidence } from '../matching/personSimilarity';
import { clusterOf, joinAsSlip, type Cluster } from './cluster';
import { byName, hasContext, unitsNamed, type Linking } from './linking';
import { articleCount, localsOfUnit, type Unit } from './units';

/** In how many articles a name must be for another of one article to be a slip of the pen for it. */
const oftenWritten = 3;

/**
 * "Angel Merkel" of one article is the Angela Merkel of many: no given name that is known, one letter off one that is, and the
 * article has other names of hers. Who is named beside her is another person.
 */
export function joinSlips(step: Linking): void {
  for (const unit of step.units) {
    if (articleCount(unit) > 1 || unit.person === undefined || isGivenName(unit.person.given)) continue;
    const candidates = new Map<Cluster, NameEvidence & { readonly unit: Unit }>();
    for (const [node, evidence] of byName(unit)) {
      for (const full of evidence.slip === true ? unitsNamed(step, node.identity) : []) {
        if (articleCount(full) >= oftenWritten) candidates.set(clusterOf(full), { ...evidence, unit: full });
      }
    }
    const [only] = candidates;
    if (only === undefined || candidates.size > 1) continue;
    const [cluster, { unit: full, reason }] = only;
    if (areTogether(unit, cluster) || !hasContext(step, unit, cluster)) continue;
    joinAsSlip({ from: unit, to: full, reason, tier: 'likely' });
  }
}

/** Whether an article of a rare unit names the cluster too. */
function areTogether(rare: Unit, { units }: Cluster): boolean {
  const nodes = new Set(units.map(({ node }) => node));
  for (const { article } of localsOfUnit(rare)) {
    if (article.locals.some(({ best: { node } }) => node !== undefined && nodes.has(node))) return true;
  }
  return false;
}
