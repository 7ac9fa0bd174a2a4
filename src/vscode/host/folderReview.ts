import type { TextDocument, Uri, WorkspaceFolder } from 'vscode';
import { workspace } from 'vscode';
import type { ArticleAnalyst } from '../../core/corpus/analysis/articleAnalyst';
import type { Recognizers } from '../../core/corpus/article';
import { Event } from '../../core/corpus/event';
import { FolderIndexer, type IndexProgress } from '../../core/corpus/folderIndexer';
import type { ArticleSnapshot } from '../../core/corpus/snapshot/articleSnapshot';
import { foldersAbove } from '../../core/corpus/foldersAbove';
import { isArticleByName } from '../../core/editor/defaultSelection';
import { FileSelection, type FileRole } from '../../core/editor/fileSelection';
import { Review } from '../../core/review';
import { AnalysedVersions } from './analysedVersions';
import { articleLanguage } from './articleLanguage';
import { Debouncer } from './debouncer';
import { type Disk, filesOf } from './disk';
import { FolderFiles, type ReadFolder } from './folderFiles';
import { FolderMemory, type RememberedFolder } from './folderMemory';
import { FolderWatcher } from './folderWatcher';
import { guardedTarget } from './guardedTarget';
import { LinksOut } from './linksOut';
import { handle, type Log } from './log';
import { OpenFiles } from './openFiles';
import { readDatesAsSet } from './readDatesAsSet';
import { pathIn, uriIn } from './paths';
import type { ReviewSpace } from './reviewSpace';
import { hostScheduler } from './scheduler';
import { readSettings, type Settings } from './settings';

/** How long typing must pause before a changed article is indexed again, in milliseconds. */
const typingPause = 250;
/** The same for sidecars and the workspace file: their problems are waited for. */
const typingPauseInRecords = 100;

/** What reads articles: the engines here, and a worker for many of them. All folders share them. */
export interface Engines {
  readonly recognizers: Recognizers;
  readonly analyst: ArticleAnalyst;
  /** What was known of a folder when it was last open; undefined where nothing can be kept. */
  readonly snapshotOf: (folder: WorkspaceFolder) => ArticleSnapshot | undefined;
  /** Undefined where there is no disk. */
  readonly disk: Disk | undefined;
}

/** The review of one workspace folder, kept true to its files and to what is typed into open editors. */
export class FolderReview implements ReviewSpace, ReadFolder, RememberedFolder {
  readonly folder: WorkspaceFolder;
  readonly review: Review;
  readonly onDidProgress = new Event<IndexProgress>();
  readonly #memory: FolderMemory | undefined;
  readonly #log: Log;
  readonly #versions: AnalysedVersions;
  readonly #watcher: FolderWatcher;
  readonly #typed: Debouncer<string>;
  readonly #typedRecords: Debouncer<string>;
  readonly #open = new OpenFiles();
  readonly #linksOut: LinksOut;
  readonly #files: FolderFiles;
  readonly #indexer: FolderIndexer;
  #settings: Settings;
  #selection: FileSelection;
  #progress: IndexProgress = { state: 'indexing', done: 0, total: 0 };
  #isDisposed = false;

  constructor(folder: WorkspaceFolder, { recognizers, analyst, snapshotOf, disk }: Engines, log: Log) {
    this.folder = folder;
    this.#log = log;
    const snapshot = snapshotOf(folder);
    const files = filesOf(folder.uri, disk);
    this.#memory = snapshot && new FolderMemory(this, snapshot, files, log);
    this.#settings = readSettings(folder);
    this.#selection = new FileSelection(this.#settings.include, this.#settings.exclude);
    this.#linksOut = new LinksOut(folder.uri, disk?.realPath);
    this.#files = new FolderFiles(
      this,
      {
        open: this.#open,
        analyst,
        memory: this.#memory,
        linksOut: this.#linksOut,
        disk,
        files,
      },
      log,
    );
    this.review = new Review(this.#files, recognizers);
    this.review.linksBefore = this.#memory;
    this.review.setNameFilter(this.#settings.names);
    readDatesAsSet(this.review, this.#settings);
    this.#versions = new AnalysedVersions(this.review, log);
    this.#indexer = this.#createIndexer();
    const readAgain = (paths: readonly string[]): void => {
      for (const path of paths) this.fileChanged(path);
    };
    this.#typed = new Debouncer(typingPause, readAgain);
    this.#typedRecords = new Debouncer(typingPauseInRecords, readAgain);
    this.#watcher = new FolderWatcher(folder, this, log);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get selection(): FileSelection {
    return this.#selection;
  }

  get progress(): IndexProgress {
    return this.#progress;
  }

  get isWhole(): boolean {
    return this.#indexer.isWhole;
  }

  get openPaths(): readonly string[] {
    return this.#open.paths;
  }

  /** Whether a file is a link that leads out of the folder or to nothing, or lies behind one: nobody writes there. */
  async leadsOut(uri: Uri): Promise<boolean> {
    return this.#linksOut.wouldWrite(uri);
  }

  /** Lists the folder, then reads what is open, then everything else. Resolves when the index is true. */
  start(): Promise<void> {
    // The list is asked for first: otherwise the few open files would count as all the work there is until it is made.
    const indexed = this.relist();
    for (const document of workspace.textDocuments) this.documentOpened(document);
    return indexed;
  }

  /** Resolves when nothing waits to be read, what was typed last included. */
  settled(): Promise<void> {
    this.#typed.flush();
    this.#typedRecords.flush();
    return this.#indexer.settled();
  }

  /** Lists the folder anew. */
  relist(): Promise<void> {
    return this.#indexer.relist();
  }

  /** Takes notice of a folder that came or went inside this one: files changed hands. Resolves when the index is true. */
  foldersChanged(): Promise<void> {
    this.#open.collect((document) => this.pathOf(document)?.path);
    return this.relist();
  }

  /** Keeps what is known for the next time, without waiting until it is quiet. Rejects where that is not possible. */
  async keep(): Promise<void> {
    await this.#memory?.keep();
  }

  /** Reads and analyses every file again. */
  rebuild(): Promise<void> {
    this.#memory?.forget();
    return this.#indexer.rebuild();
  }

  /** Leaves what waits to be read; what has been read stays, and what is opened or changed is still read. */
  stopIndexing(): void {
    this.#indexer.stop();
  }

  /** Reads what was left when indexing was stopped. Resolves when the index is true. */
  resumeIndexing(): Promise<void> {
    return this.#indexer.resume();
  }

  /** Takes over changed settings. Resolves when the index is true. */
  async applySettings(): Promise<void> {
    const before = this.#settings;
    this.#settings = readSettings(this.folder);
    this.#selection = new FileSelection(this.#settings.include, this.#settings.exclude);
    this.#open.collect((document) => this.pathOf(document)?.path);
    this.review.setNameFilter(this.#settings.names);
    readDatesAsSet(this.review, this.#settings);
    await (readingKey(before) === readingKey(this.#settings) ? this.relist() : this.rebuild());
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
    if (this.#open.isGone(path)) return;
    this.#versions.ensure(path, document, this.#settings.maxArticleBytes);
  }

  /** Takes over what a sidecar says now: after a change it is read a little later, and a command concludes from it at once. */
  async ensureRecordCurrent(path: string): Promise<void> {
    const content = await this.#files.read(path);
    if (this.#isDisposed || content.kind !== 'text' || content.text === this.review.recordText(path)) return;
    this.review.setFile(path, content);
  }

  /** The document opened, or got another language. */
  documentOpened(document: TextDocument): void {
    const ours = this.pathOf(document);
    if (!ours) return;
    this.#open.set(ours.path, document);
    // The sidecar first: it may say when the article was published.
    if (ours.role === 'article') this.fileChanged(this.review.sidecarPathFor(ours.path));
    this.fileChanged(ours.path);
    if (ours.role === 'article')
      handle(this.#hurryRelated(ours.path), this.#log, `Looking for what ${ours.path} shares failed`);
  }

  documentChanged(document: TextDocument): void {
    const ours = this.pathOf(document);
    if (!ours) return;
    this.#open.set(ours.path, document);
    (ours.role === 'record' ? this.#typedRecords : this.#typed).add(ours.path);
  }

  documentClosed(document: TextDocument): void {
    const path = pathIn(this.folder, document.uri);
    if (path === undefined) return;
    const wasOpen = this.#open.delete(path);
    // A file that no pattern names is known only while it is open; others may be known by what the editor showed.
    if (this.roleOf(path) === undefined) this.review.removeFile(path);
    // Also then: it may be read just now, or wait for that.
    if (wasOpen || this.review.article(path)) this.fileChanged(path);
  }

  /** Reads a file again in the background: it came, changed or went. */
  fileChanged(path: string): void {
    handle(this.#indexer.changed(path), this.#log, `Indexing ${path} failed`);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#typed.dispose();
    this.#typedRecords.dispose();
    this.#memory?.dispose();
    this.#watcher.dispose();
    this.#indexer.dispose();
  }

  /** What an article shares names with is read next: somebody looks at it. */
  async #hurryRelated(path: string): Promise<void> {
    const related = (await this.#memory?.relatedTo(path)) ?? [];
    this.#indexer.hurry(related.flatMap((other) => [this.review.sidecarPathFor(other), other]));
  }

  #createIndexer(): FolderIndexer {
    const help = { elsewhere: this.#files, ...(this.#memory && { before: this.#memory }) };
    const indexer = new FolderIndexer(guardedTarget(this.review, this.#log), this.#files, hostScheduler, help);
    indexer.onDidProgress.on((progress) => {
      this.#setProgress(progress);
    });
    return indexer;
  }

  #setProgress(progress: IndexProgress): void {
    // Indexing that ends with its folder is not done: what it knows is not kept.
    if (this.#isDisposed) return;
    this.#progress = progress;
    if (progress.state === 'ready') this.#memory?.checked();
    this.onDidProgress.fire(progress);
  }
}

/** Differs where files are to be read again: other ones are too large, or their bytes are decoded otherwise. */
function readingKey({ maxArticleBytes, maxSidecarBytes, decoding }: Settings): string {
  return `${maxArticleBytes} ${maxSidecarBytes} ${decoding.key}`;
}
