import { decodingSettings } from '../../core/editor/decodingKey';
import { Disposable, type TextDocument, type Uri, workspace, type WorkspaceFolder } from 'vscode';
import { Event } from '../../core/corpus/event';
import type { ReviewChange } from '../../core/review/reviewFiles';
import { type Engines, FolderReview } from './folderReview';
import { handle, type Log } from './log';
import { LooseReview } from './looseReview';
import { servedLanguages } from './articleLanguage';
import type { ReviewedDocument, ReviewSpace } from './reviewSpace';
import { settingsSection } from './settings';

/** Settings that indexes follow. */
const settingsThatCount = [settingsSection, 'files.exclude', ...decodingSettings];

/** A change in one of the reviews. */
export interface SpaceChange extends ReviewChange {
  readonly space: ReviewSpace;
}

/** The reviews of all workspace folders, and of the open articles outside of them. */
export class ReviewSet {
  readonly onDidChange = new Event<SpaceChange>();
  /** Fires when an index moved on, and when folders come or go. */
  readonly onDidProgress = new Event<void>();
  readonly onDidCloseFolder = new Event<FolderReview>();
  /** Fires after changed settings were taken over. */
  readonly onDidChangeSettings = new Event<void>();
  readonly #engines: Engines;
  readonly #log: Log;
  readonly #folders = new Map<string, FolderReview>();
  #loose: LooseReview | undefined;

  constructor(engines: Engines, log: Log) {
    this.#engines = engines;
    this.#log = log;
  }

  /** The reviews of all workspace folders, in the order of the folders. */
  get folders(): readonly FolderReview[] {
    return (workspace.workspaceFolders ?? []).map((folder) => this.#folderReview(folder));
  }

  /** The reviews that there are. */
  get spaces(): readonly ReviewSpace[] {
    return this.#loose ? [...this.folders, this.#loose] : this.folders;
  }

  /** Begins to index all folders and follows the editor from now on. */
  start(): Disposable {
    const subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => {
        this.#folderOf(document.uri)?.documentOpened(document);
      }),
      // Also without changes of the text: a document whose file is gone counts only while it has unsaved changes.
      workspace.onDidChangeTextDocument(({ document }) => {
        this.#folderOf(document.uri)?.documentChanged(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#folderOf(document.uri)?.documentClosed(document);
        this.#loose?.documentClosed(document);
      }),
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const folder of removed) this.#close(folder);
        for (const folder of added) this.#folderReview(folder);
        // What was open by itself may belong to a folder now.
        this.#loose?.releaseOthers();
        // A folder inside another one takes files over from it, or gives them back.
        for (const review of this.folders) {
          handle(review.foldersChanged(), this.#log, `Listing ${review.folder.name} failed`);
        }
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (!settingsThatCount.some((name) => change.affectsConfiguration(name))) return;
        this.#loose?.applySettings();
        for (const review of this.folders) {
          handle(review.applySettings(), this.#log, `Indexing ${review.folder.name} failed`);
        }
        this.onDidChangeSettings.fire();
      }),
      new Disposable(() => {
        for (const review of this.#folders.values()) review.dispose();
      }),
    );
    for (const folder of workspace.workspaceFolders ?? []) this.#folderReview(folder);
    return subscriptions;
  }

  /** The folder's review that a file belongs to, with its path there, whatever kind of file it is. */
  locate(uri: Uri): { readonly space: FolderReview; readonly path: string } | undefined {
    const space = this.#folderOf(uri);
    const path = space?.pathIn(uri);
    return space && path !== undefined ? { space, path } : undefined;
  }

  /** Where a document is reviewed when it is an article; undefined for all other documents. */
  articleOf(document: TextDocument): ReviewedDocument | undefined {
    if (!servedLanguages.includes(document.languageId)) return undefined;
    const folder = this.#folderOf(document.uri);
    if (folder) {
      const ours = folder.pathOf(document);
      return ours?.role === 'article' ? { space: folder, path: ours.path } : undefined;
    }
    this.#loose ??= this.#follow(new LooseReview(this.#engines.recognizers, this.#log));
    const path = this.#loose.pathOf(document);
    return path === undefined ? undefined : { space: this.#loose, path };
  }

  /** Resolves when every folder's index is true. */
  async whenIndexed(): Promise<void> {
    await Promise.all(this.folders.map((review) => review.settled()));
  }

  #folderOf(uri: Uri): FolderReview | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder && this.#folderReview(folder);
  }

  #folderReview(folder: WorkspaceFolder): FolderReview {
    const key = folder.uri.toString();
    const known = this.#folders.get(key);
    if (known) return known;
    const review = this.#follow(new FolderReview(folder, this.#engines, this.#log));
    this.#folders.set(key, review);
    review.onDidProgress.on(() => {
      this.onDidProgress.fire();
    });
    handle(review.start(), this.#log, `Indexing ${folder.name} failed`);
    return review;
  }

  #close(folder: WorkspaceFolder): void {
    const key = folder.uri.toString();
    const review = this.#folders.get(key);
    if (!review) return;
    this.#folders.delete(key);
    review.dispose();
    this.onDidCloseFolder.fire(review);
    this.onDidProgress.fire();
  }

  #follow<T extends ReviewSpace>(space: T): T {
    space.review.onDidChange.on((change) => {
      this.onDidChange.fire({ ...change, space });
    });
    return space;
  }
}
