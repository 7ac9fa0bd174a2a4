import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeFile, tooLarge } from './decode';
import { defaultExclude, defaultInclude, defaultMaxArticleBytes } from '../core/editor/defaultSelection';
import { FileSelection } from '../core/editor/fileSelection';
import type { FileContent, FolderAccess } from '../core/corpus/folderAccess';

/** Articles, sidecars and the workspace file among all files. */
export const selection = new FileSelection(defaultInclude, defaultExclude);

/** A folder on disk. Links are followed to files but not to folders, so that a walk always ends. */
export class DiskFolder implements FolderAccess {
  readonly #root: string;
  readonly #within: readonly string[];

  /**
   * @param root absolute path of the folder.
   * @param within folders below it to list, relative; the root itself is the empty path.
   */
  constructor(root: string, within: readonly string[] = ['']) {
    this.#root = root;
    this.#within = within;
  }

  async list(): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const folder of this.#within) await this.#walk(folder, found);
    return [...found].sort();
  }

  async read(path: string): Promise<FileContent> {
    const file = join(this.#root, path);
    try {
      const { size } = await stat(file);
      // Judged by its size alone: reading it first would fill the memory.
      if (size > defaultMaxArticleBytes) return tooLarge(size, defaultMaxArticleBytes);
      return decodeFile(await readFile(file));
    } catch (error) {
      if (isMissing(error)) return { kind: 'missing' };
      return { kind: 'skipped', reason: error instanceof Error ? error.message : 'not readable', byteLength: 0 };
    }
  }

  async #walk(folder: string, found: Set<string>): Promise<void> {
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!selection.excludes(path)) await this.#walk(path, found);
      } else if (selection.roleOf(path) !== undefined) {
        found.add(path);
      }
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
