import { isSidecarPath, isWorkspaceFilePath } from '../sidecar/names';
import { compileGlob, type Glob } from './glob';

/** Sidecars and workspace files, as file patterns. */
export const recordGlobs: readonly string[] = ['**/*.source-review.{yaml,yml}', 'source-review.{yaml,yml}'];

/** What a file is to Source Review; `record`: a sidecar or the workspace file. */
export type FileRole = 'article' | 'record';

/** So many folders are remembered. */
const mostFolders = 1024;

/** Which files of a folder are looked at, by their paths alone. Paths are relative to the folder. */
export class FileSelection {
  readonly #include: readonly Glob[];
  readonly #exclude: readonly Glob[];
  /** Whether folders are left out, of those that were asked for lately: thousands of files have the same one. */
  readonly #folders = new Map<string, boolean>();

  /**
   * @param include patterns of articles.
   * @param exclude patterns of files and folders to leave out, with everything below them.
   */
  constructor(include: readonly string[], exclude: readonly string[]) {
    this.#include = include.map(compileGlob);
    this.#exclude = exclude.map(compileGlob);
  }

  /** What the file is; undefined when it is none of ours. */
  roleOf(path: string): FileRole | undefined {
    const isRecord = isSidecarPath(path) || isWorkspaceFilePath(path);
    const parts = path.split('/');
    if (!isRecord && !this.#include.some((glob) => glob.matchesParts(parts))) return undefined;
    if (this.#excludes(path, parts)) return undefined;
    return isRecord ? 'record' : 'article';
  }

  /** Whether a file or folder is left out: by itself, or because a folder above it is. */
  excludes(path: string): boolean {
    return this.#excludes(path, path.split('/'));
  }

  #excludes(path: string, parts: readonly string[]): boolean {
    if (this.#exclude.length === 0) return false;
    const end = path.lastIndexOf('/');
    return (end >= 0 && this.#excludesFolder(path.slice(0, end))) || this.#excludesItself(parts);
  }

  #excludesFolder(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    if (this.#folders.size >= mostFolders) this.#folders.clear();
    const isExcluded = this.#excludes(folder, folder.split('/'));
    this.#folders.set(folder, isExcluded);
    return isExcluded;
  }

  #excludesItself(parts: readonly string[]): boolean {
    return this.#exclude.some((glob) => glob.matchesParts(parts));
  }
}
