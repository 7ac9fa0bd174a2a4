import type { FolderEntry } from '../../core/editor/walkFolder';
import type { RealPath } from './linksOut';

/** What only an extension host with a disk can do. Paths are those of the disk. */
export interface Disk {
  readonly realPath: RealPath;
  /** What a folder holds, a few entries at a time: others run in between, however many there are. Throws where it cannot be listed. */
  entriesOf(folder: string): AsyncIterable<FolderEntry>;
}
