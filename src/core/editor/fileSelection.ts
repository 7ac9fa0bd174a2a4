import { isSidecarPath, isWorkspaceFilePath } from '../sidecar/names';
import { compileGlob, type Glob } from './glob';

/** Sidecars and workspace files, as file patterns. */
export const recordGlobs: readonly string[] = ['**/*.source-review.{yaml,yml}', 'source-review.{yaml,yml}'];

/** What a file is to Source Review; `record`: a sidecar or the workspace file. */
export type FileRole = 'article' | 'record';

/** Which files of a folder are looked at, by their paths alone. Paths are relative to the folder. */
export class FileSelection {
  readonly #include: readonly Glob[];
  readonly #exclude: readonly Glob[];

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
    if (!isRecord && !this.#include.some((glob) => glob.matches(path))) return undefined;
    if (this.excludes(path)) return undefined;
    return isRecord ? 'record' : 'article';
  }

  /** Whether a file or folder is left out: by itself, or because a folder above it is. */
  excludes(path: string): boolean {
    if (this.#exclude.length === 0) return false;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      if (this.#exclude.some((glob) => glob.matches(folder))) return true;
    }
    return this.#exclude.some((glob) => glob.matches(path));
  }
}
