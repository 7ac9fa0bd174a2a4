import { keyOfCircumstances, type Article } from '../../core/corpus/article';
import type { FileContent } from '../../core/corpus/folderAccess';
import type { KnownBefore } from '../../core/corpus/fileReader';
import type { LinksBefore } from '../../core/corpus/snapshot/articlesBefore';
import type { ArticleSnapshot } from '../../core/corpus/snapshot/articleSnapshot';
import { expectedFiles } from '../../core/corpus/snapshot/expectedFiles';
import type { KeptEntity } from '../../core/corpus/snapshot/keptEntity';
import { type KeptFolder, type KeptNames, sharingNames } from '../../core/corpus/snapshot/keptNames';
import { filterInSteps } from '../../core/text/steps';
import { Debouncer } from './debouncer';
import type { ReadableFiles } from './disk';
import { stateOf } from './fileState';
import { describeError, handle, type Log } from './log';
import type { ReviewSpace } from './reviewSpace';
import { hostScheduler, inSlices } from './scheduler';

/** How long a folder must be unchanged before what is known of it is kept for the next time, in milliseconds. */
const savingPause = 5000;

/** The folder that is remembered. */
export interface RememberedFolder extends Pick<ReviewSpace, 'review' | 'progress' | 'isWhole' | 'settings' | 'uriOf'> {
  readonly folder: { readonly name: string };
  /** Paths of the open documents that count. */
  readonly openPaths: readonly string[];
  roleOf(path: string): unknown;
}

/** What was known of a folder when it was last open, and is kept for the next time. Nothing goes wrong without it. */
export class FolderMemory implements KnownBefore, LinksBefore {
  readonly #space: RememberedFolder;
  readonly #snapshot: ArticleSnapshot;
  readonly #files: ReadableFiles;
  readonly #log: Log;
  readonly #saving: Debouncer<'save'>;
  #names: Promise<readonly KeptNames[]> | undefined;
  #kept: Promise<KeptFolder> | undefined;
  #isAsked = true;

  constructor(space: RememberedFolder, snapshot: ArticleSnapshot, files: ReadableFiles, log: Log) {
    this.#space = space;
    this.#snapshot = snapshot;
    this.#files = files;
    this.#log = log;
    this.#saving = new Debouncer(savingPause, () => {
      handle(this.keep(), log, `Keeping what is known of ${space.folder.name} failed`);
    });
  }

  async expected(): Promise<readonly string[]> {
    return this.#tolerant([], async () => {
      const [names, { records }] = await Promise.all([this.#allNames(), this.#folder()]);
      const files = await inSlices(expectedFiles(names, records, this.#space.openPaths));
      return inSlices(filterInSteps(files, (path) => this.#space.roleOf(path) !== undefined));
    });
  }

  async recall(path: string): Promise<Article | undefined> {
    if (!this.#isAsked || this.#space.openPaths.includes(path)) return undefined;
    const { decoding, maxArticleBytes } = this.#space.settings;
    return this.#tolerant(undefined, async () => {
      const state = await stateOf(this.#files, this.#space.uriOf(path), decoding.key);
      if (!state || state.size > maxArticleBytes) return undefined;
      return this.#snapshot.recall(path, state, this.#circumstancesOf(path));
    });
  }

  async articleCount(): Promise<number> {
    return this.#tolerant(0, async () => (await this.#folder()).articles);
  }

  async namesOf(path: string): Promise<KeptNames | undefined> {
    return this.#tolerant(undefined, () => this.#snapshot.namesOf(path));
  }

  async entity(key: number): Promise<KeptEntity | undefined> {
    return this.#tolerant(undefined, () => this.#snapshot.entity(key));
  }

  /** The article as it was read with this text, if it was. Never rejects. */
  async find(path: string, text: string): Promise<Article | undefined> {
    return this.#tolerant(undefined, () => this.#snapshot.find(path, text, this.#circumstancesOf(path)));
  }

  /** Articles that share names with one, as long as the folder is checked. Never rejects. */
  async relatedTo(path: string): Promise<readonly string[]> {
    if (!this.#isAsked) return [];
    return this.#tolerant([], async () => inSlices(sharingNames(new Set([path]), await this.#allNames())));
  }

  /** Takes note of what reading a file gave. */
  note(path: string, content: FileContent): void {
    if (content.kind === 'text' && content.state) this.#snapshot.note(path, content.text, content.state);
  }

  /** The folder has been checked: what is known is known better by now, and is kept when it has been quiet for a while. */
  checked(): void {
    this.#isAsked = false;
    this.#names = undefined;
    this.#space.review.linksBefore = undefined;
    this.#snapshot.release();
    this.#saving.add('save');
  }

  /** Finds nothing from now on. */
  forget(): void {
    this.#names = undefined;
    this.#space.review.linksBefore = undefined;
    this.#snapshot.forget();
  }

  /** Keeps what is known now. Rejects where that is not possible. */
  async keep(): Promise<void> {
    const { review, progress, isWhole } = this.#space;
    // What is not known of a folder that was not read to the end is still kept from the last time.
    if (progress.state !== 'ready' || !isWhole) return;
    const { analysedArticles: articles, checkedPaths: records, linked } = review;
    await this.#snapshot.save({ articles, records, linked }, hostScheduler);
  }

  /** What waits to be kept is kept now. */
  dispose(): void {
    this.#saving.flush();
  }

  #circumstancesOf(path: string): string {
    return keyOfCircumstances(this.#space.review.circumstancesOf(path));
  }

  #allNames(): Promise<readonly KeptNames[]> {
    return (this.#names ??= this.#snapshot.names(hostScheduler));
  }

  #folder(): Promise<KeptFolder> {
    return (this.#kept ??= this.#snapshot.folder());
  }

  async #tolerant<T>(fallback: T, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#log.warn(`What was known of ${this.#space.folder.name} cannot be read: ${describeError(error)}`);
      return fallback;
    }
  }
}
