/** Where a snapshot is kept: files with names, in a place of the host's that is not the user's folder. */
export interface SnapshotFiles {
  /** Undefined for a file that is not there or can't be read. Never rejects. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Puts a whole file in the place of what was there: nobody ever reads a part of it. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}
