import type { QuotedText } from '../anchors/quotedText';
import type { Place } from '../format/places';
import type { SidecarRecords } from '../model';
import type { Finding } from '../reading/finding';
import type { MapNode } from '../reading/node';
import type { SidecarReading } from '../reading/readSidecar';
import type { WorkspaceReading } from '../reading/readWorkspaceFile';

/** The files of the folder, as far as the host has loaded them. Paths are relative to its root. */
export interface KnownFiles {
  /** Whether there is such a file. */
  exists(path: string): boolean;
  /** Its text, if loaded; undefined makes the checks that need it wait. */
  text(path: string): string | undefined;
}

/** What the checks of any file can look at. */
export interface FileContext {
  /** Path of the checked file. */
  readonly path: string;
  /** The file whose folder the paths written in it are relative to: the article, or the workspace file itself. */
  readonly basePath: string;
  readonly text: string;
  readonly root: MapNode;
  readonly places: readonly Place[];
}

/** What the checks of a sidecar can look at. */
export interface SidecarContext extends FileContext {
  readonly reading: SidecarReading;
  readonly records: SidecarRecords;
  /** The article ready for searching; undefined when there is none or it is not loaded. */
  readonly article: QuotedText | undefined;
  readonly workspace: WorkspaceReading | undefined;
  readonly workspacePath: string;
  readonly files: KnownFiles;
  readonly otherSidecars: readonly string[];
}

/** What the checks of the workspace file can look at. */
export interface WorkspaceContext extends FileContext {
  readonly reading: WorkspaceReading;
  /** Ids of entities that are recorded in the folder's sidecars. */
  readonly sidecarEntityIds: ReadonlySet<string>;
}

/** A check of a single place; it may report several rules. */
export type PlaceCheck = (place: Place, file: FileContext) => Iterable<Finding>;
/** A check of a sidecar as a whole. */
export type SidecarCheck = (context: SidecarContext) => Iterable<Finding>;
/** A check of the workspace file as a whole. */
export type WorkspaceCheck = (context: WorkspaceContext) => Iterable<Finding>;
