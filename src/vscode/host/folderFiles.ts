import type { WorkspaceFolder } from 'vscode';
import type { ArticleAnalyst } from '../../core/corpus/analysis/articleAnalyst';
import type { Article } from '../../core/corpus/article';
import type { FileContent, FolderAccess } from '../../core/corpus/folderAccess';
import type { AnalysisElsewhere } from '../../core/corpus/fileReader';
import type { FileSelection } from '../../core/editor/fileSelection';
import type { Disk, ReadableFiles } from './disk';
import type { FolderMemory } from './folderMemory';
import type { LinksOut } from './linksOut';
import { listFolder } from './listFolder';
import type { Log } from './log';
import type { OpenFiles } from './openFiles';
import { readDocument, readFile } from './readFile';
import type { ReviewSpace } from './reviewSpace';

/** The folder whose files are read. */
export interface ReadFolder extends Pick<ReviewSpace, 'review' | 'settings' | 'uriOf'> {
  readonly folder: WorkspaceFolder;
  readonly selection: FileSelection;
}

/** What reads the files of a folder. */
export interface FileReaders {
  readonly open: OpenFiles;
  readonly analyst: ArticleAnalyst;
  /** Undefined where nothing can be kept. */
  readonly memory: FolderMemory | undefined;
  /** The links that are not followed. */
  readonly linksOut: LinksOut;
  readonly files: ReadableFiles;
  /** Undefined where there is no disk. */
  readonly disk: Disk | undefined;
}

/** The files of a folder as they are indexed: what an editor shows counts more than what is saved. */
export class FolderFiles implements FolderAccess, AnalysisElsewhere {
  readonly #space: ReadFolder;
  readonly #readers: FileReaders;
  readonly #log: Log;

  constructor(space: ReadFolder, readers: FileReaders, log: Log) {
    this.#space = space;
    this.#readers = readers;
    this.#log = log;
  }

  async list(): Promise<readonly string[]> {
    const { disk, linksOut, open } = this.#readers;
    linksOut.forget();
    const listed = await listFolder(this.#space, disk, this.#log);
    // Open files that no pattern names belong to the folder too; those that went with their folder do not.
    return [...listed, ...(await open.countingBesides(new Set(listed)))];
  }

  async read(path: string): Promise<FileContent> {
    const { open, memory, linksOut, files } = this.#readers;
    const document = open.get(path);
    if (document && !(await open.counts(path, document))) return { kind: 'missing' };
    const role = this.#space.selection.roleOf(path);
    // Open it was read as what the editor showed; closed it is no file of the review.
    if (!document && role === undefined) return { kind: 'missing' };
    const { decoding, maxArticleBytes, maxSidecarBytes } = this.#space.settings;
    const maxBytes = role === 'record' ? maxSidecarBytes : maxArticleBytes;
    const content = document
      ? readDocument(document, maxBytes)
      : await readFile(this.#space.uriOf(path), { files, maxBytes, decoding, linksOut }, this.#log);
    if (content.kind === 'skipped') this.#log.info(`Left out: ${path} ${content.reason}`);
    memory?.note(path, content);
    return content;
  }

  /**
   * What was analysed when the folder was last open is known. What is open is analysed here: it is wanted at once, and most
   * of it is known from the version before.
   */
  async analyse(path: string, text: string): Promise<Article | undefined> {
    const { open, memory, analyst } = this.#readers;
    const { review, settings } = this.#space;
    if (open.has(path) || !review.needsAnalysis(path, text)) return undefined;
    const kept = await memory?.find(path, text);
    if (kept) return kept;
    const { known, published, publishedFallback, recordedDates } = review.circumstancesOf(path);
    const dates = settings.dates.options;
    return analyst.analyse({ path, text, dates, known, published, publishedFallback, recordedDates });
  }
}
