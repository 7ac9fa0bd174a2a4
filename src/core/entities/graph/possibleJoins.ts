import { clusterOf, mayBeOne } from './cluster';
import type { Component } from './component';
import type { NameGraph } from './nameGraph';
import { writtenAs, type NameNode } from './nameNode';
import { candidatesFor, partNamed, unitsNow } from './surnames';
import type { Unit } from './units';

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

const scoreOfSurname = 0.5;
const scoreOfShortForm = 0.6;

/**
 * What of a component is left for the user to decide once all that is sure or likely is joined: names that are nearly the
 * same, and short names that may stand for one of a few. Pairs that a decision or a contradiction keeps apart are left out. In no
 * order; two units may occur more than once.
 */
export function nearAndShortNames({ nodes }: Component, graph: NameGraph): readonly PossibleJoin[] {
  return nodes.flatMap((node) => [...nearNames(node), ...longNames(node, graph)]).filter(isOpen);
}

/** Of the people that a surname may stand for, those of which none is likelier than the others. */
export function possibleBearers(unit: Unit, graph: NameGraph): readonly PossibleJoin[] {
  const name = writtenAs(unit.node);
  return fewOf([...candidatesFor(unit, graph).values()]).map((to) => ({
    from: unit,
    to,
    reason: `${name} is ${partNamed(to, 'the ')} in another article`,
    score: scoreOfSurname,
  }));
}

function nearNames(node: NameNode): readonly PossibleJoin<Unit>[] {
  return [...(node.evidence ?? [])].flatMap(([other, { score, reason }]) => {
    if (other.identity < node.identity) return [];
    const words = `${writtenAs(node)}, ${writtenAs(other)}: ${reason}`;
    return unitsNow(node).flatMap((from) => unitsNow(other).map((to) => ({ from, to, reason: words, score })));
  });
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
