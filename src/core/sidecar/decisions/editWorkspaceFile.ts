import { changed, type Change } from '../edits/change';
import { applyEdits, type EditResult, type TextEdit } from '../edits/edit';
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
  let after = text;
  for (const change of decision) {
    const result = withSchema(after, readYaml(after, {}, 'workspace file'), workspaceSchema, (current, yaml) =>
      changed(current, yaml, workspaceShape, change),
    );
    if (result.kind !== 'edits') return result;
    after = applyEdits(after, result.edits);
  }
  return { kind: 'edits', edits: [editBetween(text, after)] };
}

/** The one edit that makes a text another, without what both begin and end with. */
function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { span: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}
