import type { DocumentFilter, TextDocument } from 'vscode';
import { recordGlobs } from '../../core/editor/fileSelection';
import type { FolderReview } from '../host/folderReview';
import type { ReviewSet } from '../host/reviewSet';

/** Sidecars and workspace files, for the registration of providers; which ones count is decided by the reviews. */
export const recordDocuments: readonly DocumentFilter[] = recordGlobs.map((pattern) => ({
  scheme: '*',
  pattern: pattern.startsWith('**/') ? pattern : `**/${pattern}`,
}));

/** A sidecar or workspace file of a folder, as it is in the editor. */
export interface RecordDocument {
  readonly space: FolderReview;
  readonly path: string;
}

/** Where a document is checked when it is a sidecar or the workspace file; undefined for all other documents. */
export function recordOf(set: ReviewSet, document: TextDocument): RecordDocument | undefined {
  const located = set.locate(document.uri);
  return located?.space.roleOf(located.path) === 'record' ? located : undefined;
}
