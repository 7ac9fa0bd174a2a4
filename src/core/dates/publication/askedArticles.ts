/** Of so many articles it is remembered that they were asked about, the latest. */
const mostRemembered = 1000;

/**
 * Which articles a question may come up for: a folder asks once a session, an article once for good. A question that comes
 * with every article would be switched off unread.
 */
export class AskedArticles {
  /** Folders that have asked in this session. */
  readonly #folders = new Set<string>();

  /** Whether nothing has been asked in the folder in this session, and of the article never. @param remembered from earlier sessions. */
  mayAsk(folder: string, article: string, remembered: readonly string[]): boolean {
    return !this.#folders.has(folder) && !remembered.includes(article);
  }

  /** Notes that an article is being asked about. @returns what is to be remembered. */
  note(folder: string, article: string, remembered: readonly string[]): readonly string[] {
    this.#folders.add(folder);
    return [...remembered, article].slice(-mostRemembered);
  }
}
