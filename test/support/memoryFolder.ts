import type { FileContent, FolderAccess, Scheduler } from '../../src/core/corpus/folderAccess';

/** A folder of texts in memory that counts how often each file is read. */
export class MemoryFolder implements FolderAccess {
  readonly files = new Map<string, string>();
  readonly reads: string[] = [];

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, text);
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  read(path: string): Promise<FileContent> {
    this.reads.push(path);
    return Promise.resolve(this.content(path));
  }

  content(path: string): FileContent {
    const text = this.files.get(path);
    return text === undefined ? { kind: 'missing' } : { kind: 'text', text, byteLength: text.length };
  }
}

/** A scheduler whose clock moves by a step at every look, and that counts its pauses. */
export class SteppingScheduler implements Scheduler {
  pauses = 0;
  /** What others do meanwhile. */
  onPause: () => void = () => undefined;
  readonly #step: number;
  #time = 0;

  /** @param step milliseconds that pass between two looks at the clock. */
  constructor(step = 0) {
    this.#step = step;
  }

  now(): number {
    this.#time += this.#step;
    return this.#time;
  }

  pause(): Promise<void> {
    this.pauses++;
    this.onPause();
    return Promise.resolve();
  }
}

/** A signal that is never raised. */
export const never = { isCancelled: false };
