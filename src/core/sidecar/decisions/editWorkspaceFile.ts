import { changed, type Change } from '../edits/change';
import type { EditResult } from '../edits/edit';
import { inSequence } from '../edits/inSequence';
import { withSchema } from '../edits/withSchema';
import { workspaceSchema, workspaceShape } from '../format/workspaceShape';
import type { WorkspaceRecords } from '../model';
import { readWorkspaceFile } from '../reading/readWorkspaceFile';
import { readYaml } from '../reading/readYaml';

/** What is to be changed, or why nothing is. */
export type Decision = Exclude<EditResult, { readonly kind: 'edits' }> | readonly Change[];

/**
 * Edits the text of a workspace file, empty for one that is not there yet. A file with errors is left alone; comments and
 * layout stay, and the result is read again and compared with what was meant.
 */
export function editWorkspaceFile(text: string, decide: (records: WorkspaceRecords) => Decision): EditResult {
  const { records, canEdit } = readWorkspaceFile(text);
  if (!canEdit) {
    return { kind: 'refused', reason: 'source-review.yaml has errors, or is of a newer version. It was not changed.' };
  }
  const decision = decide(records);
  if ('kind' in decision) return decision;
  return inSequence(
    text,
    decision.map((change) => (current: string) => {
      const yaml = readYaml(current, {}, 'workspace file');
      return withSchema(current, yaml, workspaceSchema, (begun, reading) =>
        changed(begun, reading, workspaceShape, change),
      );
    }),
  );
}
