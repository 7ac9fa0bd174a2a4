import type { Article } from './article';
import { isSidecarPath } from '../sidecar/names';
import { readSidecarInSteps } from '../sidecar/reading/readSidecar';
import { readWorkspaceFileInSteps } from '../sidecar/reading/readWorkspaceFile';
import { finishInSlices } from '../text/steps';
import type { FileContent, FolderAccess, Scheduler } from './folderAccess';
import { isRecord } from './readingQueue';
import type { RecordReading } from './recordFile';

/** What was known of a folder when it was last open. */
export interface KnownBefore {
  /** The files that there were, in the order in which they are best read. Never rejects. */
  expected(): Promise<readonly string[]>;
  /** The article as it was, where its file has not changed and nothing else that it is read with. Never rejects. */
  recall(path: string): Promise<Article | undefined>;
}

/** Where articles are analysed when there are many, so that the host is free meanwhile. */
export interface AnalysisElsewhere {
  /** Never rejects. Undefined for an article that is to be analysed on the spot, or need not be. */
  analyse(path: string, text: string): Promise<Article | undefined>;
}

/** Where an indexer takes from what it need not find out in the extension host. */
export interface IndexHelp {
  /** Where articles are analysed when there are many; here unless given. */
  readonly elsewhere?: AnalysisElsewhere;
  /** What is known before anything is read; nothing unless given. */
  readonly before?: KnownBefore;
}

/** What is known of a file now, or was before. */
export type ReadFile =
  | {
      readonly path: string;
      readonly content: FileContent;
      readonly analysed?: Article | undefined;
      readonly reading?: RecordReading | undefined;
    }
  | { readonly path: string; readonly recalled: Article };

/** So long a text, in UTF-16 units, is worth the start of a worker. */
const longText = 50_000;
/** So long a sidecar or workspace file, in UTF-16 units, is read in slices; shorter ones when they are taken over. */
const longRecord = 16_000;

/** Finds out what is to be known of one file: from what was known before, from a worker, or by reading it. */
export class FileReader {
  readonly #access: FolderAccess;
  readonly #scheduler: Scheduler;
  readonly #help: IndexHelp;
  readonly #isDropped: (path?: string) => boolean;

  /** @param isDropped whether a file need not be read to the end: it changed once more meanwhile, or, without one, nothing is. */
  constructor(access: FolderAccess, scheduler: Scheduler, help: IndexHelp, isDropped: (path?: string) => boolean) {
    this.#access = access;
    this.#scheduler = scheduler;
    this.#help = help;
    this.#isDropped = isDropped;
  }

  /** @param isOfMany whether enough files are read for the start of a worker. */
  async read(path: string, isOfMany: boolean): Promise<ReadFile> {
    const recalled = isRecord(path) ? undefined : await this.#help.before?.recall(path);
    if (recalled) return { path, recalled };
    const content = await this.#access.read(path);
    if (content.kind === 'text' && isRecord(path) && content.text.length >= longRecord) {
      return { path, content, reading: await this.#readRecord(path, content) };
    }
    if (content.kind !== 'text' || isRecord(path) || this.#isDropped()) return { path, content };
    const isLongWork = isOfMany || content.text.length >= longText;
    const elsewhere = isLongWork ? this.#help.elsewhere : undefined;
    return { path, content, analysed: await elsewhere?.analyse(path, content.text) };
  }

  /** Undefined when the file need not be read to the end. */
  #readRecord(
    path: string,
    content: Extract<FileContent, { readonly kind: 'text' }>,
  ): Promise<RecordReading | undefined> {
    const isDropped = (): boolean => this.#isDropped(path);
    const signal = {
      get isCancelled() {
        return isDropped();
      },
    };
    const steps = isSidecarPath(path)
      ? readSidecarInSteps(content.text, content)
      : readWorkspaceFileInSteps(content.text, content);
    return finishInSlices<RecordReading>(steps, this.#scheduler, signal);
  }
}
