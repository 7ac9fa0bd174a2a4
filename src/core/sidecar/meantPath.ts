import { baseName, folderOf, relativePath } from '../text/path';
import { closest } from './closest';

/** A path that was probably meant by another one. */
export interface MeantPath {
  /** As it is written in the file. */
  readonly written: string;
  /** Whether it differs in capitals or the ending alone. */
  readonly isSure: boolean;
}

/**
 * The path of the article that a path to no file was probably meant to be: the one with the nearest name, of equal names the
 * one in the folder that is written.
 *
 * @param fromFile the file that paths are relative to
 * @param target what the written path resolves to
 */
export function meantPath(fromFile: string, target: string, articles: Iterable<string>): MeantPath | undefined {
  const all = [...articles].filter((path) => path !== fromFile);
  const bare = (path: string): string =>
    baseName(path)
      .toLowerCase()
      .replace(/\.txt$/u, '');
  const name = bare(target);
  const near = closest(name, new Set(all.map(bare)));
  if (near === undefined) return undefined;
  const named = all.filter((path) => bare(path) === near);
  const path = named.find((each) => folderOf(each) === folderOf(target)) ?? named[0];
  if (path === undefined) return undefined;
  const isSure = near === name && (named.length === 1 || folderOf(path) === folderOf(target));
  return { written: relativePath(fromFile, path), isSure };
}
