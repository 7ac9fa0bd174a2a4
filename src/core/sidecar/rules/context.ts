import type { QuotedText } from '../anchors/quotedText';
import type { TemporalExpression } from '../../dates/dateRecognizer';
import type { ResolvedAnchor } from '../anchors/resolvedAnchors';
import type { SidecarsTogether } from '../across/sidecarsTogether';
import type { Place } from '../format/places';
import type { Span } from '../../text/span';
import type { SidecarRecords } from '../model';
import type { Finding } from '../reading/finding';
import type { MapNode } from '../reading/node';
import type { SidecarReading } from '../reading/readSidecar';
import type { WorkspaceReading } from '../reading/readWorkspaceFile';

/** A name as it is shown in an article. */
export interface NameInArticle extends Span {
  readonly text: string;
}

/** The files of the folder, as far as the host has loaded them. Paths are relative to its root. */
export interface KnownFiles {
  /** Whether there is such a file. */
  exists(path: string): boolean;
  /** Whether its path is a link that leads out of the folder; absent where nobody can tell. */
  isOutside?(path: string): boolean;
  /** The articles of the folder; absent where nobody lists them. */
  articles?(): Iterable<string>;
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
  /** What became of the anchors in the article; none without one. */
  readonly anchors: readonly ResolvedAnchor[];
  /** The dates of the article as its words say them; none without an article, or without what reads dates. */
  readonly dates: () => readonly TemporalExpression[];
  /** When the article was published (EDTF), as far as that is known from anywhere. */
  readonly published: string | undefined;
  /** The names that are shown in the article; undefined where they are not known. */
  readonly names: readonly NameInArticle[] | undefined;
  /** The hash of the article; undefined without one. */
  readonly articleHash: () => string | undefined;
  /** What the sidecars of the folder say, this one among them; undefined for one that does not count. */
  readonly together: SidecarsTogether | undefined;
  /** The day now (EDTF); undefined where nobody says it. */
  readonly today: string | undefined;
  readonly workspace: WorkspaceReading | undefined;
  readonly workspacePath: string;
  readonly files: KnownFiles;
  readonly otherSidecars: readonly string[];
}

/** How the articles of the folder write names and dates: every spelling, and whether there is one. */
export interface NamesOfArticles extends Iterable<string> {
  has(words: string): boolean;
}

/** What the checks of the workspace file can look at. */
export interface WorkspaceContext extends FileContext {
  readonly reading: WorkspaceReading;
  /** Ids of entities that are recorded in the folder's sidecars. */
  readonly sidecarEntityIds: ReadonlySet<string>;
  /** Undefined where nobody knows how the articles write names. */
  readonly written: NamesOfArticles | undefined;
}

/** A check of a single place; it may report several rules. */
export type PlaceCheck = (place: Place, file: FileContext) => Iterable<Finding>;
/** A check of a sidecar as a whole. Undefined among the findings is where a step ends. */
export type SidecarCheck = (context: SidecarContext) => Iterable<Finding | undefined>;
/** A check of the workspace file as a whole, likewise. */
export type WorkspaceCheck = (context: WorkspaceContext) => Iterable<Finding | undefined>;
