import type { FileContent, FolderAccess } from './folderAccess';

/** How many files are kept; a hover or a check looks at a handful. */
const keptFiles = 32;

/**
 * Texts of articles, read when they are needed and kept for a while: the index itself holds none, so that a folder of
 * ten thousand articles fits in memory.
 */
export class ArticleTexts {
  readonly #access: Pick<FolderAccess, 'read'>;
  readonly #keeps: (path: string) => boolean;
  /** In order of use, the oldest first. */
  readonly #kept = new Map<string, Promise<FileContent>>();

  /**
   * @param keeps whether `forget` will be called when this file changes. The text of any other file (one that a sidecar
   * cites and that is no article) would be kept for ever, and is read each time.
   */
  constructor(access: Pick<FolderAccess, 'read'>, keeps: (path: string) => boolean) {
    this.#access = access;
    this.#keeps = keeps;
  }

  /** The text of an article; undefined when it cannot be read. */
  async text(path: string): Promise<string | undefined> {
    const content = await this.content(path);
    return content.kind === 'text' ? content.text : undefined;
  }

  /** What reading a file gives. Only texts are kept: the index does not hear when a file of another kind comes or goes. */
  async content(path: string): Promise<FileContent> {
    const kept = this.#kept.get(path);
    if (!kept && !this.#keeps(path)) return this.#access.read(path);
    const reading = kept ?? this.#access.read(path);
    this.#kept.delete(path);
    this.#kept.set(path, reading);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > keptFiles && oldest.value !== undefined) this.#kept.delete(oldest.value);
    const content = await reading;
    if (content.kind !== 'text' && this.#kept.get(path) === reading) this.#kept.delete(path);
    return content;
  }

  /** Drops a text that changed, or may have. @returns whether it was kept. */
  forget(path: string): boolean {
    return this.#kept.delete(path);
  }
}
