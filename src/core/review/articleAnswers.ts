import type { Article } from '../corpus/article';
import { explainInArticle } from '../corpus/explainInArticle';
import type { DateReference } from '../corpus/dateIndex';
import type { CancelSignal } from '../corpus/folderAccess';
import { articlesBefore, type LinksBefore } from '../corpus/snapshot/articlesBefore';
import type { Card } from '../cards/card';
import { dateCard } from '../cards/dateCard';
import { entityCard } from '../cards/entityCard';
import { roleCard } from '../cards/roleCard';
import type { CardSources } from '../cards/sources';
import type { TemporalExpression } from '../dates/dateRecognizer';
import type { PublicationClue } from '../dates/publication/publicationClue';
import { statedPublication } from '../dates/publication/statedPublication';
import { suggestedPublications } from '../dates/publication/suggestedPublications';
import { compareText } from '../entities/compareText';
import type { Entity, IndexedMention, LinkReason, MentionReference, PossibleMatch } from '../entities/entity';
import { explainEntity, type ExplanationLine } from '../identity/entityExplanation';
import { type EntityJoin, joinsOf } from '../identity/entityJoins';
import type { NameExplanation } from '../names/explain/nameExplanation';
import type { FilePlace } from '../navigation/filePlace';
import { meantBy, rolesAcross, rolesFor } from '../roles/meantByRoles';
import { type ArticleHead, articleHead } from '../sidecar/edits/articleHead';
import { type Excerpt, excerptAround } from '../text/excerpt';
import type { PositionRange } from '../text/lines';
import { touches, type Span } from '../text/span';
import type { Steps } from '../text/steps';
import { Timeline } from '../timeline/timeline';
import { RecordAnswers } from './recordAnswers';

/** One mention of an entity, with where it stands. */
export interface MentionPlace extends Span {
  /** Path of the article. */
  readonly path: string;
  readonly text: string;
  readonly range: PositionRange;
}

/** A mention by name, or by words that only say what somebody is: then it is likely and not certain. */
export interface LikelyMention extends MentionPlace {
  readonly byRole: boolean;
}

/** What a review answers about articles: their names, their dates, and the entities of all of them. */
export class ArticleAnswers extends RecordAnswers {
  /** How the articles were linked when the folder was last open: it counts in cards until they are linked anew. */
  linksBefore: LinksBefore | undefined;

  /** What was found in an article and is to be shown; undefined when it is not known (yet). */
  article(path: string): Article | undefined {
    return this.articles.get(path);
  }

  /** Line and character of a span in an article; undefined for articles that are not known. */
  rangeOf(path: string, span: Span): PositionRange | undefined {
    return this.articles.get(path)?.lines.rangeOf(span);
  }

  /** Days on which an article may have been published, as it says itself or suggests. @param today the year now. */
  async publicationClues(path: string, today: { readonly year: number }): Promise<readonly PublicationClue[]> {
    const text = await this.texts.text(path);
    const article = this.articles.get(path);
    if (text === undefined || !article) return [];
    const stated = statedPublication(path, text, this.recognizers.dates);
    return [...(stated ? [stated] : []), ...suggestedPublications(text, article.dates, today)];
  }

  /** What an article says of itself as a source. @param text of the article as it is in the editor. */
  headOf(path: string, text: string): ArticleHead {
    return articleHead(path, text, this.recognizers.dates);
  }

  /** The date at an offset; the end of its words counts. */
  dateAt(path: string, offset: number): TemporalExpression | undefined {
    return this.articles.get(path)?.dates.find((date) => touches(date, offset));
  }

  /** What a date of an article means when it is counted from another day (EDTF); undefined when it is gone. */
  async dateCountedFrom(path: string, date: Span, basis: string): Promise<TemporalExpression | undefined> {
    const text = await this.texts.text(path);
    const dated = [{ start: date.start, end: date.end, basis }];
    const dates =
      text === undefined
        ? []
        : this.recognizers.dates.recognize(text, { published: this.articles.get(path)?.published, dated });
    return dates.find(({ start, end }) => start === date.start && end === date.end);
  }

  /** What the engine alone takes the dates of an article for, whatever its sidecar records of them. */
  async datesAsRead(path: string): Promise<readonly TemporalExpression[]> {
    const text = await this.texts.text(path);
    const { published } = this.articles.get(path) ?? {};
    return text === undefined ? [] : this.recognizers.dates.recognize(text, { published });
  }

  /** The dates in some words, relative ones counted from a day (EDTF), if one is given. */
  datesIn(words: string, published: string | undefined): readonly TemporalExpression[] {
    return this.recognizers.dates.recognize(words, { published });
  }

  /** The dates of all articles by year, month and day. */
  get timeline(): Timeline {
    return new Timeline(this.articles);
  }

  /**
   * A date with its line around it; undefined where the article cannot be read, or is another text by now.
   * @param room how many UTF-16 units the words before and after may take together.
   */
  async quoteDate({ article: path, index }: DateReference, room?: number): Promise<Excerpt | undefined> {
    const date = this.articles.get(path)?.dates[index];
    const text = await this.texts.text(path);
    return date && text?.slice(date.start, date.end) === date.text ? excerptAround(text, date, room) : undefined;
  }

  /** The name mention at an offset; the end of a name counts. */
  mentionAt(path: string, offset: number): { mention: IndexedMention; entity: Entity | undefined } | undefined {
    const article = this.articles.get(path);
    const index = article?.mentions.findIndex((mention) => touches(mention, offset)) ?? -1;
    const mention = article?.mentions[index];
    return mention && { mention, entity: this.articles.entities.entityOf(path, index) };
  }

  /**
   * Who is meant at an offset: by a name, by the words for what somebody is beside a name, or likely by such words alone.
   * Undefined where there are no such words, on dates, and where it is open who is meant.
   */
  meantAt(path: string, offset: number): Entity | undefined {
    const article = this.articles.get(path);
    if (!article) return undefined;
    const name = this.mentionAt(path, offset);
    if (name || this.dateAt(path, offset)) return name?.entity;
    const named = article.mentions.findIndex(({ role }) => role && touches(role, offset));
    if (named >= 0) return this.entityAt(path, named);
    const words = article.roleWords.find((role) => touches(role, offset));
    const meant = words && meantBy(words, article, this.articles);
    return meant && this.entity(meant.id);
  }

  /** The words of an article that likely mean an entity by what it is, where no name stands; in order. */
  rolesFor(entityId: string, path: string): readonly Span[] {
    const article = this.articles.get(path);
    const entity = this.entity(entityId);
    return article && entity ? rolesFor(entity, article, this.articles) : [];
  }

  /** Every mention of an entity as `mentionsOf` has it, and the words that likely mean it by what it is. */
  *allMentionsOf(entityId: string): Steps<readonly LikelyMention[]> {
    const entity = this.entity(entityId);
    if (!entity) return [];
    const names = this.mentionsOf(entityId).map((place) => ({ ...place, byRole: false }));
    const roles = (yield* rolesAcross(entity, this.articles)).map(({ article: { path, lines }, words }) => {
      return { path, ...words, range: lines.rangeOf(words), byRole: true };
    });
    return [...names, ...roles].sort((a, b) => compareText(a.path, b.path) || a.start - b.start);
  }

  /** All entities of the folder, most mentioned first. */
  get entities(): readonly Entity[] {
    return this.articles.entities.entities();
  }

  /** The same step by step. While articles are being indexed those of the latest may be missing. */
  entitiesInSteps(): Steps<readonly Entity[]> {
    return this.articles.entities.entitiesInSteps();
  }

  entity(id: string): Entity | undefined {
    return this.articles.entities.entity(id);
  }

  /** Pairs of entities that may be one, for the user to decide; the likeliest first. */
  get possibleMatches(): readonly PossibleMatch[] {
    return this.articles.entities.possibleMatches();
  }

  /** The same step by step; undefined where anything changed meanwhile. */
  possibleMatchesInSteps(): Steps<readonly PossibleMatch[] | undefined> {
    return this.articles.entities.possibleMatchesInSteps();
  }

  /** Those that an entity is in, in the same order. */
  possibleMatchesOf(entityId: string): readonly PossibleMatch[] {
    return this.articles.entities.possibleMatchesOf(entityId);
  }

  /** The entity that the n-th mention of an article belongs to. */
  entityAt(path: string, mentionIndex: number): Entity | undefined {
    return this.articles.entities.entityOf(path, mentionIndex);
  }

  /** Every mention of an entity, by article and place. */
  mentionsOf(entityId: string): readonly MentionPlace[] {
    return (this.entity(entityId)?.mentions ?? []).flatMap(({ article: path, index }) => {
      const article = this.articles.get(path);
      const mention = article?.mentions[index];
      if (!article || !mention) return [];
      const { start, end, text } = mention;
      return [{ path, start, end, text, range: article.lines.rangeOf(mention) }];
    });
  }

  /** Where the user recorded an entity, under its id or one that was merged into it: the workspace file, then sidecars. */
  recordsOf(entityId: string): readonly FilePlace[] {
    const entity = this.entity(entityId);
    if (!entity?.recorded) return [];
    return this.sidecars.recordsOfEntity((id) => this.entity(id) === entity);
  }

  /** Why a mention belongs to its entity; undefined when it is written like the entity's name. */
  reasonOf(path: string, mentionIndex: number): LinkReason | undefined {
    return this.articles.entities.reasonOf(path, mentionIndex);
  }

  /**
   * A mention with its line around it; undefined where the article cannot be read, or is another text by now.
   * @param room how many UTF-16 units the words before and after may take together.
   */
  async quoteMention({ article: path, index }: MentionReference, room?: number): Promise<Excerpt | undefined> {
    const mention = this.articles.get(path)?.mentions[index];
    const text = await this.texts.text(path);
    return mention && text?.slice(mention.start, mention.end) === mention.text
      ? excerptAround(text, mention, room)
      : undefined;
  }

  /** What joined the articles of an entity, the weakest reason first. */
  joinsOf(entityId: string): readonly EntityJoin[] {
    const entity = this.entity(entityId);
    return entity ? joinsOf(entity, this.articles) : [];
  }

  /** What made an entity what it is, and what speaks for caution; empty for one that is not known. */
  explainEntity(entityId: string): readonly ExplanationLine[] {
    const entity = this.entity(entityId);
    if (!entity) return [];
    const { articles } = this;
    return explainEntity(entity, {
      articles,
      possibleMatches: this.possibleMatchesOf(entity.id),
      records: this.recordsOf(entityId),
    });
  }

  /** The hover card of the name, the date or the words for somebody's office at an offset. Reads up to a few other articles for their words. */
  async card(path: string, offset: number, signal: CancelSignal): Promise<Card | undefined> {
    while (!signal.isCancelled) {
      const article = this.articles.get(path);
      const card = article && (await this.#cardAt(article, offset, signal));
      // Other things are shown of it by now: a term is ignored, a name became known. What was counted before means others.
      if (this.articles.get(path) === article) return card;
    }
    return undefined;
  }

  async #cardAt(article: Article, offset: number, signal: CancelSignal): Promise<Card | undefined> {
    const sources = { articles: this.articles, texts: this.texts, signal };
    const date = article.dates.findIndex((expression) => touches(expression, offset));
    if (date >= 0) return dateCard(article, date, sources);
    const mention = article.mentions.findIndex((name) => touches(name, offset));
    return mention >= 0 ? this.#cardOfName(article, mention, sources) : roleCard(article, offset, sources);
  }

  /** The card of a name. While the folder is read again it tells what was known of all of it before. */
  async #cardOfName(article: Article, index: number, sources: CardSources): Promise<Card | undefined> {
    const before =
      this.linksBefore &&
      (await articlesBefore({ path: article.path, index }, this.articles, this.linksBefore, (known) => {
        if (this.isReadAsNow(known)) this.setArticleAsKnown(known);
      }));
    if (before === undefined) return entityCard(article, index, sources);
    const card = await entityCard(article, index, { ...sources, articles: before });
    return card && { ...card, isFromBefore: true };
  }

  /**
   * The card of an entity, as on its first mention in an article; without one there, in any other. Undefined for an entity
   * that no article names. `span` lies in the article of that mention.
   */
  async entityCard(id: string, near: string | undefined, signal: CancelSignal): Promise<Card | undefined> {
    const mentions = this.entity(id)?.mentions ?? [];
    const mention = mentions.find(({ article }) => article === near) ?? mentions[0];
    const article = mention && this.articles.get(mention.article);
    return article && entityCard(article, mention.index, { articles: this.articles, texts: this.texts, signal });
  }

  /**
   * Why the word at an offset is, or is not, part of a name that is shown; the end of a word counts. Undefined where
   * there is no word, and for an article that is not known or whose text is another one by now.
   */
  async explainName(path: string, offset: number): Promise<NameExplanation | undefined> {
    const text = await this.texts.text(path);
    const article = this.articles.get(path);
    if (text === undefined || !article) return undefined;
    return explainInArticle(article, text, offset, {
      names: this.recognizers.names,
      known: this.knownNames,
      hiddenBy: (name) => this.articles.hiddenBy(path, name),
    });
  }
}
