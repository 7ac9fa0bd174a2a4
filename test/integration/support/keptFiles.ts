import {
  type FileChangeEvent,
  FilePermission,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  EventEmitter,
  FileType,
  type Uri,
} from 'vscode';

/** A file system in memory that takes nothing in, as virtual workspaces have one: no search, no watching. */
export class KeptFiles implements FileSystemProvider {
  /** Absolute paths of the files that say that they are read-only. */
  readonly readOnly = new Set<string>();
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  readonly #beforeRead: (path: string) => Promise<void>;

  /** @param files texts by absolute path. @param beforeRead what reading a file waits for. */
  constructor(
    files: Readonly<Record<string, string>>,
    beforeRead: (path: string) => Promise<void> = () => Promise.resolve(),
  ) {
    this.#beforeRead = beforeRead;
    this.#files = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  }

  watch(): { dispose(): void } {
    return { dispose: () => undefined };
  }

  stat(uri: Uri): FileStat {
    const file = this.#files.get(uri.path);
    const permissions = this.readOnly.has(uri.path) ? { permissions: FilePermission.Readonly } : {};
    if (file) return { type: FileType.File, ctime: 0, mtime: 0, size: file.length, ...permissions };
    if (this.readDirectory(uri).length === 0) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const prefix = path.endsWith('/') ? path : `${path}/`;
    const entries = new Map<string, FileType>();
    for (const file of this.#files.keys()) {
      if (!file.startsWith(prefix)) continue;
      const [name = '', ...rest] = file.slice(prefix.length).split('/');
      entries.set(name, rest.length === 0 ? FileType.File : FileType.Directory);
    }
    return [...entries];
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    await this.#beforeRead(uri.path);
    const file = this.#files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file;
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}
