import { type DiagnosticCollection, Disposable, languages, type Uri } from 'vscode';
import type { Problem } from '../../core/sidecar/problem';
import { never } from '../host/cancelSignal';
import { Debouncer } from '../host/debouncer';
import type { FolderReview } from '../host/folderReview';
import { describeError, handle, type Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import { hostScheduler } from '../host/scheduler';
import { toDiagnostics } from './diagnostics';

/** Changes come in bursts while a folder is indexed; checks wait until it is quiet for this long, in milliseconds. */
const burstPause = 50;

/** A sidecar or workspace file to check. */
interface Check {
  readonly space: FolderReview;
  readonly path: string;
}

/**
 * Shows the problems of all sidecars and workspace files, open or not: one collection, with one owner. A file is checked
 * again whenever something it depends on has changed.
 */
export class ProblemPublisher {
  readonly #set: ReviewSet;
  readonly #extensionUri: Uri;
  readonly #log: Log;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('source-review');
  /** What is shown, by folder, to clear it when the folder goes. */
  readonly #shown = new Map<FolderReview, Map<string, Uri>>();
  /** What waits to be checked, by folder and path; a file that changes again while it waits is checked once. */
  readonly #queue = new Map<FolderReview, Set<string>>();
  readonly #burst = new Debouncer<'run'>(burstPause, () => {
    this.#startRun();
  });
  #running: Promise<void> | undefined;

  constructor(set: ReviewSet, extensionUri: Uri, log: Log) {
    this.#set = set;
    this.#extensionUri = extensionUri;
    this.#log = log;
  }

  register(): Disposable {
    return Disposable.from(
      this.#collection,
      this.#burst,
      this.#set.onDidChange.on(({ space, checks }) => {
        const folder = this.#set.folders.find((review) => review === space);
        if (folder) this.#enqueue(folder, checks);
      }),
      this.#set.onDidChangeSettings.on(() => {
        for (const folder of this.#set.folders) this.#enqueue(folder, folder.review.checkedPaths);
      }),
      this.#set.onDidCloseFolder.on((folder) => {
        this.#queue.delete(folder);
        for (const uri of this.#shown.get(folder)?.values() ?? []) this.#collection.delete(uri);
        this.#shown.delete(folder);
      }),
    );
  }

  /** Resolves when nothing waits to be checked. */
  async whenChecked(): Promise<void> {
    this.#burst.flush();
    while (this.#running) await this.#running;
  }

  #enqueue(folder: FolderReview, paths: readonly string[]): void {
    if (paths.length === 0) return;
    const waiting = this.#queue.get(folder) ?? new Set();
    for (const path of paths) waiting.add(path);
    this.#queue.set(folder, waiting);
    this.#burst.add('run');
  }

  #startRun(): void {
    if (this.#running || this.#queue.size === 0) return;
    this.#running = this.#run();
    handle(this.#running, this.#log, 'Checking sidecars failed');
  }

  async #run(): Promise<void> {
    try {
      for (let check = this.#next(); check; check = this.#next()) {
        await this.#check(check);
        await hostScheduler.pause();
      }
    } finally {
      // At once, and not when the promise settles: what is asked for in between would be left to this run.
      this.#running = undefined;
    }
  }

  #next(): Check | undefined {
    for (const [space, paths] of this.#queue) {
      for (const path of paths) {
        paths.delete(path);
        return { space, path };
      }
      this.#queue.delete(space);
    }
    return undefined;
  }

  async #check({ space, path }: Check): Promise<void> {
    const uri = space.uriOf(path);
    const { severities } = space.settings;
    let problems: readonly Problem[] = [];
    try {
      problems = await space.review.problems(path, { severities, signal: never });
    } catch (error) {
      this.#log.error(`Checking ${path} failed: ${describeError(error)}`);
    }
    // The folder was closed meanwhile, or the file changed: then it is checked again.
    if (!this.#set.folders.includes(space) || this.#queue.get(space)?.has(path)) return;
    const shown = this.#shown.get(space) ?? new Map<string, Uri>();
    this.#shown.set(space, shown);
    if (problems.length === 0) {
      shown.delete(path);
      this.#collection.delete(uri);
      return;
    }
    shown.set(path, uri);
    this.#collection.set(uri, toDiagnostics(space, path, problems, this.#extensionUri));
  }
}
