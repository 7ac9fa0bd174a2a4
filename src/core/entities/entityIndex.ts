import { buildEntities, reasonFor, type EntityTable } from './buildEntities';
import { DecisionTable } from './decisions';
import type { Entity, IdentityDecisions, IndexedMention, LinkReason, RecordedEntity } from './entity';
import { clusterNames } from './graph/clustering';
import { NameGraph } from './graph/nameGraph';
import type { ArticleEntities } from './local/localEntity';
import { buildLocalEntities } from './local/localEntities';

const noDecisions: IdentityDecisions = { entities: [], same: new Map(), notSame: [], ignore: [] };

/**
 * Knows which names in all articles are the same person, organization, place, … Changes are cheap: an article is
 * analysed by itself at once; linking across articles waits for the next question. The answers depend on the current
 * content only, never on the order in which it came.
 */
export class EntityIndex {
  readonly #articles = new Map<string, readonly IndexedMention[]>();
  readonly #records = new Map<string, readonly RecordedEntity[]>();
  readonly #locals = new Map<string, ArticleEntities>();
  readonly #graph = new NameGraph();
  #decisions = new DecisionTable(noDecisions);
  #table: EntityTable | undefined;
  #upToDate = false;
  #version = 0;

  /** Grows with every change that may change an answer; equal versions give equal answers. */
  get version(): number {
    return this.#version;
  }

  /** Adds an article or replaces its mentions. They must be in order of the text. */
  setArticle(path: string, mentions: readonly IndexedMention[]): void {
    this.#articles.set(path, mentions);
    this.#analyse(path);
  }

  /** Forgets an article's mentions; does nothing when there are none. Records of its sidecar stay. */
  removeArticle(path: string): void {
    if (!this.#articles.delete(path)) return;
    this.#forget(path);
    this.#changed();
  }

  /** Replaces the decisions of the workspace file. */
  setDecisions(decisions: IdentityDecisions): void {
    this.#decisions = new DecisionTable(decisions);
    for (const path of this.#articles.keys()) this.#analyse(path);
    this.#changed();
  }

  /** Replaces the entities recorded in an article's sidecar; an empty list forgets them. */
  setArticleRecords(path: string, records: readonly RecordedEntity[]): void {
    if (records.length === 0) {
      if (!this.#records.delete(path)) return;
    } else this.#records.set(path, records);
    if (this.#articles.has(path)) this.#analyse(path);
  }

  /** The entity of the n-th mention of an article; undefined when there is no such mention or it is no name. */
  entityOf(article: string, index: number): Entity | undefined {
    const mention = this.#locals.get(article)?.byMention[index];
    return mention === undefined ? undefined : this.#linked().places.get(mention.local)?.entity;
  }

  /** The entity with this id; an id replaced by the user's `same` gives its replacement. */
  entity(id: string): Entity | undefined {
    const { byId } = this.#linked();
    return byId.get(id) ?? byId.get(this.#decisions.currentId(id));
  }

  /** All entities, most mentions first, then by name. */
  entities(): readonly Entity[] {
    return this.#linked().entities;
  }

  /** How many entities there were when articles were last linked; undefined before. Asking links nothing. */
  get lastCount(): number | undefined {
    return this.#table?.entities.length;
  }

  /** Why a mention belongs to its entity; undefined when it is written like the entity's name. */
  reasonOf(article: string, index: number): LinkReason | undefined {
    const mention = this.#locals.get(article)?.byMention[index];
    const place = mention === undefined ? undefined : this.#linked().places.get(mention.local);
    if (mention === undefined || place === undefined) return undefined;
    const asNamed = this.#articles.get(article)?.[index]?.text === place.entity.name;
    return asNamed ? undefined : reasonFor(place, mention.name);
  }

  #analyse(path: string): void {
    this.#forget(path);
    const mentions = this.#articles.get(path) ?? [];
    const entities = buildLocalEntities(path, mentions, this.#records.get(path) ?? [], this.#decisions);
    this.#locals.set(path, entities);
    this.#graph.add(entities.locals);
    this.#changed();
  }

  #forget(path: string): void {
    const entities = this.#locals.get(path);
    if (entities === undefined) return;
    this.#graph.remove(entities.locals);
    this.#locals.delete(path);
  }

  #changed(): void {
    this.#version++;
    this.#upToDate = false;
  }

  #linked(): EntityTable {
    if (this.#table === undefined || !this.#upToDate) {
      const clusters = clusterNames(this.#graph, this.#locals);
      this.#table = buildEntities(clusters, this.#articles, this.#decisions, this.#table);
      this.#upToDate = true;
    }
    return this.#table;
  }
}
