import type { RecordedEntity } from '../entities/entity';
import type { EntityRecord, SidecarRecords } from './model';
import { OwnTypes } from './ownTypes';
import type { WorkspaceReading } from './reading/readWorkspaceFile';

/**
 * The entities of a sidecar for the index of entities, completed from the workspace file. What is given as a mention of
 * an entity everywhere in the article is one of its names. Records that were rejected, and those whose name or type is nowhere to
 * be found, are left out: `entity-incomplete` reports them.
 */
export function recordedEntitiesOf(
  records: SidecarRecords,
  workspace: WorkspaceReading | undefined,
): readonly RecordedEntity[] {
  const types = workspace?.types ?? new OwnTypes([]);
  const shared = new Map(workspace?.records.entities.map((record) => [record.id.value, record]));
  return records.entities.flatMap((record) => {
    if (record.status?.value === 'rejected') return [];
    return recordedEntity(record, shared.get(record.id.value), types) ?? [];
  });
}

/** One record, completed from another of the same id. Undefined without a name or a known type. */
export function recordedEntity(
  record: EntityRecord,
  shared: EntityRecord | undefined,
  types: OwnTypes,
): RecordedEntity | undefined {
  const name = record.name ?? shared?.name;
  const type = record.type ?? shared?.type;
  const resolved = type === undefined ? undefined : types.resolve(type.value);
  if (name === undefined || resolved === undefined) return undefined;
  const names = [shared?.name, ...record.aliases, ...(shared?.aliases ?? [])].map((alias) => alias?.value);
  const mentioned = (record.mentions ?? []).map((mention) => (mention.form === 'all' ? mention.quote : undefined));
  const aliases = new Set([...names, ...mentioned].filter((alias) => alias !== undefined));
  aliases.delete(name.value);
  return { id: record.id.value, name: name.value, ...resolved, aliases: [...aliases] };
}
