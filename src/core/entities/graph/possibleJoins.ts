import { compareText } from '../compareText';
import { pushTo } from '../pushTo';
import { clusterOf, mayBeOne, type Cluster } from './cluster';
import type { Component } from './component';
import type { NameGraph } from './nameGraph';
import { writtenAs, type NameNode } from './nameNode';
import { isNumbered, partNamed } from './partNamed';
import { candidatesFor, unitsNow } from './surnames';
import { contradicts, isRulersName, roleInCommon, type Told, ToldOf } from './told';
import { localsOfUnit, type Unit } from './units';

/** Two units, or parts of one, that may be one entity but were not joined. */
export interface PossibleJoin<Side extends Pick<Unit, 'cluster'> = Pick<Unit, 'cluster'>> {
  readonly from: Side;
  readonly to: Side;
  readonly reason: string;
  /** 0 to 1; only to sort by. */
  readonly score: number;
}

/** With more candidates than this for a short name nobody is asked: each is unlikely. */
const mostCandidates = 3;

/** Where a name alone is more people's than this, only a role in common makes one of them worth asking about. */
const mostSides = 4;

const scoreOfSurname = 0.5;
const scoreOfShortForm = 0.6;

/**
 * What of a component is left for the user to decide once all that is sure or likely is joined: names that are nearly the
 * same, and short names that may stand for one of a few. Pairs that a decision or a contradiction keeps apart are left out. In no
 * order; two units may occur more than once.
 */
export function nearAndShortNames({ nodes }: Component, graph: NameGraph): readonly PossibleJoin[] {
  return nodes.flatMap((node) => [...nearNames(node), ...longNames(node, graph), ...openPlaces(node)]).filter(isOpen);
}

/**
 * Of the people that a surname may stand for, those of which none is likelier than the others, for each part of its articles.
 * What articles tell of it must not speak against them; what they tell of both is said.
 */
export function possibleBearers(unit: Unit, graph: NameGraph): readonly PossibleJoin[] {
  const name = writtenAs(unit.node);
  const candidates = fewOf([...candidatesFor(unit, graph)]);
  if (candidates.length === 0) return [];
  const told = new ToldOf();
  const sides = toldByPart(unit, told);
  return candidates.flatMap(([to, full]) => {
    const whose = `${name} is ${partNamed(full, unit, 'the ')} in another article`;
    const own = told.cluster(to);
    return [...sides].flatMap(([from, tellings]): readonly PossibleJoin[] => {
      if (from === to || tellings.some((each) => contradicts(each, own) || (isRulersName(each) && !isNumbered(full))))
        return [];
      const [role] = tellings.flatMap((each) => roleInCommon(each, own) ?? []).sort(compareText);
      if (role === undefined && sides.size > mostSides) return [];
      const reason = role === undefined ? whose : `${whose}, who is called “${role}” too`;
      return [{ from: { cluster: from }, to: full, reason, score: scoreOfSurname }];
    });
  });
}

/** What is told in the articles of a surname that nobody was given, by the part that they are. */
function toldByPart(unit: Unit, told: ToldOf): ReadonlyMap<Cluster, readonly Told[]> {
  const own = clusterOf(unit);
  const sides = new Map<Cluster, Told[]>();
  for (const local of localsOfUnit(unit)) {
    const cluster = unit.given.get(local)?.cluster ?? own;
    if (cluster === own || cluster.part !== undefined) pushTo(sides, cluster, told.article(local));
  }
  return sides;
}

function nearNames(node: NameNode): readonly PossibleJoin<Unit>[] {
  return [...(node.evidence ?? [])].flatMap(([other, { score, reason }]) => {
    if (other.identity < node.identity) return [];
    const words = `${writtenAs(node)}, ${writtenAs(other)}: ${reason}`;
    return unitsNow(node).flatMap((from) => unitsNow(other).map((to) => ({ from, to, reason: words, score })));
  });
}

/** Articles that do not say in what larger place one lies, where others say it in two ways. */
function openPlaces(node: NameNode): readonly PossibleJoin<Unit>[] {
  const units = unitsNow(node);
  const parts = units.filter(({ within }) => within !== '');
  if (parts.length < 2) return [];
  const open = units.filter(({ within, decisions }) => within === '' && decisions.length === 0);
  const reason = `${writtenAs(node)} alone, and other articles speak of several places of that name`;
  return open.flatMap((from) => fewOf(parts).map((to) => ({ from, to, reason, score: scoreOfShortForm })));
}

function longNames(node: NameNode, graph: NameGraph): readonly PossibleJoin<Unit>[] {
  if (node.form.kind === 'person' && !node.form.full) return [];
  const longs = graph.longNamesOf(node).flatMap(([long]) => unitsNow(long));
  return unitsNow(node).flatMap((from) =>
    fewOf(longs).map((to) => {
      const reason = `${writtenAs(node)} is short for ${writtenAs(to.node)} in another article`;
      return { from, to, reason, score: scoreOfShortForm };
    }),
  );
}

function isOpen({ from, to }: PossibleJoin<Unit>): boolean {
  const [a, b] = [clusterOf(from), clusterOf(to)];
  return a !== b && mayBeOne(a, b);
}

function fewOf<Candidate>(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.length > mostCandidates ? [] : candidates;
}
