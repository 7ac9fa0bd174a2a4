import type { FolderAccess, Scheduler } from './folderAccess';
import { isSidecarPath, isWorkspaceFilePath } from '../sidecar/names';
import { Event } from './event';

/** Takes what the indexer reads; the review of the folder. */
export interface IndexTarget {
  /** Every path that is known now. */
  readonly knownPaths: Iterable<string>;
  /** Paths that must be read once more although they did not change: an article whose publication date was set. */
  takeStale(): readonly string[];
  /** Takes nothing known for granted: what is read next is analysed even if it seems unchanged. */
  distrustAll(): void;
  setFile(path: string, content: Awaited<ReturnType<FolderAccess['read']>>): void;
  removeFile(path: string): void;
}

/** How far the index is. */
export interface IndexProgress {
  /** `indexing` while anything waits to be read. */
  readonly state: 'indexing' | 'ready';
  /** Files read since the last `ready`. */
  readonly done: number;
  /** Files to read in all, as known now. */
  readonly total: number;
}

/** How many files are read at once: reading is waiting, mostly. */
const readsAtOnce = 24;
/** The longest stretch of work, in milliseconds, before others may run. */
const sliceMilliseconds = 12;

/**
 * Keeps a review true to its folder: reads everything once, then what changed, in the background and in slices. Files
 * the user looks at go first. One run at a time; requests made meanwhile are taken up by it.
 */
export class FolderIndexer {
  readonly onDidProgress = new Event<IndexProgress>();
  readonly #target: IndexTarget;
  readonly #access: FolderAccess;
  readonly #scheduler: Scheduler;
  /** Paths to read; a set keeps order and drops repeats. */
  readonly #queue = new Set<string>();
  #mustList = false;
  #running: Promise<void> | undefined;
  #disposed = false;
  #done = 0;
  #sliceStart = 0;

  constructor(target: IndexTarget, access: FolderAccess, scheduler: Scheduler) {
    this.#target = target;
    this.#access = access;
    this.#scheduler = scheduler;
  }

  /** Lists the folder anew: reads what is new, forgets what is gone. Resolves when the index is true. */
  relist(): Promise<void> {
    this.#mustList = true;
    return this.#run();
  }

  /** Reads and analyses all files again, whether they seem changed or not. Resolves when the index is true. */
  rebuild(): Promise<void> {
    this.#target.distrustAll();
    for (const path of inReadingOrder(this.#target.knownPaths)) this.#queue.add(path);
    return this.relist();
  }

  /** Reads one file again: it was created or changed. Resolves when the index is true. */
  changed(path: string): Promise<void> {
    this.#queue.add(path);
    return this.#run();
  }

  /** Resolves when nothing waits to be read. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  /** Stops after the file being read. */
  dispose(): void {
    this.#disposed = true;
    this.#queue.clear();
  }

  #run(): Promise<void> {
    this.#running ??= this.#work();
    return this.#running;
  }

  async #work(): Promise<void> {
    this.#done = 0;
    this.#sliceStart = this.#scheduler.now();
    try {
      while (!this.#disposed) {
        if (this.#mustList) await this.#list();
        for (const path of this.#target.takeStale()) this.#queue.add(path);
        if (this.#queue.size > 0) await this.#read(this.#takeBatch());
        // While the list was made another one may have been asked for: settings changed, files came.
        else if (!this.#mustList) break;
      }
    } finally {
      // At once, and not when the promise settles: a request made in between would be left to this run, which is over.
      this.#running = undefined;
    }
    this.onDidProgress.fire({ state: 'ready', done: this.#done, total: this.#done });
  }

  async #list(): Promise<void> {
    this.#mustList = false;
    const asked = [...this.#queue];
    this.#queue.clear();
    let listed: ReadonlySet<string>;
    try {
      listed = new Set(await this.#access.list());
    } catch (error) {
      for (const path of asked) this.#queue.add(path);
      throw error;
    }
    const known = new Set(this.#target.knownPaths);
    for (const path of known) if (!listed.has(path)) this.#target.removeFile(path);
    // What was asked for before is read only if it still counts: the list is newer. What was asked for since is newer.
    for (const path of asked) if (listed.has(path)) this.#queue.add(path);
    for (const path of inReadingOrder(listed)) if (!known.has(path)) this.#queue.add(path);
  }

  #takeBatch(): readonly string[] {
    const batch: string[] = [];
    for (const path of this.#queue) {
      batch.push(path);
      this.#queue.delete(path);
      if (batch.length === readsAtOnce) break;
    }
    return batch;
  }

  async #read(batch: readonly string[]): Promise<void> {
    this.onDidProgress.fire({
      state: 'indexing',
      done: this.#done,
      total: this.#done + batch.length + this.#queue.size,
    });
    const reads = batch.map(async (path) => ({ path, content: await this.#access.read(path) }));
    for (const read of reads) {
      const { path, content } = await read;
      if (this.#disposed) return;
      if (this.#scheduler.now() - this.#sliceStart > sliceMilliseconds) {
        await this.#scheduler.pause();
        this.#sliceStart = this.#scheduler.now();
      }
      // Changed once more while it was being read: the newer content follows.
      if (this.#queue.has(path)) continue;
      this.#target.setFile(path, content);
      this.#done++;
    }
  }
}

/**
 * Records before articles: a sidecar may say when its article was published, and the workspace file where sidecars are.
 * Read later, they would have articles analysed twice.
 */
function inReadingOrder(paths: Iterable<string>): readonly string[] {
  return [...paths].sort((a, b) => readingRank(a) - readingRank(b));
}

function readingRank(path: string): number {
  if (isWorkspaceFilePath(path)) return 0;
  return isSidecarPath(path) ? 1 : 2;
}
