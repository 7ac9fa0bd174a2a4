import type { SnapshotFiles } from '../../src/core/corpus/snapshot/snapshotFiles';

/** Files of a snapshot in memory, whose writes can fail. */
export class MemorySnapshotFiles implements SnapshotFiles {
  readonly held = new Map<string, Uint8Array>();
  /** Names of the files that were written, in order. */
  readonly written: string[] = [];
  isFull = false;

  read(name: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.held.get(name));
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    if (this.isFull) return Promise.reject(new Error('no space left'));
    this.written.push(name);
    this.held.set(name, bytes);
    return Promise.resolve();
  }
}
