import type { Article } from './article';
import { Event } from './event';
import { FileReader, type IndexHelp, type ReadFile } from './fileReader';
import type { FileContent, FolderAccess, Scheduler } from './folderAccess';
import { inReadingOrder, isRecord, ReadingQueue } from './readingQueue';
import type { RecordReading } from './recordFile';
import { Slices } from './slices';

/** Takes what the indexer reads; the review of the folder. */
export interface IndexTarget {
  /** Every path that is known now. */
  readonly knownPaths: Iterable<string>;
  /** Paths that must be read once more although they did not change: an article whose publication date was set. */
  takeStale(): readonly string[];
  /** Takes nothing known for granted: what is read next is analysed even if it seems unchanged. */
  distrustAll(): void;
  /** Whether an article that was analysed elsewhere would be analysed like that now. */
  isReadAsNow(article: Article): boolean;
  /**
   * @param analysed what an analysis of the text gives, where that is known already.
   * @param reading what reading the text of a sidecar gives, where that is known already.
   */
  setFile(path: string, content: FileContent, analysed?: Article, reading?: RecordReading): void;
  /** Takes an article that is read as now, whose file has the text that was analysed. */
  setArticleAsKnown(article: Article): void;
  removeFile(path: string): void;
  /**
   * Does a step of linking, which is better done now than when somebody asks.
   * @param enough how many changes it takes to begin with it.
   * @returns whether there is more to do.
   */
  linkSome(enough: number): boolean;
}

/** How far the index is. */
export interface IndexProgress {
  /** `indexing` while anything waits to be read; `stopped` when that is not to be read before indexing is resumed. */
  readonly state: 'indexing' | 'ready' | 'stopped';
  /** Files read since the last `ready` or `stopped`. */
  readonly done: number;
  /** Files to read in all, as known now. When stopped: with those that are left. */
  readonly total: number;
}

/**
 * How many files are read at once: reading is waiting, mostly. Each that is taken has the next one read, so that they neither
 * come all together nor keep a worker waiting.
 */
const readsAtOnce = 12;
/** So many files are worth the start of a worker. */
const manyFiles = 16;
/** So many changed articles are linked together: one by one takes longer in all, and many are long to wait for. */
const manyChanges = 32;
/** The longest stretch of work, in milliseconds, before others may run. */
const sliceMilliseconds = 4;

/**
 * Keeps a review true to its folder: reads everything once, then what changed, in the background and in slices. Files
 * the user looks at go first. One run at a time; requests made meanwhile are taken up by it. While the folder is listed for
 * the first time, the files that are expected there are read. It can be stopped: then only what somebody waits for is read.
 */
export class FolderIndexer {
  readonly onDidProgress = new Event<IndexProgress>();
  readonly #target: IndexTarget;
  readonly #access: FolderAccess;
  readonly #help: IndexHelp;
  readonly #reader: FileReader;
  readonly #slices: Slices;
  readonly #queue = new ReadingQueue();
  #mustList = false;
  #wasListed = false;
  #isWhole = false;
  /** While a list is made: what was asked for since. The list may be older. */
  #asked: Set<string> | undefined;
  #running: Promise<void> | undefined;
  #disposed = false;
  #done = 0;

  constructor(target: IndexTarget, access: FolderAccess, scheduler: Scheduler, help: IndexHelp = {}) {
    this.#target = target;
    this.#access = access;
    this.#help = help;
    const isDropped = (path?: string): boolean => this.#disposed || (path !== undefined && this.#queue.has(path));
    this.#reader = new FileReader(access, scheduler, help, isDropped);
    this.#slices = new Slices(scheduler, sliceMilliseconds);
  }

  /**
   * Whether every file of the folder has been read once: it was listed, and none was left out when indexing was stopped.
   */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Whether files wait that are not read before indexing is resumed. */
  get isStopped(): boolean {
    return this.#queue.isStopped;
  }

  /** Lists the folder anew: reads what is new, forgets what is gone. Resolves when the index is true. */
  relist(): Promise<void> {
    this.#mustList = true;
    return this.#run();
  }

  /** Reads and analyses all files again, whether they seem changed or not. Resolves when the index is true. */
  rebuild(): Promise<void> {
    this.#queue.resume();
    this.#target.distrustAll();
    for (const path of inReadingOrder(this.#target.knownPaths)) this.#queue.add(path);
    return this.relist();
  }

  /** Reads one file again: it was created or changed. Resolves when the index is true. */
  changed(path: string): Promise<void> {
    this.#asked?.add(path);
    this.#queue.addFirst(path);
    return this.#run();
  }

  /** Reads these files next, as far as they wait to be read. */
  hurry(paths: readonly string[]): void {
    this.#queue.hurry(paths);
  }

  /**
   * Leaves what waits to be read and nobody asked for until indexing is resumed; what has been read stays. The few files
   * that are being read are finished.
   */
  stop(): void {
    if (!this.#running) return;
    this.#queue.stop();
    this.onDidProgress.fire(this.#progressAtEnd());
  }

  /** Reads what was left when indexing was stopped. Resolves when the index is true. */
  resume(): Promise<void> {
    if (!this.#queue.isStopped) return this.settled();
    this.#queue.resume();
    return this.relist();
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
    this.#slices.restart();
    try {
      while (!this.#disposed) {
        if (this.#mustList) await this.#list();
        for (const path of this.#target.takeStale()) this.#queue.add(path);
        if (this.#queue.size > 0) await this.#readWhile(() => !this.#mustList);
        else if (this.#target.linkSome(1)) await this.#slices.turn();
        // While the list was made another one may have been asked for: settings changed, files came.
        else if (!this.#mustList) break;
      }
    } finally {
      // At once, and not when the promise settles: a request made in between would be left to this run, which is over.
      this.#running = undefined;
    }
    if (!this.#disposed) this.#isWhole = this.#knowsAll();
    // Stopped too late to leave anything: what comes later is not left either.
    if (this.#wasListed && this.#queue.setAside.size === 0) this.#queue.resume();
    this.onDidProgress.fire(this.#progressAtEnd());
  }

  #progressAtEnd(): IndexProgress {
    const state = this.#queue.isStopped ? 'stopped' : 'ready';
    return { state, done: this.#done, total: this.#done + this.#queue.setAside.size };
  }

  #knowsAll(): boolean {
    const { setAside } = this.#queue;
    if (!this.#wasListed || setAside.size === 0) return this.#wasListed;
    const known = new Set(this.#target.knownPaths);
    for (const path of setAside) if (!known.has(path)) return false;
    return true;
  }

  async #list(): Promise<void> {
    this.#mustList = false;
    const waiting = this.#queue.takeAll();
    const asked = (this.#asked = new Set());
    let listed: ReadonlySet<string>;
    try {
      listed = new Set(await this.#listReading());
    } catch (error) {
      this.#queue.putBack(waiting);
      throw error;
    } finally {
      this.#asked = undefined;
    }
    this.#wasListed = true;
    const isThere = (path: string): boolean => listed.has(path) || asked.has(path);
    // What follows goes through all paths several times: others get their turn in between.
    await this.#slices.turn();
    this.#queue.retain(isThere);
    const known = new Set(this.#target.knownPaths);
    for (const path of known) {
      if (isThere(path)) continue;
      this.#target.removeFile(path);
      await this.#slices.turn();
    }
    // What was asked for before is read only if it still counts: the list is newer. What was asked for since is newer.
    const isListed = (path: string): boolean => listed.has(path);
    await this.#slices.turn();
    this.#queue.putBack({ first: waiting.first.filter(isListed), others: waiting.others.filter(isListed) });
    await this.#slices.turn();
    for (const path of inReadingOrder(listed)) if (!known.has(path)) this.#queue.addFound(path);
    await this.#slices.turn();
  }

  /** The list of the folder. While it is made for the first time, what is expected to be in it is read. */
  async #listReading(): Promise<readonly string[]> {
    if (this.#wasListed || this.#help.before === undefined) return this.#access.list();
    const list = { isMade: false };
    const listing = this.#access.list().finally(() => {
      list.isMade = true;
    });
    // Waited for below; until then a failure is nobody's.
    listing.catch(() => undefined);
    for (const path of await this.#help.before.expected()) this.#queue.add(path);
    const goesOn = (): boolean => !list.isMade;
    while (goesOn() && !this.#disposed && this.#queue.size > 0) await this.#readWhile(goesOn);
    return listing;
  }

  /** Reads files that wait, as long as they are of one kind and nothing else is to be done first. */
  async #readWhile(goesOn: () => boolean): Promise<void> {
    // More may come while these are read; the last of many are many too.
    let areMany = this.#queue.size >= manyFiles;
    const batch = this.#queue.takeBatch(readsAtOnce);
    const read = (path: string): Promise<ReadFile> => {
      areMany ||= this.#queue.size >= manyFiles;
      return this.#reader.read(path, areMany);
    };
    const reads = batch.map(read);
    const isOfRecords = batch.some(isRecord);
    for (let taken = 0; reads.length > 0; taken++) {
      if (taken % readsAtOnce === 0) this.#fireProgress(reads.length);
      const file = await reads.shift();
      if (file === undefined || this.#disposed) return;
      await this.#slices.turn();
      // Changed once more while it was being read: the newer content follows.
      if (!this.#queue.has(file.path)) this.#take(file);
      while (this.#target.linkSome(manyChanges)) await this.#slices.turn();
      if (goesOn()) reads.push(...this.#queue.takeBatch(1, isOfRecords).map(read));
    }
  }

  #fireProgress(reading: number): void {
    const left = reading + this.#queue.size;
    this.onDidProgress.fire({ state: 'indexing', done: this.#done, total: this.#done + left });
  }

  /** What a file is read with may have changed meanwhile: then what was found out does not count. */
  #take(file: ReadFile): void {
    if ('recalled' in file) {
      if (!this.#target.isReadAsNow(file.recalled)) {
        this.#queue.add(file.path);
        return;
      }
      this.#target.setArticleAsKnown(file.recalled);
    } else {
      const { path, content, analysed, reading } = file;
      const isUsable = analysed && this.#target.isReadAsNow(analysed);
      this.#target.setFile(path, content, isUsable ? analysed : undefined, reading);
    }
    this.#done++;
  }
}
