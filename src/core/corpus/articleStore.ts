import { boundsOfEdtfText } from '../dates/edtf/edtfText';
import { EntityIndex } from '../entities/entityIndex';
import type { IdentityDecisions, IndexedMention, RecordedEntity } from '../entities/entity';
import type { Article } from './article';
import { DateIndex, type DatedReference } from './dateIndex';

/** What an article's sidecar says that changes how the article is read. */
export interface ArticleRecords {
  readonly entities: readonly RecordedEntity[];
  /** Terms that are not names in this article. */
  readonly ignore: readonly string[];
}

/**
 * The articles of a folder and what connects them: entities and dates. Everything is kept per article, so that one
 * changed article touches only its own entries. `ignore` terms take effect here and not in the analysis: to change them
 * no text has to be read again.
 */
export class ArticleStore {
  readonly entities = new EntityIndex();
  readonly dates = new DateIndex();
  /** As analysed, with ignored terms. */
  readonly #analysed = new Map<string, Article>();
  /** As shown, without ignored terms. */
  readonly #shown = new Map<string, Article>();
  readonly #records = new Map<string, ArticleRecords>();
  #ignoredEverywhere: ReadonlySet<string> = new Set();
  #decisions = '';

  get paths(): IterableIterator<string> {
    return this.#shown.keys();
  }

  has(path: string): boolean {
    return this.#shown.has(path);
  }

  get size(): number {
    return this.#shown.size;
  }

  /** The article without the names that the user chose to ignore. */
  get(path: string): Article | undefined {
    return this.#shown.get(path);
  }

  set(article: Article): void {
    this.#analysed.set(article.path, article);
    this.dates.setArticle(article.path, datedReferences(article));
    this.#show(article);
  }

  remove(path: string): void {
    this.#analysed.delete(path);
    this.#shown.delete(path);
    this.dates.removeArticle(path);
    this.entities.removeArticle(path);
  }

  /**
   * Takes over what an article's sidecar records; undefined when it has no sidecar any more.
   * @returns whether that is other than before; most keystrokes in a sidecar change nothing that counts here.
   */
  setRecords(path: string, records: ArticleRecords | undefined): boolean {
    if (JSON.stringify(this.#records.get(path)) === JSON.stringify(records)) return false;
    if (records) this.#records.set(path, records);
    else this.#records.delete(path);
    this.entities.setArticleRecords(path, records?.entities ?? []);
    const article = this.#analysed.get(path);
    if (article) this.#showIfOther(article);
    return true;
  }

  /**
   * Takes over the decisions of the workspace file.
   * @returns whether they are other than before: then every article is linked anew.
   */
  setDecisions(decisions: IdentityDecisions): boolean {
    const text = JSON.stringify({ ...decisions, same: [...decisions.same] });
    if (text === this.#decisions) return false;
    this.#decisions = text;
    this.entities.setDecisions(decisions);
    this.#ignoredEverywhere = foldedSet(decisions.ignore);
    for (const article of this.#analysed.values()) this.#showIfOther(article);
    return true;
  }

  /** Whose terms to ignore a name is among: those of the article's sidecar, or those for all of the folder. */
  ignoredIn(path: string, name: string): 'article' | 'folder' | undefined {
    const term = name.toLowerCase();
    if (foldedSet(this.#termsIgnoredIn(path)).has(term)) return 'article';
    return this.#ignoredEverywhere.has(term) ? 'folder' : undefined;
  }

  #show(article: Article, mentions = this.#mentionsToShow(article)): void {
    const unchanged = mentions.length === article.mentions.length;
    this.#shown.set(article.path, unchanged ? article : { ...article, mentions });
    this.entities.setArticle(article.path, mentions);
  }

  /** Records and decisions were handed to the entities, which analysed the article: once more only for other mentions. */
  #showIfOther(article: Article): void {
    const before = this.#shown.get(article.path)?.mentions ?? [];
    const mentions = this.#mentionsToShow(article);
    const isSame = mentions.length === before.length && mentions.every((mention, index) => mention === before[index]);
    if (!isSame) this.#show(article, mentions);
  }

  #mentionsToShow(article: Article): readonly IndexedMention[] {
    const ignoredHere = foldedSet(this.#termsIgnoredIn(article.path));
    return article.mentions.filter((mention) => {
      const term = mention.text.toLowerCase();
      return !ignoredHere.has(term) && !this.#ignoredEverywhere.has(term);
    });
  }

  #termsIgnoredIn(path: string): readonly string[] {
    return this.#records.get(path)?.ignore ?? [];
  }
}

function foldedSet(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.map((term) => term.toLowerCase()));
}

function datedReferences(article: Article): readonly DatedReference[] {
  return article.dates.flatMap((date, index) => {
    if (date.edtf === undefined || (date.type !== 'date' && date.type !== 'time')) return [];
    const bounds = boundsOfEdtfText(date.edtf);
    return bounds ? [{ article: article.path, index, from: bounds.from, to: bounds.to }] : [];
  });
}
