import {
  analyseArticle,
  type Article,
  type ArticleCircumstances,
  keyOfCircumstances,
  type Recognizers,
} from './corpus/article';
import { ArticleStore } from './corpus/articleStore';
import { ArticleTexts } from './corpus/articleTexts';
import { Event } from './corpus/event';
import { explainInArticle } from './corpus/explainInArticle';
import type { DateReference } from './corpus/dateIndex';
import type { CancelSignal, FileContent, FolderAccess } from './corpus/folderAccess';
import { SidecarStore } from './corpus/sidecarStore';
import type { Card } from './cards/card';
import { dateCard } from './cards/dateCard';
import { entityCard } from './cards/entityCard';
import type { DateRecognizer, TemporalExpression } from './dates/dateRecognizer';
import type { PublicationClue } from './dates/publication/publicationClue';
import { statedPublication } from './dates/publication/statedPublication';
import { suggestedPublications } from './dates/publication/suggestedPublications';
import type { Entity, IdentityDecisions, IndexedMention } from './entities/entity';
import type { NameExplanation } from './names/explain/nameExplanation';
import { KnownNames, noKnownNames } from './names/known/knownNames';
import type { NameFilter } from './names/nameFilter';
import { isSidecarPath, isWorkspaceFilePath } from './sidecar/names';
import type { Problem } from './sidecar/problem';
import type { SeveritySettings } from './sidecar/rules/report';
import { type Excerpt, excerptAround } from './text/excerpt';
import { hashText } from './text/hash';
import type { PositionRange } from './text/lines';
import { touches, type Span } from './text/span';
import { Timeline } from './timeline/timeline';

/** What changed, for those who show it. Paths may repeat between the two lists of successive changes. */
export interface ReviewChange {
  /** Articles whose names or dates are others now. */
  readonly articles: readonly string[];
  /** Sidecars and workspace files whose problems may be others now. */
  readonly checks: readonly string[];
}

/** One mention of an entity, with where it stands. */
export interface MentionPlace extends Span {
  /** Path of the article. */
  readonly path: string;
  readonly text: string;
  readonly range: PositionRange;
}

/** How a file is checked. */
export interface CheckOptions {
  /** How loud each rule is; rules that are not named keep their own severity. */
  readonly severities: SeveritySettings;
  readonly signal: CancelSignal;
}

/** A file that is in the folder but was not read, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** What the index holds now. */
export interface ReviewCounts {
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly dates: number;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Everything Source Review knows of one folder of articles: the facade that editors, command line and tests talk to.
 * Files are named by paths relative to the folder; offsets are UTF-16 units into the text as the editor shows it.
 */
export class Review {
  /** Fires after content changed; never while a query runs. */
  readonly onDidChange = new Event<ReviewChange>();
  #recognizers: Recognizers;
  readonly #articles = new ArticleStore();
  readonly #texts: ArticleTexts;
  readonly #sidecars: SidecarStore;
  readonly #skipped = new Map<string, string>();
  /** Articles to analyse again because their publication date or the user's names changed. */
  readonly #stale = new Set<string>();
  /** Articles to analyse at the next reading even if their text is the same. */
  readonly #distrusted = new Set<string>();
  readonly #published: string | undefined;
  #publishedFallback: string | undefined;
  /** The names of the workspace file's entities. */
  #knownNames = noKnownNames;

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
    this.#recognizers = recognizers;
    this.#published = options.published;
    this.#texts = new ArticleTexts(access, (path) => this.#articles.has(path));
    this.#sidecars = new SidecarStore();
  }

  /** Every file known now: articles, sidecars, workspace file, and those that were skipped. */
  get knownPaths(): readonly string[] {
    return [...new Set([...this.#articles.paths, ...this.#sidecars.paths, ...this.#skipped.keys()])];
  }

  /** Articles that have to be read again although their text did not change. Each is named once. */
  takeStale(): readonly string[] {
    const stale = [...this.#stale];
    this.#stale.clear();
    return stale;
  }

  /** Makes the next `setFile` or `setArticle` of every article analyse it, changed or not. */
  distrustAll(): void {
    for (const path of this.#articles.paths) this.#distrusted.add(path);
  }

  /** Takes over the content of a file; its name tells whether it is an article, a sidecar or the workspace file. */
  setFile(path: string, content: FileContent): void {
    if (content.kind === 'missing') {
      this.removeFile(path);
      return;
    }
    const isRecord = isSidecarPath(path) || isWorkspaceFilePath(path);
    if (content.kind === 'skipped') {
      this.removeFile(path);
      this.#skipped.set(path, content.reason);
      // A sidecar that is too large is a problem of that sidecar, not only a line in the log.
      if (isRecord) this.#setRecord(path, content);
      return;
    }
    this.#skipped.delete(path);
    if (isRecord) this.#setRecord(path, content);
    else this.setArticle(path, content.text);
  }

  /** Whether an article is known, and nothing but its text can have changed since it was analysed. */
  isCurrent(path: string): boolean {
    return this.#articles.get(path)?.circumstances === keyOfCircumstances(this.#circumstancesOf(path));
  }

  /** Analyses an article, unless it is known with the same text, and the same publication date and names of the user. */
  setArticle(path: string, text: string): void {
    const known = this.#articles.get(path);
    const isSame = this.isCurrent(path) && known?.length === text.length && known.textHash === hashText(text);
    const wasRead = this.#texts.forget(path);
    if (isSame && !this.#distrusted.has(path)) {
      // A check may have read the file while it was another one, between two looks of the indexer.
      if (wasRead) this.#changed([], this.#sidecars.dependentsOf(path));
      return;
    }
    this.#distrusted.delete(path);
    this.#stale.delete(path);
    this.#articles.set(analyseArticle(path, text, this.#circumstancesOf(path)));
    this.#changed([path], this.#sidecars.dependentsOf(path));
  }

  /** Chooses the names to show, here and in all that is told of them. Reads no article again. */
  setNameFilter(filter: NameFilter): void {
    this.#changed(this.#articles.setNameFilter(filter), []);
  }

  /** Forgets a file that is gone. */
  removeFile(path: string): void {
    this.#skipped.delete(path);
    if (isSidecarPath(path) || isWorkspaceFilePath(path)) {
      if (this.#sidecars.has(path)) this.#setRecord(path, undefined);
      return;
    }
    if (!this.#articles.get(path)) return;
    this.#texts.forget(path);
    this.#articles.remove(path);
    this.#changed([path], this.#sidecars.dependentsOf(path));
  }

  /** What was found in an article and is to be shown; undefined when it is not known (yet). */
  article(path: string): Article | undefined {
    return this.#articles.get(path);
  }

  /** Paths of all articles, sorted. */
  get articlePaths(): readonly string[] {
    return [...this.#articles.paths].sort();
  }

  /**
   * Chooses how dates are read and what articles are dated by that do not say themselves when they were published.
   * Articles are read again where that makes a difference (`takeStale`).
   */
  setDateReading(dates: DateRecognizer, publishedFallback: string | undefined): void {
    this.#recognizers = { ...this.#recognizers, dates };
    this.#publishedFallback = publishedFallback;
    for (const path of this.#articles.paths) this.#noteIfStale(path);
  }

  /** Days on which an article may have been published, as it says itself or suggests. @param today the year now. */
  async publicationClues(path: string, today: { readonly year: number }): Promise<readonly PublicationClue[]> {
    const text = await this.#texts.text(path);
    const article = this.#articles.get(path);
    if (text === undefined || !article) return [];
    const stated = statedPublication(path, text, this.#recognizers.dates);
    return [...(stated ? [stated] : []), ...suggestedPublications(article.dates, today)];
  }

  /** The article a sidecar belongs to; undefined for other files. */
  articleOf(sidecarPath: string): string | undefined {
    return this.#sidecars.articleOf(sidecarPath);
  }

  /** The sidecar of an article that is used, if there is one. */
  sidecarOf(articlePath: string): string | undefined {
    return this.#sidecars.sidecarOf(articlePath);
  }

  /** Where the sidecar of an article is, or would be written: beside it, or in the folder that the workspace file names. */
  sidecarPathFor(articlePath: string): string {
    return this.#sidecars.sidecarOf(articlePath) ?? this.#sidecars.newPathFor(articlePath);
  }

  /** The name mention at an offset; the end of a name counts. */
  mentionAt(path: string, offset: number): { mention: IndexedMention; entity: Entity | undefined } | undefined {
    const article = this.#articles.get(path);
    const index = article?.mentions.findIndex((mention) => touches(mention, offset)) ?? -1;
    const mention = article?.mentions[index];
    return mention && { mention, entity: this.#articles.entities.entityOf(path, index) };
  }

  /** The date at an offset; the end of its words counts. */
  dateAt(path: string, offset: number): TemporalExpression | undefined {
    return this.#articles.get(path)?.dates.find((date) => touches(date, offset));
  }

  /** What a date of an article means when relative dates are counted from another day (EDTF); undefined when it is gone. */
  async dateCountedFrom(path: string, date: Span, published: string): Promise<TemporalExpression | undefined> {
    const text = await this.#texts.text(path);
    const dates = text === undefined ? [] : this.#recognizers.dates.recognize(text, { published });
    return dates.find(({ start, end }) => start === date.start && end === date.end);
  }

  /** All entities of the folder, most mentioned first. */
  get entities(): readonly Entity[] {
    return this.#articles.entities.entities();
  }

  entity(id: string): Entity | undefined {
    return this.#articles.entities.entity(id);
  }

  /** The entity that the n-th mention of an article belongs to. */
  entityAt(path: string, mentionIndex: number): Entity | undefined {
    return this.#articles.entities.entityOf(path, mentionIndex);
  }

  /** Every mention of an entity, by article and place. */
  mentionsOf(entityId: string): readonly MentionPlace[] {
    return (this.entity(entityId)?.mentions ?? []).flatMap(({ article: path, index }) => {
      const article = this.#articles.get(path);
      const mention = article?.mentions[index];
      if (!article || !mention) return [];
      const { start, end, text } = mention;
      return [{ path, start, end, text, range: article.lines.rangeOf(mention) }];
    });
  }

  /** The dates of all articles by year, month and day. */
  get timeline(): Timeline {
    return new Timeline(this.#articles);
  }

  /**
   * A date with its line around it; undefined where the article cannot be read, or is another text by now.
   * @param room how many UTF-16 units the words before and after may take together.
   */
  async quoteDate({ article: path, index }: DateReference, room?: number): Promise<Excerpt | undefined> {
    const date = this.#articles.get(path)?.dates[index];
    const text = await this.#texts.text(path);
    return date && text?.slice(date.start, date.end) === date.text ? excerptAround(text, date, room) : undefined;
  }

  /** Line and character of a span in an article; undefined for articles that are not known. */
  rangeOf(path: string, span: Span): PositionRange | undefined {
    return this.#articles.get(path)?.lines.rangeOf(span);
  }

  /** The hover card of the name or date at an offset. Reads up to a few other articles for their words. */
  async card(path: string, offset: number, signal: CancelSignal): Promise<Card | undefined> {
    const article = this.#articles.get(path);
    if (!article) return undefined;
    const sources = { articles: this.#articles, texts: this.#texts, signal };
    const date = article.dates.findIndex((expression) => touches(expression, offset));
    if (date >= 0) return dateCard(article, date, sources);
    const mention = article.mentions.findIndex((name) => touches(name, offset));
    return mention >= 0 ? entityCard(article, mention, sources) : undefined;
  }

  /**
   * Why the word at an offset is, or is not, part of a name that is shown; the end of a word counts. Undefined where
   * there is no word, and for an article that is not known or whose text is another one by now.
   */
  async explainName(path: string, offset: number): Promise<NameExplanation | undefined> {
    const text = await this.#texts.text(path);
    const article = this.#articles.get(path);
    if (text === undefined || !article) return undefined;
    return explainInArticle(article, text, offset, {
      names: this.#recognizers.names,
      known: this.#knownNames,
      hiddenBy: (name) => this.#articles.hiddenBy(path, name),
    });
  }

  /** Checks a sidecar or the workspace file. Reads the article and those it refers to. */
  async problems(path: string, options: CheckOptions): Promise<readonly Problem[]> {
    return this.#sidecars.check(path, { texts: this.#texts, articles: this.#articles, ...options });
  }

  /** The text of a sidecar or the workspace file as it was read. */
  recordText(path: string): string | undefined {
    return this.#sidecars.textOf(path);
  }

  /** Paths of all sidecars and workspace files, in no order. */
  get checkedPaths(): readonly string[] {
    return [...this.#sidecars.paths];
  }

  /** Links all articles when anything changed since they were linked. */
  get counts(): ReviewCounts {
    return { ...this.countsAtHand, entities: this.entities.length };
  }

  /** As `counts`, without linking articles: `entities` are those of the last linking, undefined when there was none. */
  get countsAtHand(): Omit<ReviewCounts, 'entities'> & { readonly entities: number | undefined } {
    const known = [...this.#articles.paths].flatMap((path) => this.#articles.get(path) ?? []);
    return {
      articles: known.length,
      entities: this.#articles.entities.lastCount,
      mentions: known.reduce((sum, article) => sum + article.mentions.length, 0),
      dates: known.reduce((sum, article) => sum + article.dates.length, 0),
      skipped: [...this.#skipped].map(([path, reason]) => ({ path, reason })),
    };
  }

  #setRecord(path: string, content: FileContent | undefined): void {
    const affected = this.#sidecars.set(path, content);
    const isDecided = affected.decisions !== undefined && this.#articles.setDecisions(affected.decisions);
    if (affected.decisions !== undefined && isDecided) this.#setKnownNames(affected.decisions);
    const recorded = affected.articles.filter((article) =>
      this.#articles.setRecords(article, this.#sidecars.recordsOf(article)),
    );
    for (const article of affected.articles) this.#noteIfStale(article);
    this.#changed(isDecided ? this.articlePaths : recorded, affected.checks);
  }

  #circumstancesOf(path: string): ArticleCircumstances {
    return {
      recognizers: this.#recognizers,
      known: this.#knownNames,
      published: this.#sidecars.publishedOf(path) ?? this.#published,
      publishedFallback: this.#publishedFallback,
    };
  }

  #setKnownNames({ entities }: IdentityDecisions): void {
    const names = entities.flatMap(({ name, aliases, type }) => [name, ...aliases].map((text) => ({ text, type })));
    const known = new KnownNames(names);
    if (known.key === this.#knownNames.key) return;
    this.#knownNames = known;
    for (const path of this.#articles.paths) this.#noteIfStale(path);
  }

  #noteIfStale(path: string): void {
    if (this.#articles.has(path) && !this.isCurrent(path)) this.#stale.add(path);
  }

  #changed(articles: readonly string[], checks: readonly string[]): void {
    if (articles.length + checks.length > 0) this.onDidChange.fire({ articles, checks });
  }
}
