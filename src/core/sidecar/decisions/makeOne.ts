import type { EditResult } from '../edits/edit';
import type { WorkspaceRecords } from '../model';
import { DecidedIdentity } from './decidedIdentity';
import { termOf, type DecidedEntity } from './decidedEntity';
import { editWorkspaceFile, type Decision } from './editWorkspaceFile';
import { newAlias, newRecord } from './recordChanges';

/**
 * Records that two entities are the same. Of two that are recorded, the id of the first is merged into that of the second;
 * otherwise the name of the one that is not becomes an alias of the other, which is recorded if need be.
 * @param kept the entity whose name and id remain, unless only the other one is recorded.
 */
export function makeOne(text: string, other: DecidedEntity, kept: DecidedEntity): EditResult {
  return editWorkspaceFile(text, (records) => {
    const obstacle = obstacleTo(records, termOf(other), termOf(kept));
    if (obstacle) return obstacle;
    if (other.recorded && kept.recorded) return mergeIds(records, other.id, kept.id);
    return other.recorded ? addAlias(records, other, kept.name) : addAlias(records, kept, other.name);
  });
}

/** Records that an id was merged into another one. */
export function makeIdsOne(text: string, other: string, kept: string): EditResult {
  return editWorkspaceFile(text, (records) => obstacleTo(records, other, kept) ?? mergeIds(records, other, kept));
}

/** Why two ids or names cannot be made one; undefined where they can. */
function obstacleTo(records: WorkspaceRecords, a: string, b: string): Decision | undefined {
  const identity = new DecidedIdentity(records);
  if (identity.isOne(a, b)) {
    return { kind: 'unchanged', reason: `source-review.yaml says already that "${a}" and "${b}" are the same.` };
  }
  const apart = identity.keptApart(a, b);
  if (!apart) return undefined;
  const parties = `"${apart.a.value}" and "${apart.b.value}"`;
  return { kind: 'refused', reason: `source-review.yaml keeps ${parties} apart. Take that back first.` };
}

/** What is merged may be named neither in `entities` nor in a sidecar; what it is merged into must be. */
function mergeIds({ same }: WorkspaceRecords, other: string, kept: string): Decision {
  const known = same.find(({ from }) => from.value === other);
  if (known) {
    const reason = `source-review.yaml merges "${other}" into "${known.to.value}". Take that back first.`;
    return { kind: 'refused', reason };
  }
  return [{ kind: 'set', path: ['same', other], value: kept }];
}

function addAlias({ entities }: WorkspaceRecords, to: DecidedEntity, alias: string): Decision {
  const record = entities.find(({ id }) => id.value === to.id);
  return [record ? newAlias(record, alias) : newRecord(to, to.name, alias)];
}
