import { FileType, Uri, workspace } from 'vscode';

/** Where a path of the disk leads when all links in it are followed. Rejects where it leads nowhere. */
export type RealPath = (path: string) => Promise<string>;

/**
 * Tells which files of a folder are links that lead out of it, or lie behind one. Who wrote the files of a folder need not
 * be who may read all others on this disk: what lies outside is not taken for an article.
 */
export class LinksOut {
  readonly #folder: Uri;
  readonly #realPath: RealPath | undefined;
  /** Whether each folder of files leads out, by its path; asked once until the next listing. */
  readonly #folders = new Map<string, Promise<boolean>>();

  /** @param realPath undefined where there is no disk. */
  constructor(folder: Uri, realPath: RealPath | undefined) {
    this.#folder = folder;
    this.#realPath = folder.scheme === 'file' ? realPath : undefined;
  }

  /** Forgets what is known of folders. */
  forget(): void {
    this.#folders.clear();
  }

  /** Whether a file leads out. @param type what the file system says of it; only links themselves are followed. */
  async has(file: Uri, type: FileType): Promise<boolean> {
    if (!this.#realPath) return false;
    if ((type & FileType.SymbolicLink) !== 0) return this.#leadsOut(file.fsPath, this.#realPath);
    const folder = Uri.joinPath(file, '..').fsPath;
    const known = this.#folders.get(folder) ?? this.#leadsOut(folder, this.#realPath);
    this.#folders.set(folder, known);
    return known;
  }

  /** Whether who writes a file would write outside: a link that leads to nothing makes a file where it points. */
  async wouldWrite(file: Uri): Promise<boolean> {
    if (!this.#realPath) return false;
    const type = await workspace.fs.stat(file).then(
      (stat) => stat.type,
      () => FileType.Unknown,
    );
    if (type === FileType.SymbolicLink) return true;
    return this.has(file, type);
  }

  async #leadsOut(path: string, realPath: RealPath): Promise<boolean> {
    try {
      const [root, real] = await Promise.all([realPath(this.#folder.fsPath), realPath(path)]);
      const [outer, inner] = [Uri.file(root).path, Uri.file(real).path];
      return inner !== outer && !inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
    } catch {
      // What is not there is read by nobody.
      return false;
    }
  }
}
