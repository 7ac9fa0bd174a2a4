import { hashText } from '../text/hash';
import { entityTypes, type EntityType } from '../names/entityType';
import { type ClusterPart, partsOf } from './clusterMembers';
import { compareText } from './compareText';
import { decidedApart, type DecisionTable, type NameDecision, noRecords } from './decisions';
import { displayName } from './displayName';
import type { RecordedEntity } from './entity';
import { slugOf } from './forms/fold';
import type { Cluster } from './graph/cluster';
import { sumOfSpellings } from './graph/spellings';

/** What an entity is called and how large it is: what it takes to name and sort it. */
export interface EntityContent {
  /** Unlike any other entity's, and the same for the same input. */
  readonly key: string;
  readonly recorded: RecordedEntity | undefined;
  readonly name: string;
  /** The id it would have if no other wanted it. */
  readonly slug: string;
  readonly type: EntityType;
  readonly mentionCount: number;
  /** Key of the state whose people it is, or empty. */
  readonly state: string;
}

/** Finds how an entity is called; undefined for a cluster all of whose articles have been given away. */
export function contentOf(cluster: Cluster, decisions: DecisionTable): EntityContent | undefined {
  const parts = partsOf(cluster);
  const [first] = parts;
  if (first === undefined) return undefined;
  const recorded = recordOf(
    parts.flatMap((part) => part.decisions),
    decisions,
  );
  const type = recorded?.type ?? majorityType(parts);
  const spellings = sumOfSpellings(parts.flatMap(({ groups }) => groups.map(({ spellings: own }) => own)));
  const name = recorded?.name ?? displayName(spellings, type);
  const known = parts.map(({ unit }) => unit.node.form).find((form) => form.kind === 'other' && form.known);
  const state = known?.kind === 'other' ? known.state : '';
  const key = cluster.units[0]?.id ?? cluster.part ?? '';
  return {
    key,
    recorded,
    name,
    // A well-known name keeps its id when "U.S." overtakes "United States".
    slug: slugFor(known === undefined || state !== '' || known.key.includes('@') ? name : known.key, type, key),
    type,
    mentionCount: parts.reduce((sum, { size }) => sum + size, 0),
    state,
  };
}

/** The slug of a name; for one without any Latin letter the class and a number that only that name has. */
function slugFor(name: string, type: EntityType, key: string): string {
  const slug = slugOf(name);
  return slug === '' ? `${type}-${hashText(key).toString(36)}` : slug;
}

/**
 * The user's record; with several (joined by `same`), the one of the workspace file, else the first by id. What the user
 * also keeps apart from that one shows its own record: it must not bear the other's name.
 */
function recordOf(all: readonly NameDecision[], decisions: DecisionTable): RecordedEntity | undefined {
  const records = all.map(({ recorded }) => recorded).filter((record) => record !== undefined);
  const [first] = records.sort(
    (a, b) =>
      compareText(a.id, b.id) || compareText(a.name, b.name) || compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  if (first === undefined) return undefined;
  const shared = decisions.record(first.id);
  if (shared === undefined) return first;
  const other = decisions.about(shared.name, shared.type, noRecords);
  const isKeptApart = !records.some(({ name }) => name === shared.name) && all.some((own) => decidedApart(own, other));
  return isKeptApart ? first : { ...shared, id: first.id };
}

function majorityType(parts: readonly ClusterPart[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type, size } of parts) counts.set(type, (counts.get(type) ?? 0) + size);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || entityTypes.indexOf(a[0]) - entityTypes.indexOf(b[0]));
  return ranked[0]?.[0] ?? 'organization';
}
