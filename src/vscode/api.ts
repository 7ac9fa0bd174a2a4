import type { TreeDataProvider, Uri } from 'vscode';
import type { Review } from '../core/review';
import type { EntityTreeNode } from './views/entityNodes';
import type { TimelineNode } from './views/timelineView';

/** What `activate` returns: for other extensions and for tests. */
export interface SourceReviewApi {
  /** Resolves when all files that changed so far are indexed, and all sidecars checked. */
  whenIndexed(): Promise<void>;
  /** The review of the workspace folder that holds a file, and the file's path there; undefined outside of folders. */
  reviewOf(uri: Uri): { readonly review: Review; readonly path: string } | undefined;
  /** What the view "Timeline" shows, filtered as it is. */
  readonly timeline: TreeDataProvider<TimelineNode>;
  /** What the view "Entities" shows, filtered and sorted as it is. */
  readonly entities: TreeDataProvider<EntityTreeNode>;
}
