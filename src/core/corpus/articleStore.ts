import { boundsOfEdtfText } from '../dates/edtf/edtfText';
import { EntityIndex } from '../entities/entityIndex';
import type { IdentityDecisions, IndexedMention, RecordedEntity } from '../entities/entity';
import { IgnoredTerms } from '../entities/ignoredTerms';
import { everyName, isSameFilter, type NameFilter, passes } from '../names/nameFilter';
import type { Article } from './article';
import { ArticlesByClue } from './articlesByClue';
import { DateIndex, type DatedReference } from './dateIndex';
import { EventIndex } from './eventIndex';
import { remembered } from './remembered';
import { WrittenNames } from './writtenNames';

/** What an article's sidecar says that changes how the article is read. */
export interface ArticleRecords {
  readonly entities: readonly RecordedEntity[];
  /** Terms that are no names or dates in this article. */
  readonly ignore: readonly string[];
  /** Paths of the articles that report the same event. */
  readonly sameEvent: readonly string[];
}

/** What keeps a found name from being shown: terms to ignore, in the article or in all of the folder, or the settings. */
export type NameHider = 'article' | 'folder' | 'settings';

/**
 * The articles of a folder and what connects them: entities and dates. Everything is kept per article, so that one
 * changed article touches only its own entries. Ignored terms and the filter of names take effect here and not in the
 * analysis: to change them no text has to be read again.
 */
export class ArticleStore {
  readonly entities = new EntityIndex();
  readonly dates = new DateIndex();
  readonly clues = new ArticlesByClue();
  readonly events = new EventIndex();
  readonly written = new WrittenNames();
  /** As analysed, with all names and dates. */
  readonly #analysed = new Map<string, Article>();
  /** As shown, without what the user chose not to see. */
  readonly #shown = new Map<string, Article>();
  readonly #records = new Map<string, ArticleRecords>();
  #ignoredEverywhere = new IgnoredTerms([]);
  #nameFilter = everyName;
  #decisions = '';

  get paths(): IterableIterator<string> {
    return this.#shown.keys();
  }

  /** All articles as they were analysed, with all names and dates. */
  get analysed(): IterableIterator<Article> {
    return this.#analysed.values();
  }

  has(path: string): boolean {
    return this.#shown.has(path);
  }

  get size(): number {
    return this.#shown.size;
  }

  /** The article without the names and dates that the user chose not to see. */
  get(path: string): Article | undefined {
    return this.#shown.get(path);
  }

  /** @returns the names that the first article writes now, or none any more. */
  set(article: Article): readonly string[] {
    const written = this.written.replace(this.#analysed.get(article.path), article);
    this.#analysed.set(article.path, article);
    this.#show(this.#asShown(article));
    return written;
  }

  /** @returns the names that no article writes any more. */
  remove(path: string): readonly string[] {
    const written = this.written.replace(this.#analysed.get(path), undefined);
    this.clues.replace(path, this.#shown.get(path), undefined);
    this.#analysed.delete(path);
    this.#shown.delete(path);
    this.dates.removeArticle(path);
    this.events.removeArticle(path);
    this.entities.removeArticle(path);
    return written;
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
    const before = this.#ignoredEverywhere;
    this.#ignoredEverywhere = new IgnoredTerms(decisions.ignore);
    this.#showConcerned(before.differenceTo(this.#ignoredEverywhere));
    return true;
  }

  /**
   * Chooses the names to show.
   * @returns paths of the articles that show others than before.
   */
  setNameFilter(filter: NameFilter): readonly string[] {
    const before = this.#nameFilter;
    if (isSameFilter(filter, before)) return [];
    this.#nameFilter = filter;
    const isConcerned = (mention: IndexedMention): boolean =>
      passes(mention, before) !== passes(mention, filter) || (mention.within ?? []).some(isConcerned);
    return [...this.#analysed.values()]
      .filter(({ mentions }) => mentions.some(isConcerned))
      .filter((article) => this.#showIfOther(article))
      .map(({ path }) => path);
  }

  /** What keeps a name of an article from being shown: terms to ignore, of its sidecar or of all the folder, or the filter. */
  hiddenBy(path: string, name: Pick<IndexedMention, 'text' | 'type' | 'confidence'>): NameHider | undefined {
    if (this.#termsIgnoredIn(path).has(name.text)) return 'article';
    if (this.#ignoredEverywhere.has(name.text)) return 'folder';
    return passes(name, this.#nameFilter) ? undefined : 'settings';
  }

  /** The name that an article's sidecar gives to an entity; undefined when it records none with this id. */
  recordedName(path: string, id: string): string | undefined {
    return this.#records.get(path)?.entities.find((entity) => entity.id === id)?.name;
  }

  /** Whether the sidecar of one of two articles says that both report the same event. */
  reportSameEvent(one: string, other: string): boolean {
    const names = (from: string, to: string): boolean => this.#records.get(from)?.sameEvent.includes(to) === true;
    return names(one, other) || names(other, one);
  }

  #show(shown: Article): void {
    this.clues.replace(shown.path, this.#shown.get(shown.path), shown);
    this.#shown.set(shown.path, shown);
    this.dates.setArticle(shown.path, datedReferences(shown));
    this.events.setArticle(shown.path, shown.dates);
    this.entities.setArticle(shown.path, shown);
  }

  /** Records and decisions were handed to the entities, which analysed the article: once more only for other mentions. */
  #showIfOther(article: Article): boolean {
    const before = this.#shown.get(article.path);
    const shown = this.#asShown(article);
    if (before && isSame(before.mentions, shown.mentions) && isSame(before.dates, shown.dates)) return false;
    this.#show(shown);
    return true;
  }

  /** Articles without any of these words show the same as before. */
  #showConcerned(terms: IgnoredTerms): void {
    if (terms.isEmpty) return;
    const isOneOf = remembered((text) => terms.has(text));
    const isConcerned = ({ text }: { readonly text: string }): boolean => isOneOf(text);
    const holds = (mention: IndexedMention): boolean => isConcerned(mention) || (mention.within ?? []).some(holds);
    for (const article of this.#analysed.values()) {
      if (article.mentions.some(holds) || article.dates.some(isConcerned)) this.#showIfOther(article);
    }
  }

  #asShown(article: Article): Article {
    const ignoredHere = this.#termsIgnoredIn(article.path);
    const isIgnored = ({ text }: { readonly text: string }): boolean =>
      ignoredHere.has(text) || this.#ignoredEverywhere.has(text);
    const isShown = (mention: IndexedMention): boolean => passes(mention, this.#nameFilter) && !isIgnored(mention);
    const mentions = article.mentions.flatMap((mention) =>
      isShown(mention) ? [mention] : (mention.within ?? []).filter(isShown),
    );
    const dates = article.dates.filter((date) => date.recorded !== undefined || !isIgnored(date));
    // Most articles show all they have: one copy of it is enough.
    return isSame(mentions, article.mentions) && isSame(dates, article.dates)
      ? article
      : { ...article, mentions, dates };
  }

  #termsIgnoredIn(path: string): IgnoredTerms {
    return new IgnoredTerms(this.#records.get(path)?.ignore ?? []);
  }
}

/** Whether two lists hold the same things: what is shown is never made anew. */
function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function datedReferences(article: Article): readonly DatedReference[] {
  return article.dates.flatMap((date, index) => {
    if (date.edtf === undefined || (date.type !== 'date' && date.type !== 'time')) return [];
    const bounds = boundsOfEdtfText(date.edtf);
    return bounds ? [{ article: article.path, index, from: bounds.from, to: bounds.to }] : [];
  });
}
