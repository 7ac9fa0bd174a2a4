import { compareText } from '../compareText';
import type { LinkReason } from '../entity';
import type { LocalEntity } from '../local/localEntity';
import { clusterOf, clusterSize, compatible, type Cluster } from './cluster';
import { partsByRole } from './loneParts';
import type { NameGraph } from './nameGraph';
import { writtenAs, type NameNode } from './nameNode';
import type { SharedNames } from './sharedNames';
import { localsOfUnit, type Unit } from './units';

/** With more people of one surname than this, nothing speaks for one of them. */
const mostNamesakes = 30;

/** With more full names than this there are too many people, however many names are of one. */
const mostFullNames = 4 * mostNamesakes;

/** How much better one candidate must fit than the next, in nats of shared names. */
const clearMargin = 0.7;

/** Where an article that has only a surname has been given to. Such links are likely, never certain. */
export interface Attachment {
  readonly cluster: Cluster;
  /** Undefined for the only article of its part. */
  readonly reason: LinkReason | undefined;
}

/** What becomes of the articles of a unit that is a surname alone. */
export interface SurnameLinks {
  readonly given: ReadonlyMap<LocalEntity, Attachment>;
  /** Whether what articles have in common has been weighed: then other names count too. */
  readonly hasWeighed: boolean;
}

/**
 * Attaches articles that have only a surname to the one person of that name in the collection, or to the one whose
 * articles share the most other names.
 * @param unit of a lone name
 */
export function linkSurname(unit: Unit, graph: NameGraph, shared: SharedNames): SurnameLinks {
  const given = new Map<LocalEntity, Attachment>();
  const candidates = candidatesFor(unit, graph);
  if (candidates.size === 0) return { given: partsByRole(unit), hasWeighed: false };
  const hasWeighed = candidates.size > 1 && candidates.size <= mostNamesakes;
  if (candidates.size > mostNamesakes) return { given, hasWeighed };
  const [only] = candidates;
  const sole = candidates.size === 1 && only !== undefined ? soleOf(...only) : undefined;
  // "Benedict" is as much the fifteenth as the sixteenth.
  if ([...candidates.values()].filter(isNumbered).length > 1) return { given, hasWeighed: false };
  for (const local of localsOfUnit(unit)) {
    const choice = sole ?? chooseFor(local, candidates, shared);
    if (choice !== undefined) given.set(local, choice);
  }
  return { given, hasWeighed };
}

/** Entities with a person of that surname, each with the first of its names that has it. */
export function candidatesFor(unit: Unit, graph: NameGraph): ReadonlyMap<Cluster, Unit> {
  const candidates = new Map<Cluster, Unit>();
  const { person } = unit;
  const own = clusterOf(unit);
  if (person === undefined || own.units.length > 1 || graph.countWithSurname(person.family) > mostFullNames)
    return candidates;
  const fullNames = [...graph.withSurname(person.family)].sort((a, b) => compareText(a.identity, b.identity));
  for (const node of fullNames) {
    for (const full of unitsNow(node)) {
      const cluster = clusterOf(full);
      if (!candidates.has(cluster) && compatible(own, cluster)) candidates.set(cluster, full);
    }
  }
  return candidates;
}

/** The units of a linked name, by id. */
export function unitsNow(node: NameNode): readonly Unit[] {
  const units = new Set(node.groups.flatMap(({ unit }) => unit ?? []));
  return [...units].sort((a, b) => compareText(a.id, b.id));
}

function isNumbered({ person }: Unit): boolean {
  return person !== undefined && person.number !== '';
}

/** What a lone name is of a person's full one, in words: the surname, or all but the number. */
export function partNamed(unit: Unit, article = ''): string {
  const name = writtenAs(unit.node);
  return isNumbered(unit) ? `${name} without the number` : `${article}surname of ${name}`;
}

function soleOf(cluster: Cluster, unit: Unit): Attachment {
  const text = `${partNamed(unit)}, the only full name with it in these articles`;
  return { cluster, reason: { text, tier: 'likely' } };
}

/** The candidate that clearly shares the most with the article; undefined when it stays open. */
function chooseFor(
  local: LocalEntity,
  candidates: ReadonlyMap<Cluster, Unit>,
  shared: SharedNames,
): Attachment | undefined {
  const ranked = [...candidates]
    .map(([cluster, unit]) => {
      const common = shared.withArticle(local, cluster.units);
      return { cluster, unit, score: common + Math.log(clusterSize(cluster)) };
    })
    .sort((a, b) => b.score - a.score || compareText(a.unit.id, b.unit.id));
  const [best, second] = ranked;
  if (best === undefined || (second !== undefined && best.score - second.score < clearMargin)) return undefined;
  const text = `${partNamed(best.unit)}, whose articles share the most names with this one`;
  return { cluster: best.cluster, reason: { text, tier: 'likely' } };
}
