import { compareText } from '../compareText';
import type { NameEvidence } from '../matching/personSimilarity';
import type { Cluster } from './cluster';
import type { NameGraph } from './nameGraph';
import type { SharedNames } from './sharedNames';
import type { Unit } from './units';

/** What the steps of linking a component share. */
export interface Linking {
  readonly graph: NameGraph;
  /** By id. */
  readonly units: readonly Unit[];
  /** By identity of their name. */
  readonly byIdentity: ReadonlyMap<string, readonly Unit[]>;
  readonly shared: SharedNames;
  /** Whether a step has weighed what articles have in common. */
  hasWeighed: boolean;
}

/** How much a name seen once must share with the articles of what it may stand for, as a part of the rarest name's worth. */
const someContext = 0.33;

/** Whether the articles of a rare unit and those of a cluster have so many names in common that they may be about the same. */
export function hasContext(step: Linking, unit: Unit, { units }: Cluster): boolean {
  step.hasWeighed = true;
  return step.shared.betweenUnits([unit], units) >= someContext * step.shared.most;
}

/** The units of a name of the component. */
export function unitsNamed({ byIdentity }: Linking, identity: string): readonly Unit[] {
  return byIdentity.get(identity) ?? [];
}

/** Evidence of a unit's name, by the other name: it must not depend on the order in which names came. */
export function byName({ node }: Unit): readonly (readonly [Unit['node'], NameEvidence])[] {
  return [...(node.evidence ?? [])].sort(([a], [b]) => compareText(a.identity, b.identity));
}
