import type { TextDocument } from 'vscode';
import { workspace } from 'vscode';
import { isGone } from './isGone';

/** The open documents of a folder that are ours, by path. They count more than what is saved. */
export class OpenFiles {
  readonly #documents = new Map<string, TextDocument>();
  /** Files that are gone and have no unsaved changes: what an editor still shows of them does not count. */
  readonly #gone = new Set<string>();

  get paths(): readonly string[] {
    return [...this.#documents.keys()];
  }

  has(path: string): boolean {
    return this.#documents.has(path);
  }

  get(path: string): TextDocument | undefined {
    return this.#documents.get(path);
  }

  /** Whether an editor shows a file that was found to be gone. */
  isGone(path: string): boolean {
    return this.#gone.has(path);
  }

  /** Takes notice of a document that opened or changed. */
  set(path: string, document: TextDocument): void {
    this.#documents.set(path, document);
    // Only what is typed brings back a file that is gone; an editor also changes when it reloads what was there last.
    if (document.isDirty) this.#gone.delete(path);
  }

  /** @returns whether it was open */
  delete(path: string): boolean {
    this.#gone.delete(path);
    return this.#documents.delete(path);
  }

  /** Collects the open documents anew. @param pathOf gives the path of a document that is ours */
  collect(pathOf: (document: TextDocument) => string | undefined): void {
    this.#documents.clear();
    for (const document of workspace.textDocuments) {
      const path = pathOf(document);
      if (path !== undefined) this.#documents.set(path, document);
    }
  }

  /**
   * Whether an open document counts: it has unsaved changes, or its file is there. The file itself is asked, because
   * the editor tells of reloaded, reverted and deleted files in any order.
   */
  async counts(path: string, document: TextDocument): Promise<boolean> {
    const gone = await isGone(document.uri);
    const counts = document.isDirty || !gone;
    if (counts) this.#gone.delete(path);
    else this.#gone.add(path);
    return counts;
  }

  /** Paths of those that count and are not among these. */
  async countingBesides(paths: ReadonlySet<string>): Promise<readonly string[]> {
    const found: string[] = [];
    for (const [path, document] of this.#documents) {
      if (!paths.has(path) && (await this.counts(path, document))) found.push(path);
    }
    return found;
  }
}
