import { decidedApart, type NameDecision } from '../decisions';
import type { PersonForm } from '../forms/personForm';
import type { LocalEntity } from '../local/localEntity';
import type { NameGraph, NameNode } from './nameGraph';

/** What is clustered as a whole: the entities of articles that share their fullest name and what is decided of it. */
export interface Unit {
  /** Unique, and the same for the same input: the name's identity and what is decided. */
  readonly id: string;
  /** Identity of the name. */
  readonly identity: string;
  /** Sorted by article. */
  readonly locals: readonly LocalEntity[];
  /** Decisions about any of the locals. */
  readonly decisions: readonly NameDecision[];
  /** The name, for a person. */
  readonly person?: PersonForm;
  /** How many mentions. */
  readonly size: number;
}

/** Cuts every name into its units, sorted by identity: one, unless the user's decisions say that it is several. */
export function unitsOf(graph: NameGraph): readonly Unit[] {
  const units: Unit[] = [];
  for (const node of graph.nodes) {
    let known = unitsByRevision.get(node.revision);
    if (known === undefined) unitsByRevision.set(node.revision, (known = unitsOfNode(node)));
    units.push(...known);
  }
  return units;
}

/** Most names are untouched by a change; their units are kept. */
const unitsByRevision = new WeakMap<object, readonly Unit[]>();

/** The articles that a unit occurs in. */
export function articlesOf(unit: Unit): ReadonlySet<string> {
  return new Set(unit.locals.map((local) => local.article));
}

function unitsOfNode(node: NameNode): readonly Unit[] {
  const locals = [...node.locals].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  const decided = locals.filter((local) => hasDecision(local.decision));
  if (decided.length === 0) return [makeUnit(node, locals, [])];
  const groups: LocalEntity[][] = [];
  for (const local of decided) {
    const group = groups.find((members) => members.every((member) => !decidedApart(member.decision, local.decision)));
    if (group === undefined) groups.push([local]);
    else group.push(local);
  }
  const [first] = groups;
  const rest = locals.filter((local) => !hasDecision(local.decision));
  // With one verdict about a name, the articles without a record follow it; with several, they stay undecided.
  if (groups.length === 1 && first !== undefined) return [makeUnit(node, locals, first)];
  const units = groups.map((members) => makeUnit(node, members, members));
  return rest.length === 0 ? units : [...units, makeUnit(node, rest, [])];
}

function makeUnit(node: NameNode, locals: readonly LocalEntity[], decided: readonly LocalEntity[]): Unit {
  const decisions = distinctDecisions(decided);
  const verdict = decisions.map((decision) => decision.recorded?.id ?? '').sort()[decisions.length - 1] ?? '';
  const first = locals[0]?.article ?? '';
  const unit = {
    id: decided.length === 0 ? node.identity : `${node.identity}#${verdict}#${first}`,
    identity: node.identity,
    locals,
    decisions,
    size: locals.reduce((sum, local) => sum + local.size, 0),
  };
  return node.form.kind === 'person' ? { ...unit, person: node.form } : unit;
}

/** A name recorded in a hundred articles is one decision, not a hundred to compare. */
function distinctDecisions(locals: readonly LocalEntity[]): readonly NameDecision[] {
  const byContent = new Map<string, NameDecision>();
  for (const { decision } of locals) {
    byContent.set(`${decision.recorded?.id ?? ''} ${decision.same.join()} ${decision.apart.join(';')}`, decision);
  }
  return [...byContent.values()];
}

function hasDecision({ recorded, same, apart }: NameDecision): boolean {
  return recorded !== undefined || same.length > 0 || apart.length > 0;
}
