import { lettersOf, lettersWithin } from '../entities/forms/fold';
import type { WorkspaceRecords } from '../sidecar/model';
import { workspaceFilePath, workspaceFilePaths } from '../sidecar/names';
import { saysNothing, type WorkspaceFile } from './recordFile';

/** The workspace files of a folder by path: there may be a `.yaml` and a `.yml`, of which one counts. */
export class WorkspaceFiles {
  readonly #files = new Map<string, WorkspaceFile>();
  /** The letters of the names that a reading of a file speaks of, once they were asked for. */
  readonly #named = new WeakMap<WorkspaceFile['reading'], ReadonlySet<string>>();

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  get(path: string): WorkspaceFile | undefined {
    return this.#files.get(path);
  }

  set(file: WorkspaceFile): void {
    this.#files.set(file.path, file);
  }

  delete(path: string): void {
    this.#files.delete(path);
  }

  /** The one that counts. */
  get counting(): WorkspaceFile | undefined {
    const path = workspaceFilePaths.find((candidate) => this.#files.has(candidate));
    return path === undefined ? undefined : this.#files.get(path);
  }

  /** The path of the one that counts, else of one that a command would create. */
  get path(): string {
    return this.counting?.path ?? workspaceFilePath;
  }

  /** Everything that the one that counts records; undefined when there is none. */
  get records(): WorkspaceRecords | undefined {
    return this.counting?.reading.records;
  }

  /** Whether there is one of which nothing is known. */
  get isUnread(): boolean {
    const file = this.counting;
    return file !== undefined && saysNothing(file);
  }

  /** Whether the one that counts speaks of one of these names, or of words in it. */
  speakOf(names: readonly string[]): boolean {
    const file = names.length === 0 ? undefined : this.counting;
    if (file === undefined) return false;
    let named = this.#named.get(file.reading);
    if (named === undefined) this.#named.set(file.reading, (named = lettersNamedBy(file.reading.records)));
    return names.some((name) => {
      for (const letters of lettersWithin(name)) if (named.has(letters)) return true;
      return false;
    });
  }
}

function lettersNamedBy({ entities, same, notSame, ignore }: WorkspaceRecords): ReadonlySet<string> {
  const recorded = entities.flatMap(({ name, aliases }) => [...(name ? [name] : []), ...aliases]);
  const terms = [...recorded, ...same.map(({ from }) => from), ...notSame.flat(), ...ignore];
  return new Set(terms.map(({ value }) => lettersOf(value)));
}
