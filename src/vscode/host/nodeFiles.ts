import type { Stats } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';
import { type FileStat, FileSystemError, FileType, type Uri } from 'vscode';
import type { ReadableFiles } from './disk';

/**
 * The files of a disk, read without the editor. It says the same of them, but sends the window a message for each question,
 * which takes longer than to read a file.
 */
export const nodeFiles: ReadableFiles = {
  stat: (uri) => asking(uri, async () => stateOf(uri.fsPath)),
  readFile: (uri) => asking(uri, async () => readFile(uri.fsPath)),
};

/** What a path leads to, and whether it is a link. One that leads nowhere is told of as it is itself. */
async function stateOf(path: string): Promise<FileStat> {
  const own = await lstat(path);
  if (!own.isSymbolicLink()) return fileStat(own, typeOf(own));
  try {
    const target = await stat(path);
    return fileStat(target, typeOf(target) | FileType.SymbolicLink);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return fileStat(own, FileType.Unknown | FileType.SymbolicLink);
  }
}

function fileStat({ birthtime, mtime, size }: Stats, type: FileType): FileStat {
  return { type, ctime: birthtime.getTime(), mtime: mtime.getTime(), size };
}

function typeOf(stats: Stats): FileType {
  return stats.isFile() ? FileType.File : stats.isDirectory() ? FileType.Directory : FileType.Unknown;
}

/** Asks the disk; what is not there is told as the editor tells it. */
async function asking<T>(uri: Uri, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw isNotFound(error) ? FileSystemError.FileNotFound(uri) : error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
