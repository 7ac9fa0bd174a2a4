import type { TextDocument, Uri, WorkspaceFolder } from 'vscode';
import { workspace } from 'vscode';
import type { Recognizers } from '../../core/corpus/article';
import { Event } from '../../core/corpus/event';
import type { FileContent, FolderAccess } from '../../core/corpus/folderAccess';
import { FolderIndexer, type IndexProgress } from '../../core/corpus/folderIndexer';
import { foldersAbove } from '../../core/corpus/foldersAbove';
import { isArticleByName } from '../../core/editor/defaultSelection';
import { FileSelection, type FileRole } from '../../core/editor/fileSelection';
import { Review } from '../../core/review';
import { AnalysedVersions } from './analysedVersions';
import { articleLanguage } from './articleLanguage';
import { Debouncer } from './debouncer';
import { FolderWatcher } from './folderWatcher';
import { guardedTarget } from './guardedTarget';
import { isGone } from './isGone';
import { listFolder } from './listFolder';
import { handle, type Log } from './log';
import { readDatesAsSet } from './readDatesAsSet';
import { pathIn, uriIn } from './paths';
import { readDocument, readFile } from './readFile';
import type { ReviewSpace } from './reviewSpace';
import { hostScheduler } from './scheduler';
import { readSettings, type Settings } from './settings';

/** How long typing must pause before a changed file is indexed again, in milliseconds. */
const typingPause = 250;

/** The review of one workspace folder, kept true to its files and to what is typed into open editors. */
export class FolderReview implements ReviewSpace, FolderAccess {
  readonly folder: WorkspaceFolder;
  readonly review: Review;
  readonly onDidProgress = new Event<IndexProgress>();
  readonly #log: Log;
  readonly #versions: AnalysedVersions;
  readonly #watcher: FolderWatcher;
  readonly #typed: Debouncer<string>;
  /** Open documents of the folder that are ours, by path; they count more than what is saved. */
  readonly #open = new Map<string, TextDocument>();
  /** Open files that are gone and have no unsaved changes: what an editor still shows of them does not count. */
  readonly #deleted = new Set<string>();
  #indexer: FolderIndexer;
  #settings: Settings;
  #selection: FileSelection;
  #progress: IndexProgress = { state: 'indexing', done: 0, total: 0 };
  #wasIndexed = false;

  constructor(folder: WorkspaceFolder, recognizers: Recognizers, log: Log) {
    this.folder = folder;
    this.#log = log;
    this.#settings = readSettings(folder);
    this.#selection = new FileSelection(this.#settings.include, this.#settings.exclude);
    this.review = new Review(this, recognizers);
    this.review.setNameFilter(this.#settings.names);
    readDatesAsSet(this.review, this.#settings);
    this.#versions = new AnalysedVersions(this.review, log);
    this.#indexer = this.#createIndexer();
    this.#typed = new Debouncer(typingPause, (paths) => {
      for (const path of paths) this.fileChanged(path);
    });
    this.#watcher = new FolderWatcher(folder, this, log);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get progress(): IndexProgress {
    return this.#progress;
  }

  get wasIndexed(): boolean {
    return this.#wasIndexed;
  }

  /** Lists the folder, then reads what is open, then everything else. Resolves when the index is true. */
  start(): Promise<void> {
    // The list is asked for first: otherwise the few open files would count as all the work there is until it is made.
    const indexed = this.#indexer.relist();
    for (const document of workspace.textDocuments) this.documentOpened(document);
    return indexed;
  }

  /** Resolves when nothing waits to be read, what was typed last included. */
  settled(): Promise<void> {
    this.#typed.flush();
    return this.#indexer.settled();
  }

  /** Lists the folder anew. */
  relist(): Promise<void> {
    return this.#indexer.relist();
  }

  /** Takes notice of a folder that came or went inside this one: files changed hands. Resolves when the index is true. */
  foldersChanged(): Promise<void> {
    this.#collectOpen();
    return this.relist();
  }

  /** Reads every file again. */
  rebuild(): Promise<void> {
    return this.#indexer.rebuild();
  }

  /** Ends the indexing that goes on; what has been read stays. */
  stopIndexing(): void {
    this.#indexer.dispose();
    this.#indexer = this.#createIndexer();
    this.#setProgress({ state: 'ready', done: 0, total: 0 });
  }

  /** Takes over changed settings. Resolves when the index is true. */
  async applySettings(): Promise<void> {
    const before = this.#settings;
    this.#settings = readSettings(this.folder);
    this.#selection = new FileSelection(this.#settings.include, this.#settings.exclude);
    this.#collectOpen();
    this.review.setNameFilter(this.#settings.names);
    readDatesAsSet(this.review, this.#settings);
    const sizes = ({ maxArticleBytes, maxSidecarBytes }: Settings): string => `${maxArticleBytes} ${maxSidecarBytes}`;
    await (sizes(before) === sizes(this.#settings) ? this.relist() : this.rebuild());
  }

  /** What a file is by its path alone. */
  roleOf(path: string): FileRole | undefined {
    return this.#selection.roleOf(path);
  }

  /** Whether files below this path are left out. */
  excludes(path: string): boolean {
    return this.#selection.excludes(path);
  }

  /** The path of a file in this folder; undefined for files that another folder, or none, holds. */
  pathIn(uri: Uri): string | undefined {
    return pathIn(this.folder, uri);
  }

  /** The path of a document when it is an article or a record of this folder. */
  pathOf(document: TextDocument): { readonly path: string; readonly role: FileRole } | undefined {
    const path = pathIn(this.folder, document.uri);
    if (path === undefined) return undefined;
    const role = this.roleOf(path);
    if (role) return { path, role };
    // Where the user chose the language, it counts more than patterns; where the file's name gave it, they count.
    return document.languageId === articleLanguage && !isArticleByName(path) ? { path, role: 'article' } : undefined;
  }

  uriOf(path: string): Uri {
    return uriIn(this.folder, path);
  }

  /** Whether any known file lies below one of these paths. */
  hasFilesBelow(paths: readonly string[]): boolean {
    const folders = foldersAbove(this.review.knownPaths);
    return paths.some((path) => folders.has(path));
  }

  ensureCurrent(path: string, document: TextDocument): void {
    if (this.#deleted.has(path)) return;
    this.#versions.ensure(path, document, this.#settings.maxArticleBytes);
  }

  /** The document opened, or got another language. */
  documentOpened(document: TextDocument): void {
    const ours = this.pathOf(document);
    if (!ours) return;
    this.#setOpen(ours.path, document);
    // The sidecar first: it may say when the article was published.
    if (ours.role === 'article') this.fileChanged(this.review.sidecarPathFor(ours.path));
    this.fileChanged(ours.path);
  }

  documentChanged(document: TextDocument): void {
    const ours = this.pathOf(document);
    if (!ours) return;
    this.#setOpen(ours.path, document);
    this.#typed.add(ours.path);
  }

  documentClosed(document: TextDocument): void {
    const path = pathIn(this.folder, document.uri);
    if (path === undefined) return;
    const wasOpen = this.#open.delete(path);
    this.#deleted.delete(path);
    // A file that no pattern names is known only while it is open; others may be known by what the editor showed.
    if (this.roleOf(path) === undefined) this.review.removeFile(path);
    else if (wasOpen || this.review.article(path)) this.fileChanged(path);
  }

  /** Reads a file again in the background: it came, changed or went. */
  fileChanged(path: string): void {
    handle(this.#indexer.changed(path), this.#log, `Indexing ${path} failed`);
  }

  async list(): Promise<readonly string[]> {
    const listed = new Set(await listFolder(this.folder, this.#selection, this.#settings, this.#log));
    for (const [path, document] of this.#open) {
      if (listed.has(path)) continue;
      // Open files that no pattern names belong to the folder too; those that went with their folder do not.
      if (await this.#counts(path, document)) listed.add(path);
    }
    return [...listed];
  }

  async read(path: string): Promise<FileContent> {
    const document = this.#open.get(path);
    if (document && !(await this.#counts(path, document))) return { kind: 'missing' };
    const isRecord = this.roleOf(path) === 'record';
    const maxBytes = isRecord ? this.#settings.maxSidecarBytes : this.#settings.maxArticleBytes;
    const content = document ? readDocument(document, maxBytes) : await readFile(this.uriOf(path), maxBytes, this.#log);
    if (content.kind === 'skipped') this.#log.info(`Left out: ${path} ${content.reason}`);
    return content;
  }

  dispose(): void {
    this.#typed.dispose();
    this.#watcher.dispose();
    this.#indexer.dispose();
  }

  #setOpen(path: string, document: TextDocument): void {
    this.#open.set(path, document);
    // Only what is typed brings back a file that is gone; an editor also changes when it reloads what was there last.
    if (document.isDirty) this.#deleted.delete(path);
  }

  /**
   * Whether an open document counts: it has unsaved changes, or its file is there. The file itself is asked, because
   * the editor tells of reloaded, reverted and deleted files in any order.
   */
  async #counts(path: string, document: TextDocument): Promise<boolean> {
    const gone = await isGone(document.uri);
    const counts = document.isDirty || !gone;
    if (counts) this.#deleted.delete(path);
    else this.#deleted.add(path);
    return counts;
  }

  #collectOpen(): void {
    this.#open.clear();
    for (const document of workspace.textDocuments) {
      const ours = this.pathOf(document);
      if (ours) this.#open.set(ours.path, document);
    }
  }

  #createIndexer(): FolderIndexer {
    const indexer = new FolderIndexer(guardedTarget(this.review, this.#log), this, hostScheduler);
    indexer.onDidProgress.on((progress) => {
      if (indexer === this.#indexer) this.#setProgress(progress);
    });
    return indexer;
  }

  #setProgress(progress: IndexProgress): void {
    this.#progress = progress;
    if (progress.state === 'ready') this.#wasIndexed = true;
    this.onDidProgress.fire(progress);
  }
}
