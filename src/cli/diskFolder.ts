import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeFile, decodeRecord, tooLarge } from './decode';
import type { FileContent, FolderAccess } from '../core/corpus/folderAccess';
import { defaultExclude, defaultInclude, defaultMaxArticleBytes } from '../core/editor/defaultSelection';
import { FileSelection } from '../core/editor/fileSelection';
import { limits } from '../core/sidecar/limits';
import { isSidecarPath, isWorkspaceFilePath } from '../core/sidecar/names';

const selection = new FileSelection(defaultInclude, defaultExclude);

/** A folder on disk. Links are followed to files but not to folders, so that a walk always ends. */
export class DiskFolder implements FolderAccess {
  /** Folders that could not be listed, relative, with the reason. */
  readonly unlisted: { readonly path: string; readonly reason: string }[] = [];
  readonly #root: string;

  /** @param root absolute path of the folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /** All articles and records below the folder; what is left out is judged by the path below this folder. */
  async list(): Promise<readonly string[]> {
    const found: string[] = [];
    await this.#walk('', found);
    return found.sort();
  }

  async read(path: string): Promise<FileContent> {
    const file = join(this.#root, path);
    const isRecord = isSidecarPath(path) || isWorkspaceFilePath(path);
    const maxBytes = isRecord ? limits.fileBytes : defaultMaxArticleBytes;
    try {
      const { size } = await stat(file);
      // Judged by its size alone: reading it first would fill the memory.
      if (size > maxBytes) return tooLarge(size, maxBytes);
      const bytes = await readFile(file);
      return isRecord ? decodeRecord(bytes) : decodeFile(bytes);
    } catch (error) {
      if (isMissing(error)) return { kind: 'missing' };
      return { kind: 'skipped', reason: reasonOf(error), byteLength: 0 };
    }
  }

  async #walk(folder: string, found: string[]): Promise<void> {
    let entries;
    try {
      entries = await readdir(join(this.#root, folder), { withFileTypes: true });
    } catch (error) {
      this.unlisted.push({ path: folder, reason: reasonOf(error) });
      return;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!selection.excludes(path)) await this.#walk(path, found);
      } else if (selection.roleOf(path) !== undefined) {
        found.push(path);
      }
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
