import { parseEdtf } from '../dates/edtf/parseEdtf';
import type { IdentityDecisions } from '../entities/entity';
import { SetsByKey } from '../entities/graph/setsByKey';
import type { FilePlace } from '../navigation/filePlace';
import { MergedIds } from '../sidecar/across/mergedIds';
import { SidecarsTogether } from '../sidecar/across/sidecarsTogether';
import { referencedFiles } from '../sidecar/checkSidecar';
import type { SidecarRecords, WorkspaceRecords } from '../sidecar/model';
import { articlePathOf, isWorkspaceFilePath, pathsBeside, sidecarPathFor, usedSidecar } from '../sidecar/names';
import { readSidecar, type SidecarReading } from '../sidecar/reading/readSidecar';
import { readWorkspaceFile, type WorkspaceReading } from '../sidecar/reading/readWorkspaceFile';
import { type RecordedDate, recordedDatesOf } from '../sidecar/recordedDates';
import { recordedEntitiesOf } from '../sidecar/recordedEntities';
import { resolvePath } from '../text/path';
import type { ArticleRecords } from './articleStore';
import type { FileContent } from './folderAccess';
import {
  countingReading,
  type RecordFile,
  type RecordReading,
  type RecordText,
  recordText,
  type SidecarFile,
  type WorkspaceFile,
} from './recordFile';
import { WorkspaceFiles } from './workspaceFiles';

/** What a change of a sidecar or the workspace file touches. */
export interface RecordChange {
  /** Articles whose records may be others now. */
  readonly articles: readonly string[];
  /** Sidecars and workspace files to check again. */
  readonly checks: readonly string[];
  /** The decisions across articles, when they may have changed. */
  readonly decisions?: IdentityDecisions;
}

const noDecisions: IdentityDecisions = { entities: [], same: new Map(), notSame: [], ignore: [] };

/** The sidecars of a folder and its workspace file: which belongs to which article, which count, and what they record. */
export class SidecarStore {
  readonly #sidecars = new Map<string, SidecarFile>();
  /** Article path to the paths of its sidecars. */
  readonly #ofArticle = new SetsByKey<string, string>();
  /** Path of a file to the sidecars that link to it or cite it. */
  readonly #citing = new SetsByKey<string, string>();
  readonly #workspaceFiles = new WorkspaceFiles();
  /** What the sidecars that count say of the same things. */
  #together = new SidecarsTogether();
  /** Files of which not what they say now counts. Views and cards ask for them again and again. */
  readonly #outdated = new Set<string>();

  /** Paths of all sidecars and workspace files. */
  get paths(): readonly string[] {
    return [...this.#sidecars.keys(), ...this.#workspaceFiles.paths];
  }

  has(path: string): boolean {
    return this.#file(path) !== undefined;
  }

  /** A sidecar or workspace file; undefined for one that is not known or could not be read. */
  readable(path: string): RecordFile | undefined {
    const file = this.#file(path);
    return file?.content.isUnread ? undefined : file;
  }

  /** The text of a sidecar or workspace file as it was read; empty for one that is too large. */
  textOf(path: string): string | undefined {
    return this.readable(path)?.content.text;
  }

  /** The workspace file that counts, then the sidecars that count, by path. */
  get files(): readonly RecordFile[] {
    const workspace = this.workspaceFile;
    const used = [...this.#ofArticle.keys].sort().flatMap((article) => this.#usedSidecar(article) ?? []);
    return workspace ? [workspace, ...used] : used;
  }

  /** Paths of the files that count and cannot be read now: what they said last is what is known of them. */
  get outdated(): readonly string[] {
    return [...this.#outdated].filter((path) => path === this.workspaceFile?.path || this.#counts(path)).sort();
  }

  /** The workspace file that counts. */
  get workspaceFile(): WorkspaceFile | undefined {
    return this.#workspaceFiles.counting;
  }

  /** Whether there is a workspace file of which nothing is known. */
  get isWorkspaceUnread(): boolean {
    return this.#workspaceFiles.isUnread;
  }

  /** The path of the workspace file if it speaks of these names, or of words in them; nothing otherwise. */
  workspaceFileNaming(names: readonly string[]): readonly string[] {
    return this.#workspaceFiles.speakOf(names) ? [this.workspacePath] : [];
  }

  /** The path of the workspace file: of the one that counts, else of one that a command would create. */
  get workspacePath(): string {
    return this.#workspaceFiles.path;
  }

  /** The article a sidecar belongs to. */
  articleOf(sidecarPath: string): string | undefined {
    return articlePathOf(sidecarPath, this.#sidecarsRoot);
  }

  /** All sidecars of an article; one of them counts. */
  sidecarsOf(articlePath: string): readonly string[] {
    return [...this.#ofArticle.get(articlePath)];
  }

  /** The same, and those beside the article that do not count because sidecars are kept in another folder. */
  everySidecarOf(articlePath: string): readonly string[] {
    const beside = pathsBeside(articlePath).filter((path) => this.#sidecars.has(path));
    return [...new Set([...this.sidecarsOf(articlePath), ...beside.filter((path) => this.#isAstray(path))])];
  }

  /** The article a sidecar belongs to, or would belong to if sidecars lay beside their articles. */
  meantArticleOf(sidecarPath: string): string | undefined {
    return this.articleOf(sidecarPath) ?? articlePathOf(sidecarPath);
  }

  /** The sidecar of an article that counts, when it has one. */
  sidecarOf(articlePath: string): string | undefined {
    return usedSidecar(this.sidecarsOf(articlePath));
  }

  /** The path of the sidecar that a command would create for an article. */
  newPathFor(articlePath: string): string {
    return sidecarPathFor(articlePath, this.#sidecarsRoot);
  }

  /** What the sidecar of an article says of it; undefined when it has none. */
  recordsOf(articlePath: string): ArticleRecords | undefined {
    const sidecar = this.#usedSidecar(articlePath);
    if (!sidecar) return undefined;
    const { records } = sidecar.reading;
    return {
      entities: recordedEntitiesOf(records, this.workspaceFile?.reading),
      ignore: records.ignore.map((term) => term.value),
      sameEvent: records.links.flatMap(({ to, kind }) =>
        kind?.value === 'same-event' && to !== undefined ? (resolvePath(articlePath, to.value) ?? []) : [],
      ),
    };
  }

  /** The dates that an article's sidecar records. */
  recordedDatesOf(articlePath: string): readonly RecordedDate[] {
    return this.#usedSidecar(articlePath)?.dates ?? [];
  }

  /** Everything that the sidecar of an article records; undefined when it has none. */
  allRecordsOf(articlePath: string): SidecarRecords | undefined {
    return this.#usedSidecar(articlePath)?.reading.records;
  }

  /** Everything that the workspace file records; undefined when there is none. */
  get workspaceRecords(): WorkspaceRecords | undefined {
    return this.#workspaceFiles.records;
  }

  /** The publication date in an article's sidecar; undefined when there is none or it is not valid EDTF. */
  publishedOf(articlePath: string): string | undefined {
    const published = this.allRecordsOf(articlePath)?.article?.published?.value;
    return published !== undefined && parseEdtf(published).ok ? published : undefined;
  }

  /**
   * Where entities are recorded: in the workspace file that counts, then in the sidecars that count, by path.
   * @param isMeant whether an id is one of those looked for.
   */
  recordsOfEntity(isMeant: (id: string) => boolean): readonly FilePlace[] {
    return this.files.flatMap(({ path, reading }) =>
      reading.records.entities
        .filter(({ id }) => isMeant(id.value))
        .map(({ id }) => ({ path, range: reading.yaml.lines.rangeOf(id.span) })),
    );
  }

  /** Ids of the entities that any sidecar records, whether it counts or not. */
  get sidecarEntityIds(): ReadonlySet<string> {
    const all = [...this.#sidecars.values()];
    return new Set(all.flatMap(({ reading }) => reading.records.entities.map(({ id }) => id.value)));
  }

  /** What the sidecars that count say of the same things; undefined for a sidecar that is not one of them. */
  togetherWith(path: string): SidecarsTogether | undefined {
    return this.#counts(path) ? this.#together : undefined;
  }

  /** Sidecars whose problems may be others when a file changes, comes or goes. */
  dependentsOf(path: string): readonly string[] {
    return [...new Set([...this.everySidecarOf(path), ...this.#citing.get(path)])];
  }

  /**
   * Takes over the content of a sidecar or the workspace file; undefined when it is gone.
   * @param reading what reading the text gives, where that is known.
   */
  set(path: string, content: FileContent | undefined, reading?: RecordReading): RecordChange {
    const readable = content && content.kind !== 'missing' ? recordText(content) : undefined;
    if (isWorkspaceFilePath(path)) {
      return this.#setWorkspace(path, readable, reading && 'decisions' in reading ? reading : undefined);
    }
    return this.#setSidecar(path, readable, reading && !('decisions' in reading) ? reading : undefined);
  }

  #file(path: string): RecordFile | undefined {
    return this.#sidecars.get(path) ?? this.#workspaceFiles.get(path);
  }

  /** `sidecars.root` of the workspace file. */
  get #sidecarsRoot(): string | undefined {
    return this.workspaceRecords?.sidecarsRoot?.value;
  }

  #usedSidecar(articlePath: string): SidecarFile | undefined {
    const path = this.sidecarOf(articlePath);
    return path === undefined ? undefined : this.#sidecars.get(path);
  }

  /** Whether a sidecar is the one of its article that is used. */
  #counts(path: string): boolean {
    const article = this.articleOf(path);
    return article !== undefined && this.sidecarOf(article) === path;
  }

  /** Whether a sidecar lies outside of the folder of sidecars. */
  #isAstray(path: string): boolean {
    return this.articleOf(path) === undefined;
  }

  /** Hands what a sidecar says to the others. @returns those whose problems may be others now. */
  #tell(path: string): ReadonlySet<string> {
    const records = this.#counts(path) ? this.#sidecars.get(path)?.reading.records : undefined;
    const article = this.articleOf(path);
    return this.#together.set(path, records && article !== undefined ? { records, article } : undefined);
  }

  #setSidecar(path: string, content: RecordText | undefined, reading?: SidecarReading): RecordChange {
    const before = this.#sidecars.get(path);
    const article = this.articleOf(path);
    if (before) this.#forget(before, article);
    if (content) {
      const written = reading ?? readSidecar(content.text, content);
      this.#add(path, content, article, written, countingReading(content, written, before?.reading));
    }
    const articles = article === undefined ? [] : [article];
    // The other sidecar of an article, if any, may now be the one that counts or not. Merges of the workspace file
    // may lead to entities that only a sidecar records.
    const meant = this.meantArticleOf(path);
    const others = meant === undefined ? [] : this.everySidecarOf(meant);
    const concerned = [path, ...others].flatMap((sidecar) => [...this.#tell(sidecar)]);
    return { articles, checks: [...new Set([path, ...others, ...concerned, ...this.#workspaceFiles.paths])] };
  }

  #setWorkspace(path: string, content: RecordText | undefined, known?: WorkspaceReading): RecordChange {
    const rootBefore = this.#sidecarsRoot;
    const articlesBefore = [...this.#ofArticle.keys];
    if (content) {
      const written = known ?? readWorkspaceFile(content.text, content);
      const reading = countingReading(content, written, this.#workspaceFiles.get(path)?.reading);
      this.#workspaceFiles.set({ kind: 'workspace', path, content, written, reading });
      this.#note(path, reading !== written);
    } else {
      this.#workspaceFiles.delete(path);
      this.#note(path, false);
    }
    if (rootBefore !== this.#sidecarsRoot) this.#reassign();
    // Merges make other ids the same, and all sidecars are checked again anyway.
    this.#together = new SidecarsTogether(new MergedIds(this.workspaceFile?.reading.decisions.same));
    for (const sidecar of this.#sidecars.keys()) this.#tell(sidecar);
    return {
      // Articles that lost their sidecar must hear of it too.
      articles: [...new Set([...articlesBefore, ...this.#ofArticle.keys])],
      checks: [...new Set([path, ...this.#sidecars.keys()])],
      decisions: this.workspaceFile?.reading.decisions ?? noDecisions,
    };
  }

  /** Works out anew which sidecar belongs to which article: the folder of sidecars was set or moved. */
  #reassign(): void {
    const all = [...this.#sidecars.values()];
    this.#ofArticle.clear();
    this.#citing.clear();
    for (const { path, content, written, reading } of all)
      this.#add(path, content, this.articleOf(path), written, reading);
  }

  #add(
    path: string,
    content: RecordText,
    article: string | undefined,
    written: SidecarReading,
    reading: SidecarReading,
  ): void {
    const references = referencedFiles(reading, path, this.#sidecarsRoot);
    const dates = recordedDatesOf(reading.records);
    this.#sidecars.set(path, { kind: 'sidecar', path, content, written, reading, references, dates });
    this.#note(path, reading !== written);
    if (article !== undefined) this.#ofArticle.add(article, path);
    for (const reference of references) this.#citing.add(reference, path);
  }

  #note(path: string, isOutdated: boolean): void {
    if (isOutdated) this.#outdated.add(path);
    else this.#outdated.delete(path);
  }

  #forget({ path, references }: SidecarFile, article: string | undefined): void {
    this.#sidecars.delete(path);
    this.#note(path, false);
    if (article !== undefined) this.#ofArticle.delete(article, path);
    for (const reference of references) this.#citing.delete(reference, path);
  }
}
