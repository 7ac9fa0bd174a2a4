import type { TextDocument, Uri, WorkspaceFolder } from 'vscode';
import type { Event } from '../../core/corpus/event';
import type { IndexProgress } from '../../core/corpus/folderIndexer';
import type { Review } from '../../core/review';
import type { Settings } from './settings';

/** Articles that are reviewed together: those of a workspace folder, or the open ones outside of all folders. */
export interface ReviewSpace {
  readonly review: Review;
  /** Undefined for the files outside of all folders: they have no sidecars and no problems. */
  readonly folder: WorkspaceFolder | undefined;
  readonly settings: Settings;
  readonly progress: IndexProgress;
  /** Whether every file has been read once: what is read later is what changed. Not so where indexing was stopped. */
  readonly isWhole: boolean;
  readonly onDidProgress: Event<IndexProgress>;
  /** The address of a file by its path in the review. */
  uriOf(path: string): Uri;
  /** Analyses the document as it is now, unless that is done. Returns at once. */
  ensureCurrent(path: string, document: TextDocument): void;
}

/** A document that is highlighted, and where it is reviewed. */
export interface ReviewedDocument {
  readonly space: ReviewSpace;
  /** Its path in the review. */
  readonly path: string;
}
