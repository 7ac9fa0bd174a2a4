import { Disposable, FileType, RelativePattern, type Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import type { FileRole } from '../../core/editor/fileSelection';
import { folderOf } from '../../core/text/path';
import { Debouncer } from './debouncer';
import { handle, type Log } from './log';
import { pathIn, uriIn } from './paths';

/** What is told of changes to the files of a folder. */
interface WatchedFolder {
  roleOf(path: string): FileRole | undefined;
  excludes(path: string): boolean;
  fileChanged(path: string): void;
  hasFilesBelow(paths: readonly string[]): boolean;
  relist(): Promise<void>;
}

/** How long it must be quiet before what came or went is looked at, whether it is a folder, in milliseconds. */
const lookPause = 100;
/** How long it must be quiet before the folder is listed anew, in milliseconds. */
const relistPause = 300;
/**
 * Then it is listed once more after this time, in milliseconds: of files that come and go again while their folder is
 * created or moved, the events may cancel each other out after the first list was made.
 */
const confirmPause = 2000;
/** When the window gets the focus again, the folder is listed anew at most this often, in milliseconds. */
const focusInterval = 10_000;

/**
 * Sees that files come, change and go. Watchers say nothing of the files in a folder that is renamed, moved in or
 * deleted as a whole, and nothing at all on some file systems: so the folder is listed anew after such an event, after
 * the editor's own file operations, and when the user comes back to the window.
 */
export class FolderWatcher {
  readonly #folder: WorkspaceFolder;
  readonly #target: WatchedFolder;
  readonly #relist: Debouncer<'relist'>;
  readonly #confirm: Debouncer<'relist'>;
  /** Paths that came and are no files of ours: folders, or files of other programs. */
  readonly #came: Debouncer<string>;
  /** Paths that went likewise. */
  readonly #went: Debouncer<string>;
  readonly #subscriptions: Disposable;
  #lastFocus = Date.now();

  constructor(folder: WorkspaceFolder, target: WatchedFolder, log: Log) {
    this.#folder = folder;
    this.#target = target;
    const relist = (): void => {
      handle(target.relist(), log, `Listing ${folder.name} failed`);
    };
    this.#confirm = new Debouncer(confirmPause, relist);
    this.#relist = new Debouncer(relistPause, () => {
      relist();
      this.#confirm.add('relist');
    });
    this.#came = new Debouncer(lookPause, (paths) => {
      handle(this.#relistIfFolder(paths), log, `Looking at new files in ${folder.name} failed`);
    });
    this.#went = new Debouncer(lookPause, (paths) => {
      if (target.hasFilesBelow(paths)) this.#relist.add('relist');
    });
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => {
        this.#created(uri);
      }),
      watcher.onDidChange((uri) => {
        this.#changed(uri);
      }),
      watcher.onDidDelete((uri) => {
        this.#deleted(uri);
      }),
      workspace.onDidCreateFiles(({ files }) => {
        for (const uri of files) this.#moved(uri);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#moved(uri);
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          this.#moved(oldUri);
          this.#moved(newUri);
        }
      }),
      window.onDidChangeWindowState(({ focused }) => {
        if (!focused || Date.now() - this.#lastFocus < focusInterval) return;
        this.#lastFocus = Date.now();
        this.#relist.add('relist');
      }),
    );
  }

  dispose(): void {
    this.#came.dispose();
    this.#went.dispose();
    this.#relist.dispose();
    this.#confirm.dispose();
    this.#subscriptions.dispose();
  }

  #created(uri: Uri): void {
    const path = pathIn(this.#folder, uri);
    if (path === undefined) return;
    if (this.#target.roleOf(path)) this.#target.fileChanged(path);
    else if (!this.#target.excludes(path)) this.#came.add(path);
  }

  #changed(uri: Uri): void {
    const path = pathIn(this.#folder, uri);
    if (path !== undefined && this.#target.roleOf(path)) this.#target.fileChanged(path);
  }

  #deleted(uri: Uri): void {
    const path = pathIn(this.#folder, uri);
    if (path === undefined) return;
    if (this.#target.roleOf(path)) this.#target.fileChanged(path);
    else if (!this.#target.excludes(path)) this.#went.add(path);
  }

  /** The user did something to a file or folder in the editor; the watcher need not have seen it. */
  #moved(uri: Uri): void {
    const path = pathIn(this.#folder, uri);
    if (path === undefined) return;
    if (this.#target.roleOf(path)) this.#target.fileChanged(path);
    else if (!this.#target.excludes(path)) this.#relist.add('relist');
  }

  /** Looks at one path after the other, up to the first folder; what came together with its folder needs no look. */
  async #relistIfFolder(paths: readonly string[]): Promise<void> {
    const came = new Set(paths);
    for (const path of paths) {
      if (came.has(folderOf(path))) continue;
      const type = await workspace.fs.stat(uriIn(this.#folder, path)).then(
        (stat) => stat.type,
        // Gone again: nothing to list.
        () => FileType.Unknown,
      );
      if ((type & FileType.Directory) === 0) continue;
      this.#relist.add('relist');
      return;
    }
  }
}
