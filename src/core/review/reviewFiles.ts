import {
  analyseArticle,
  type Article,
  type ArticleCircumstances,
  keyOfCircumstances,
  type Recognizers,
} from '../corpus/article';
import { ArticleStore } from '../corpus/articleStore';
import { ArticleTexts } from '../corpus/articleTexts';
import { Event } from '../corpus/event';
import type { FileContent, FolderAccess } from '../corpus/folderAccess';
import type { LinkedContent } from '../corpus/snapshot/articleSnapshot';
import { isRecord } from '../corpus/readingQueue';
import { SidecarStore } from '../corpus/sidecarStore';
import type { DateRecognizer } from '../dates/dateRecognizer';
import type { IdentityDecisions } from '../entities/entity';
import { KnownNames, noKnownNames } from '../names/known/knownNames';
import type { NameFilter } from '../names/nameFilter';
import type { RecordReading } from '../corpus/recordFile';
import { hashText } from '../text/hash';

/** What changed, for those who show it. Paths may repeat between the two lists of successive changes. */
export interface ReviewChange {
  /** Articles whose names or dates are others now. */
  readonly articles: readonly string[];
  /** Sidecars and workspace files whose problems may be others now. */
  readonly checks: readonly string[];
}

/**
 * What goes into a review: files by their names, and what they are read with. Paths are relative to the folder. Knows
 * which articles have to be read again for it.
 */
export class ReviewFiles {
  /** Fires after content changed; a query that waits may find other content afterwards. */
  readonly onDidChange = new Event<ReviewChange>();
  protected recognizers: Recognizers;
  protected readonly articles = new ArticleStore();
  protected readonly texts: ArticleTexts;
  protected readonly sidecars: SidecarStore;
  protected readonly skipped = new Map<string, string>();
  /** Articles to analyse again because their publication date, their recorded dates or the user's names changed. */
  readonly #stale = new Set<string>();
  /** Articles to analyse at the next reading even if their text is the same. */
  readonly #distrusted = new Set<string>();
  readonly #published: string | undefined;
  #publishedFallback: string | undefined;
  /** The names of the workspace file's entities. */
  protected knownNames = noKnownNames;

  /**
   * @param access where the texts of articles are read from when they are needed again.
   * @param recognizers what finds names and dates.
   * @param options `published`: publication date (EDTF) of articles whose sidecar gives none.
   */
  constructor(
    access: Pick<FolderAccess, 'read'>,
    recognizers: Recognizers,
    options: { readonly published?: string | undefined } = {},
  ) {
    this.recognizers = recognizers;
    this.#published = options.published;
    this.texts = new ArticleTexts(access, (path) => this.articles.has(path));
    this.sidecars = new SidecarStore();
  }

  /** Every file known now: articles, sidecars, workspace file, and those that were skipped. */
  get knownPaths(): readonly string[] {
    return [...new Set([...this.articles.paths, ...this.sidecars.paths, ...this.skipped.keys()])];
  }

  /** Paths of all articles, sorted. */
  get articlePaths(): readonly string[] {
    return [...this.articles.paths].sort();
  }

  /** Articles that have to be read again although their text did not change. Each is named once. */
  takeStale(): readonly string[] {
    const stale = [...this.#stale];
    this.#stale.clear();
    return stale;
  }

  /** Makes the next `setFile` or `setArticle` of every article analyse it, changed or not. */
  distrustAll(): void {
    for (const path of this.articles.paths) this.#distrusted.add(path);
  }

  /**
   * Takes over the content of a file; its name tells whether it is an article, a sidecar or the workspace file.
   * @param analysed an article as it is read now (`isReadAsNow`), where that was found out elsewhere.
   * @param reading what reading the text of a sidecar or workspace file gives, where that is known.
   */
  setFile(path: string, content: FileContent, analysed?: Article, reading?: RecordReading): void {
    if (content.kind === 'missing') {
      this.removeFile(path);
      return;
    }
    if (content.kind === 'skipped') {
      this.removeFile(path);
      this.skipped.set(path, content.reason);
      // A sidecar that is too large is a problem of that sidecar, not only a line in the log.
      if (isRecord(path)) this.#setRecord(path, content);
      return;
    }
    this.skipped.delete(path);
    if (isRecord(path)) this.#setRecord(path, content, reading);
    else this.setArticle(path, content.text, analysed);
  }

  /** Whether an article is known, and nothing but its text can have changed since it was analysed. */
  isCurrent(path: string): boolean {
    const article = this.articles.get(path);
    return article !== undefined && this.isReadAsNow(article);
  }

  /** Whether an article would be analysed when it comes with this text. */
  needsAnalysis(path: string, text: string): boolean {
    const known = this.articles.get(path);
    const isSame = this.isCurrent(path) && known?.length === text.length && known.textHash === hashText(text);
    return !isSame || this.#distrusted.has(path);
  }

  /** Whether an article was read with all that it would be read with now, besides its text. */
  isReadAsNow(article: Article): boolean {
    return article.circumstances === keyOfCircumstances(this.circumstancesOf(article.path));
  }

  /**
   * Analyses an article, unless it is known with the same text, and with the same dates and names of the user.
   * @param analysed what the analysis would give, where that is known.
   */
  setArticle(path: string, text: string, analysed?: Article): void {
    if (this.needsAnalysis(path, text)) {
      this.setArticleAsKnown(analysed ?? analyseArticle(path, text, this.circumstancesOf(path)));
    } else if (this.texts.forget(path)) {
      // A check may have read the file while it was another one, between two looks of the indexer.
      this.#changed([], this.sidecars.dependentsOf(path));
    }
  }

  /** Takes over an article as it is read now (`isReadAsNow`), of the text that its file has. */
  setArticleAsKnown(article: Article): void {
    const { path } = article;
    this.texts.forget(path);
    this.skipped.delete(path);
    this.#distrusted.delete(path);
    this.#stale.delete(path);
    const written = this.articles.set(article);
    this.#changed([path], [...this.sidecars.dependentsOf(path), ...this.sidecars.workspaceFileNaming(written)]);
  }

  /**
   * Does a step of linking what waits for it, so that no question has to.
   * @param enough how many changes must wait.
   * @returns whether there is more to do.
   */
  linkSome(enough: number): boolean {
    return this.articles.entities.linkSome(enough);
  }

  /** Chooses the names to show, here and in all that is told of them. Reads no article again. */
  setNameFilter(filter: NameFilter): void {
    this.#changed(this.articles.setNameFilter(filter), []);
  }

  /** Forgets a file that is gone. */
  removeFile(path: string): void {
    this.skipped.delete(path);
    if (isRecord(path)) {
      if (this.sidecars.has(path)) this.#setRecord(path, undefined);
      return;
    }
    if (!this.articles.get(path)) return;
    this.texts.forget(path);
    const written = this.articles.remove(path);
    this.#changed([path], [...this.sidecars.dependentsOf(path), ...this.sidecars.workspaceFileNaming(written)]);
  }

  /**
   * Chooses how dates are read and what articles are dated by that do not say themselves when they were published.
   * Articles are read again where that makes a difference (`takeStale`).
   */
  setDateReading(dates: DateRecognizer, publishedFallback: string | undefined): void {
    this.recognizers = { ...this.recognizers, dates };
    this.#publishedFallback = publishedFallback;
    for (const path of this.articles.paths) this.#noteIfStale(path);
  }

  #setRecord(path: string, content: FileContent | undefined, reading?: RecordReading): void {
    const affected = this.sidecars.set(path, content, reading);
    const isDecided = affected.decisions !== undefined && this.articles.setDecisions(affected.decisions);
    if (affected.decisions !== undefined && isDecided) this.#setKnownNames(affected.decisions);
    const recorded = affected.articles.filter((article) =>
      this.articles.setRecords(article, this.sidecars.recordsOf(article)),
    );
    for (const article of affected.articles) this.#noteIfStale(article);
    this.#changed(isDecided ? this.articlePaths : recorded, affected.checks);
  }

  /** All articles as they were analysed, with what the user chose not to see. */
  get analysedArticles(): Iterable<Article> {
    return this.articles.analysed;
  }

  /** How the articles are linked now. Links what waits for it. */
  get linked(): LinkedContent {
    const { entities } = this.articles;
    return { entities: entities.unsorted, idsIn: (path) => entities.idsIn(path) };
  }

  /** What an article is read with now. */
  circumstancesOf(path: string): Required<ArticleCircumstances> {
    return {
      recognizers: this.recognizers,
      known: this.knownNames,
      published: this.sidecars.publishedOf(path) ?? this.#published,
      publishedFallback: this.#publishedFallback,
      recordedDates: this.sidecars.recordedDatesOf(path),
    };
  }

  #setKnownNames({ entities }: IdentityDecisions): void {
    const names = entities.flatMap(({ name, aliases, type }) => [name, ...aliases].map((text) => ({ text, type })));
    const known = new KnownNames(names);
    if (known.key === this.knownNames.key) return;
    this.knownNames = known;
    for (const path of this.articles.paths) this.#noteIfStale(path);
  }

  #noteIfStale(path: string): void {
    if (this.articles.has(path) && !this.isCurrent(path)) this.#stale.add(path);
  }

  #changed(articles: readonly string[], checks: readonly string[]): void {
    if (articles.length + checks.length > 0) this.onDidChange.fire({ articles, checks });
  }
}
