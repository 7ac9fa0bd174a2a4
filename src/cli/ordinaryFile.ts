import { readFile, stat } from 'node:fs/promises';

/** What was read of a file, or why it was not. */
export type OrdinaryFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLarge'; readonly byteLength: number }
  | { readonly kind: 'notOrdinary' };

/**
 * Reads a file, unless it is larger than allowed or no file: a pipe or a device tells no size, and may never end.
 * Rejects as the file system does.
 * @param maxBytes judged by its size alone: reading it first would fill the memory.
 */
export async function readOrdinaryFile(path: string, maxBytes: number): Promise<OrdinaryFile> {
  const stats = await stat(path);
  if (!stats.isFile()) return { kind: 'notOrdinary' };
  if (stats.size > maxBytes) return { kind: 'tooLarge', byteLength: stats.size };
  return { kind: 'bytes', bytes: await readFile(path) };
}
