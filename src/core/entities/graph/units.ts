import { yearIn } from '../matching/otherSimilarity';
import { compareText } from '../compareText';
import { decidedApart, type NameDecision } from '../decisions';
import type { LinkReason } from '../entity';
import type { PersonForm } from '../forms/personForm';
import type { LocalEntity } from '../local/localEntity';
import type { Cluster } from './cluster';
import type { Attachment } from './surnames';
import { placeParts } from './placeParts';
import type { NameGroup, NameNode } from './nameNode';

/** What is clustered as a whole: the entities of articles that share their fullest name and what is decided of it. */
export interface Unit {
  /** Unique, and the same for the same input: the name's identity and what is decided. */
  readonly id: string;
  readonly node: NameNode;
  readonly groups: readonly NameGroup[];
  /** Decisions about any of the groups. */
  readonly decisions: readonly NameDecision[];
  /** The name, for a person. */
  readonly person: PersonForm | undefined;
  /** For a place of a name that several have, the key of the larger place that it lies in; empty for others. */
  readonly within: string;
  /** The year in the name of anything but a person; empty for none. */
  readonly year: string;
  /** Number of mentions. */
  readonly size: number;
  /** What it has become part of. */
  cluster: Cluster | undefined;
  /** For a surname alone: the articles' entities that went to people of that name. */
  given: ReadonlyMap<LocalEntity, Attachment>;
  /** For a surname alone: what joins the articles' entities that went nowhere; undefined for nothing that has to be told. */
  stays: LinkReason | undefined;
}

const nothingGiven: ReadonlyMap<LocalEntity, Attachment> = new Map();

/** Cuts a name into its units: one, unless the user's decisions say that it is several, or articles that it is several places'. */
export function unitsOf(node: NameNode): readonly Unit[] {
  const { groups } = node;
  const decided = groups.filter(({ key }) => key !== '').sort((a, b) => compareText(a.key, b.key));
  if (decided.length === 0) {
    return placeParts(node.form, groups).map((part) => makeUnit(node, part.groups, [], part.within));
  }
  const verdicts: NameGroup[][] = [];
  for (const group of decided) {
    const verdict = verdicts.find((others) => others.every((other) => !decidedApart(other.decision, group.decision)));
    if (verdict === undefined) verdicts.push([group]);
    else verdict.push(group);
  }
  const [first] = verdicts;
  const rest = groups.filter(({ key }) => key === '');
  // With one verdict about a name, the articles without a record follow it; with several, they stay undecided.
  if (verdicts.length === 1 && first !== undefined) return [makeUnit(node, [...first, ...rest], first)];
  const units = verdicts.map((verdict) => makeUnit(node, verdict, verdict));
  return rest.length === 0 ? units : [...units, makeUnit(node, rest, [])];
}

/** How many articles a unit occurs in. */
export function articleCount(unit: Unit): number {
  return unit.groups.reduce((sum, { locals }) => sum + locals.size, 0);
}

/** Its entities of single articles, in no order. */
export function* localsOfUnit(unit: Unit): Iterable<LocalEntity> {
  for (const group of unit.groups) yield* group.locals;
}

function makeUnit(node: NameNode, groups: readonly NameGroup[], decided: readonly NameGroup[], within = ''): Unit {
  const [first] = decided;
  const unit: Unit = {
    id: first === undefined ? `${node.identity}${within === '' ? '' : `@${within}`}` : `${node.identity}#${first.key}`,
    node,
    groups,
    decisions: decided.map(({ decision }) => decision),
    person: node.form.kind === 'person' ? node.form : undefined,
    within,
    year: node.form.kind === 'other' ? yearIn(node.form) : '',
    size: groups.reduce((sum, { size }) => sum + size, 0),
    cluster: undefined,
    given: nothingGiven,
    stays: undefined,
  };
  for (const group of groups) group.unit = unit;
  return unit;
}
