import { entityIdFor } from '../../edits/entityIdFor';
import type { SidecarContext } from '../../rules/context';

/**
 * An id for an entity made of its name that is no other entity's in any file: ids that are equal are one entity.
 * @param taken ids that are none either
 */
export function freeId(
  name: string,
  taken: ReadonlySet<string>,
  sidecar: Pick<SidecarContext, 'together' | 'workspace'> | undefined,
): string {
  const { together, workspace } = sidecar ?? {};
  const all = new Set([...taken, ...(workspace?.records.entities ?? []).map(({ id }) => id.value)]);
  let id = entityIdFor(name, all);
  while ((together?.entitiesWithId(id).length ?? 0) > 0) {
    all.add(id);
    id = entityIdFor(name, all);
  }
  return id;
}
