import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where articles, gold standards and corpora lie beside the project. */
export const sharedFolder = join('..', 'shared');

/** Something cannot be done as asked: told to the user in one line. */
export class UsageError extends Error {}

/** Reads a UTF-8 file; one that ends in .gz is unpacked. @throws UsageError when there is no such file. */
export function readInput(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}.`);
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Paths of a folder's files with one of these endings, sorted; none where there is no such folder. */
export function filesIn(folder: string, ...endings: readonly string[]): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => join(folder, name));
}
