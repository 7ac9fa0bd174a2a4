import { type FileSystem, type Uri, workspace } from 'vscode';
import type { FolderEntry } from '../../core/editor/walkFolder';
import type { RealPath } from './linksOut';

/** Where files are read, with what the editor says of them. */
export type ReadableFiles = Pick<FileSystem, 'stat' | 'readFile'>;

/** What only an extension host with a disk can do. Paths are those of the disk. */
export interface Disk {
  readonly realPath: RealPath;
  readonly files: ReadableFiles;
  /** What a folder holds, a few entries at a time: others run in between, however many there are. Throws where it cannot be listed. */
  entriesOf(folder: string): AsyncIterable<FolderEntry>;
}

/** What reads the files of a folder. @param disk undefined where there is none. */
export function filesOf(folder: Uri, disk: Disk | undefined): ReadableFiles {
  return disk && folder.scheme === 'file' ? disk.files : workspace.fs;
}
