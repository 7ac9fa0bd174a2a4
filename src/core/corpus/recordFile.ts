import type { RecordedDate } from '../sidecar/recordedDates';
import type { SidecarReading } from '../sidecar/reading/readSidecar';
import type { WorkspaceReading } from '../sidecar/reading/readWorkspaceFile';
import type { FileContent } from './folderAccess';

/** The text of a sidecar or workspace file with the facts of its file. */
export interface RecordText extends Extract<FileContent, { readonly kind: 'text' }> {
  /** The file is there, but nothing is known of what it says: there is nothing to check. */
  readonly isUnread?: true;
}

/** A sidecar as it was read. */
export interface SidecarFile {
  readonly kind: 'sidecar';
  readonly path: string;
  readonly content: RecordText;
  /** What its text gives as it is now. */
  readonly written: SidecarReading;
  /** What counts of it: the same, or what it said last while its text cannot be read. */
  readonly reading: SidecarReading;
  /** Paths of the files that it links to or cites. */
  readonly references: readonly string[];
  readonly dates: readonly RecordedDate[];
}

/** A workspace file as it was read. */
export interface WorkspaceFile {
  readonly kind: 'workspace';
  readonly path: string;
  readonly content: RecordText;
  /** Both as those of a sidecar. */
  readonly written: WorkspaceReading;
  readonly reading: WorkspaceReading;
}

export type RecordFile = SidecarFile | WorkspaceFile;

/** What reading the text of either gives. */
export type RecordReading = SidecarReading | WorkspaceReading;

/** A file that was left out counts as empty: when it is too large, its facts alone tell what is wrong with it. */
export function recordText(content: Exclude<FileContent, { readonly kind: 'missing' }>): RecordText {
  if (content.kind === 'text') return content;
  const { byteLength, maxBytes } = content;
  const asEmpty: RecordText = { kind: 'text', text: '', byteLength, maxBytes };
  return maxBytes !== undefined && byteLength > maxBytes ? asEmpty : { ...asEmpty, isUnread: true };
}

/**
 * What counts of a file: what its text gives, or what it said before while that cannot be read. Who is in the middle of a
 * line must not see all decisions go and come back.
 */
export function countingReading<Reading extends RecordReading>(
  content: RecordText,
  written: Reading,
  before: Reading | undefined,
): Reading {
  return (isUnreadable(content, written) ? before : undefined) ?? written;
}

function isUnreadable({ isUnread }: RecordText, { yaml, findings }: RecordReading): boolean {
  return isUnread === true || (yaml.root === undefined && findings.some(({ rule }) => rule !== 'file-empty'));
}

/** Whether a file is there of which nothing counts: it cannot be read, and could not be before. */
export function saysNothing({ content, written, reading }: RecordFile): boolean {
  return isUnreadable(content, written) && reading.yaml.root === undefined;
}
