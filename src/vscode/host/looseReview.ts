import { Uri, workspace, type TextDocument } from 'vscode';
import type { Recognizers } from '../../core/corpus/article';
import { Event } from '../../core/corpus/event';
import type { FileContent } from '../../core/corpus/folderAccess';
import type { IndexProgress } from '../../core/corpus/folderIndexer';
import { FileSelection } from '../../core/editor/fileSelection';
import { Review } from '../../core/review';
import { AnalysedVersions } from './analysedVersions';
import { articleLanguage } from './articleLanguage';
import type { Log } from './log';
import { readDatesAsSet } from './readDatesAsSet';
import { readDocument } from './readFile';
import type { ReviewSpace } from './reviewSpace';
import { readSettings, type Settings } from './settings';

/** Where articles outside of all folders may come from. Others (old versions, output, settings) are left alone. */
const looseSchemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs']);

/**
 * The open articles that are in no workspace folder. They are highlighted and have cards, and know of each other while
 * they are open; they have no sidecars and no problems. Their paths in the review are their addresses.
 */
export class LooseReview implements ReviewSpace {
  readonly folder = undefined;
  readonly review: Review;
  readonly progress: IndexProgress = { state: 'ready', done: 0, total: 0 };
  readonly isWhole = true;
  readonly onDidProgress = new Event<IndexProgress>();
  readonly #versions: AnalysedVersions;
  readonly #open = new Map<string, TextDocument>();
  #settings: Settings;
  #selection: FileSelection;

  constructor(recognizers: Recognizers, log: Log) {
    this.#settings = readSettings(undefined);
    this.#selection = selectionOf(this.#settings);
    this.review = new Review(this, recognizers);
    this.review.setNameFilter(this.#settings.names);
    readDatesAsSet(this.review, this.#settings);
    this.#versions = new AnalysedVersions(this.review, log);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Takes over changed settings, for the documents that are open too. */
  applySettings(): void {
    this.#settings = readSettings(undefined);
    this.#selection = selectionOf(this.#settings);
    this.review.setNameFilter(this.#settings.names);
    readDatesAsSet(this.review, this.#settings);
    this.releaseOthers();
  }

  /** Forgets open documents that are no articles any more, or belong to a folder by now. */
  releaseOthers(): void {
    for (const document of [...this.#open.values()]) {
      if (this.pathOf(document) === undefined) this.documentClosed(document);
    }
  }

  /** The document's path in the review; undefined when it is no article or belongs to a folder. */
  pathOf(document: TextDocument): string | undefined {
    const { uri, languageId } = document;
    if (!looseSchemes.has(uri.scheme) || workspace.getWorkspaceFolder(uri)) return undefined;
    const isArticle =
      languageId === articleLanguage ||
      (languageId === 'plaintext' &&
        uri.scheme !== 'untitled' &&
        this.#selection.roleOf(uri.path.slice(1)) === 'article');
    return isArticle ? uri.toString() : undefined;
  }

  uriOf(path: string): Uri {
    return Uri.parse(path);
  }

  ensureCurrent(path: string, document: TextDocument): void {
    this.#open.set(path, document);
    this.#versions.ensure(path, document, this.#settings.maxArticleBytes);
  }

  documentClosed(document: TextDocument): void {
    const path = document.uri.toString();
    if (!this.#open.delete(path)) return;
    this.review.removeFile(path);
  }

  read(path: string): Promise<FileContent> {
    const document = this.#open.get(path);
    const content: FileContent = document
      ? readDocument(document, this.#settings.maxArticleBytes)
      : { kind: 'missing' };
    return Promise.resolve(content);
  }
}

function selectionOf({ include, exclude }: Settings): FileSelection {
  return new FileSelection(include, exclude);
}
