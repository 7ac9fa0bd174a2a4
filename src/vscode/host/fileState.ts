import { type FileStat, type Uri } from 'vscode';
import type { FileState } from '../../core/corpus/folderAccess';
import type { ReadableFiles } from './disk';
import { diskSchemes } from './diskSchemes';

/**
 * A file that was changed less than this long ago may be changed once more in what its file system takes for the same
 * moment, in milliseconds: some count in steps of two seconds.
 */
const settling = 3000;

/**
 * The state of a file by which its text is known again; undefined where another text may come without another state: it
 * was changed just now, or its file system is no disk and may tell anything.
 */
export function stateIn(stat: FileStat, uri: Uri, decoding: number): FileState | undefined {
  const { mtime, ctime, size } = stat;
  const age = Date.now() - mtime;
  if (!diskSchemes.has(uri.scheme) || !(mtime > 0) || age < settling) return undefined;
  return { changed: mtime, created: ctime, size, decoding };
}

/** Asks for the state of a file. Never rejects. */
export async function stateOf(files: ReadableFiles, uri: Uri, decoding: number): Promise<FileState | undefined> {
  return files.stat(uri).then(
    (stat) => stateIn(stat, uri, decoding),
    () => undefined,
  );
}
