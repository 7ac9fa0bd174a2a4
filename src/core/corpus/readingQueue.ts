import { isSidecarPath, isWorkspaceFilePath } from '../sidecar/names';

/** Files that wait, in their order. */
export interface WaitingFiles {
  /** Those that somebody waits for. */
  readonly first: readonly string[];
  readonly others: readonly string[];
}

/**
 * Files that wait to be read, each once: first those that somebody waits for, then the others, in the order in which they
 * came. While reading is stopped, what nobody asked for is set aside.
 */
export class ReadingQueue {
  readonly #first = new Set<string>();
  #others = new Set<string>();
  /** What nobody waits for while reading is stopped. */
  readonly #aside = new Set<string>();
  #isStopped = false;

  get size(): number {
    return this.#first.size + this.#others.size;
  }

  has(path: string): boolean {
    return this.#first.has(path) || this.#others.has(path);
  }

  /** Files that are not read before reading is resumed. */
  get setAside(): ReadonlySet<string> {
    return this.#aside;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Sets aside what waits and nobody waits for, and what is found from now on. */
  stop(): void {
    this.#isStopped = true;
    for (const path of this.#others) this.#aside.add(path);
    this.#others.clear();
  }

  /** What was set aside waits again. */
  resume(): void {
    this.#isStopped = false;
    for (const path of this.#aside) this.add(path);
  }

  /** Adds a file at the end, unless it waits already. */
  add(path: string): void {
    this.#aside.delete(path);
    if (!this.#first.has(path)) this.#others.add(path);
  }

  /** Adds a file that was found in the folder: while reading is stopped it is set aside. */
  addFound(path: string): void {
    if (!this.#isStopped) this.add(path);
    else if (!this.has(path)) this.#aside.add(path);
  }

  /** Adds a file after those that somebody waits for, and before all others. */
  addFirst(path: string): void {
    this.#others.delete(path);
    this.#aside.delete(path);
    this.#first.add(path);
  }

  /** Puts those of the files that wait before all others that nobody waits for. */
  hurry(paths: readonly string[]): void {
    const waiting = paths.filter((path) => this.#others.has(path));
    if (waiting.length > 0) this.#others = new Set([...waiting, ...this.#others]);
  }

  /** Drops all files but some, also of those that were set aside. */
  retain(isKept: (path: string) => boolean): void {
    for (const set of [this.#first, this.#others, this.#aside])
      for (const path of set) if (!isKept(path)) set.delete(path);
  }

  /** All files that wait; none waits afterwards. */
  takeAll(): WaitingFiles {
    const all = { first: [...this.#first], others: [...this.#others] };
    this.#first.clear();
    this.#others.clear();
    return all;
  }

  /** Has files wait again that were taken, in their order. If reading was stopped meanwhile, those that nobody waits for are set aside. */
  putBack({ first, others }: WaitingFiles): void {
    for (const path of first) this.addFirst(path);
    for (const path of others) this.addFound(path);
  }

  /**
   * The next few files. Articles are not taken together with records, which may say what they are to be read with.
   * @param ofRecords whether records are asked for: then none is taken where an article is next, and the other way round.
   */
  takeBatch(most: number, ofRecords?: boolean): readonly string[] {
    const batch: string[] = [];
    let kind = ofRecords;
    for (const set of [this.#first, this.#others]) {
      for (const path of set) {
        kind ??= isRecord(path);
        if (batch.length === most || isRecord(path) !== kind) return batch;
        batch.push(path);
        set.delete(path);
      }
    }
    return batch;
  }

  clear(): void {
    this.takeAll();
    this.#aside.clear();
  }
}

/** Whether a file is a sidecar or the workspace file. */
export function isRecord(path: string): boolean {
  return isWorkspaceFilePath(path) || isSidecarPath(path);
}

/**
 * Records before articles: a sidecar may say when its article was published, and the workspace file where sidecars are.
 * Read later, they would have articles analysed twice.
 */
export function inReadingOrder(paths: Iterable<string>): readonly string[] {
  const [workspaceFiles, sidecars, articles]: [string[], string[], string[]] = [[], [], []];
  for (const path of paths) {
    (isWorkspaceFilePath(path) ? workspaceFiles : isSidecarPath(path) ? sidecars : articles).push(path);
  }
  return [...workspaceFiles, ...sidecars, ...articles];
}
