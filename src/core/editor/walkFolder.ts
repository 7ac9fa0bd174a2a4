import type { FileSelection } from './fileSelection';

/** What a folder holds. */
export interface FolderEntry {
  readonly name: string;
  /** Whether it is a folder itself; a link to one is not. */
  readonly isFolder: boolean;
}

/** The folder that is listed. Paths are relative to it, with `/`; that of the folder itself is empty. */
export interface WalkedFolder {
  /** What a folder holds, one after the other. Throws where it cannot be listed. */
  entriesOf(path: string): AsyncIterable<FolderEntry>;
  /** Whether another one answers for a folder in it and for all that is below. */
  isElsewhere(path: string): boolean;
  /** Called with a folder that could not be listed. */
  onFailure(path: string, error: unknown): void;
}

/** How far a walk goes: file systems that are no disk may have no end. */
export interface WalkLimits {
  readonly depth: number;
  readonly folders: number;
}

/** Folders that are listed at once. */
const foldersAtOnce = 16;

/**
 * Lists folder by folder, and looks into none that is left out. Links to folders are not followed, so that a walk of a disk
 * always ends: what they lead to is in the folder by another path, or does not belong to it.
 * @returns paths of all articles and records, and whether the limits left any folder out.
 */
export async function walkFolder(
  folder: WalkedFolder,
  selection: FileSelection,
  limits: WalkLimits,
): Promise<{ readonly files: readonly string[]; readonly isWhole: boolean }> {
  const files: string[] = [];
  let level: readonly string[] = [''];
  let listed = 0;
  const list = async (path: string, next: string[]): Promise<void> => {
    try {
      for await (const { name, isFolder } of folder.entriesOf(path)) {
        const child = path === '' ? name : `${path}/${name}`;
        if (!isFolder) {
          if (selection.roleOf(child) !== undefined) files.push(child);
        } else if (!selection.excludes(child) && !folder.isElsewhere(child)) next.push(child);
      }
    } catch (error) {
      folder.onFailure(path, error);
    }
  };
  for (let depth = 0; depth < limits.depth && level.length > 0; depth++) {
    const next: string[] = [];
    for (let first = 0; first < level.length; first += foldersAtOnce) {
      if (listed >= limits.folders) return { files, isWhole: false };
      const batch = level.slice(first, first + foldersAtOnce);
      listed += batch.length;
      await Promise.all(batch.map((path) => list(path, next)));
    }
    level = next;
  }
  return { files, isWhole: level.length === 0 };
}
