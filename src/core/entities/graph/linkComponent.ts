import { compareText } from '../compareText';
import { pushTo } from '../pushTo';
import { clusterOf, clusterOfOne, sortUnits } from './cluster';
import type { Component } from './component';
import { joinAbbreviations, joinByEvidence, joinDecided, joinShortForms } from './joinRules';
import type { Linking } from './linking';
import type { NameGraph } from './nameGraph';
import type { NameNode } from './nameNode';
import type { SharedNames } from './sharedNames';
import { joinOtherClasses } from './otherClasses';
import { joinSlips } from './slips';
import { unitsOf, type Unit } from './units';

/**
 * Says which names of a component are the same. A pure function of its input; the order in which articles arrived has no
 * influence, as everything is sorted by names and scores.
 * @param nodes all of the component
 */
export function linkComponent(nodes: readonly NameNode[], graph: NameGraph, shared: SharedNames): Component {
  const units = nodes.flatMap(unitsOf).sort((a, b) => compareText(a.id, b.id));
  for (const unit of units) clusterOfOne(unit);
  const step: Linking = { graph, units, byIdentity: unitsByIdentity(units), shared, hasWeighed: false };
  if (units.length > 1) {
    joinDecided(step);
    joinByEvidence(step);
    joinAbbreviations(step);
    joinShortForms(step);
    joinOtherClasses(step);
    joinSlips(step);
  }
  const clusters = [...new Set(units.map(clusterOf))];
  clusters.forEach(sortUnits);
  const component: Component = { nodes, clusters, hasWeighed: step.hasWeighed, possible: undefined };
  for (const node of nodes) node.component = component;
  return component;
}

function unitsByIdentity(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const byIdentity = new Map<string, Unit[]>();
  for (const unit of units) pushTo(byIdentity, unit.node.identity, unit);
  return byIdentity;
}
