import { lstat, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeFile, decodeRecord, tooLarge } from './decode';
import { readOrdinaryFile } from './ordinaryFile';
import { isWithin } from './within';
import type { FileContent, FolderAccess } from '../core/corpus/folderAccess';
import { defaultExclude, defaultInclude, defaultMaxArticleBytes } from '../core/editor/defaultSelection';
import { FileSelection } from '../core/editor/fileSelection';
import { limits } from '../core/sidecar/limits';
import { isSidecarPath, isWorkspaceFilePath } from '../core/sidecar/names';

const selection = new FileSelection(defaultInclude, defaultExclude);

/**
 * A folder on disk. Links are followed to files but not to folders, so that a walk always ends, and nowhere out of the
 * folder: who wrote the files of a folder may not be who may read all others.
 */
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
      const real = await realpath(file);
      if (!isWithin(await realpath(this.#root), real)) return skipped('a link that leads out of the folder', true);
      const content = await readOrdinaryFile(real, maxBytes);
      switch (content.kind) {
        case 'notOrdinary':
          return skipped('no ordinary file');
        case 'tooLarge':
          return tooLarge(content.byteLength, maxBytes);
        case 'bytes':
          return isRecord ? decodeRecord(content.bytes) : decodeFile(content.bytes);
      }
    } catch (error) {
      if (!isMissing(error)) return skipped(reasonOf(error));
      return (await isThere(file)) ? skipped('a link to nothing') : { kind: 'missing' };
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

function skipped(reason: string, isOutside = false): FileContent {
  return { kind: 'skipped', reason, byteLength: 0, ...(isOutside && { isOutside }) };
}

/** Whether a path has an entry in its folder, which may be a link to nothing. */
async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
