import { finish, type Steps } from '../text/steps';
import { articlesDecidedOtherwise } from './changedDecisions';
import { DecisionTable } from './decisions';
import type { Entity, IdentityDecisions, IndexedMention, LinkReason, PossibleMatch, RecordedEntity } from './entity';
import { reasonFor } from './entityReasons';
import { EntityTable } from './entityTable';
import { NameLinks } from './graph/nameLinks';
import type { ArticleEntities, LocalName } from './local/localEntity';
import { buildLocalEntities } from './local/localEntities';
import { NamePool } from './local/namePool';
import { FoundMatches } from './possibleMatches';

const noDecisions: IdentityDecisions = { entities: [], same: new Map(), notSame: [], ignore: [] };

/** An article as the index needs it. */
export interface MentionSource {
  /** In order of the text. */
  readonly mentions: readonly IndexedMention[];
  /** Publication date as EDTF, where it is known. */
  readonly published?: string | undefined;
}

/** So many changed articles are linked at once where nobody links them in steps: it must not take long to answer a question. */
const mostWaiting = 64;

/**
 * Knows which names in all articles are the same person, organization, place, … Changes are cheap: an article is
 * analysed by itself at once; linking across articles waits for the next question, and links only what the changes touch. The
 * answers depend on the current content only, never on the order in which it came.
 */
export class EntityIndex {
  readonly #sources = new Map<string, MentionSource>();
  readonly #records = new Map<string, readonly RecordedEntity[]>();
  readonly #articles = new Map<string, ArticleEntities>();
  readonly #pool = new NamePool();
  readonly #links = new NameLinks();
  readonly #table = new EntityTable((state) => this.#placeOfState(state));
  #decisions = new DecisionTable(noDecisions);
  #waiting = 0;
  #isLinked = false;
  /** Linking that is under way. */
  #linking: Steps<void> | undefined;
  #version = 0;
  #possible: { readonly version: number; readonly matches: readonly PossibleMatch[] } | undefined;

  /** Grows with every change that may change an answer; equal versions give equal answers. */
  get version(): number {
    return this.#version;
  }

  /** Adds an article or replaces it. Its mentions are asked for now, and again when the user's decisions about them change. */
  setArticle(path: string, source: MentionSource): void {
    this.#sources.set(path, source);
    this.#analyse(path, source);
  }

  /** Forgets an article; does nothing when it is not known. Records of its sidecar stay. */
  removeArticle(path: string): void {
    if (!this.#sources.delete(path)) return;
    this.#endLinking();
    this.#forget(path);
    this.#changed();
  }

  /** Replaces the decisions of the workspace file. Articles with a name of which something else is decided are read again. */
  setDecisions(decisions: IdentityDecisions): void {
    this.#endLinking();
    const before = this.#decisions;
    this.#decisions = new DecisionTable(decisions);
    const known = { articles: this.#articles, records: this.#records, names: this.#pool.names };
    for (const path of articlesDecidedOtherwise(before, this.#decisions, known)) this.#analyseAgain(path);
    this.#table.readRecordsAgain();
    this.#changed();
  }

  /** Replaces the entities recorded in an article's sidecar; an empty list forgets them. */
  setArticleRecords(path: string, records: readonly RecordedEntity[]): void {
    if (records.length === 0) {
      if (!this.#records.delete(path)) return;
    } else this.#records.set(path, records);
    this.#analyseAgain(path);
  }

  /**
   * Does a step of linking. Whoever asks or changes something meanwhile does the rest.
   * @param enough how many changes must wait for it to begin.
   * @returns whether there is more to do.
   */
  linkSome(enough: number): boolean {
    if (this.#linking === undefined && this.#waiting < enough) return false;
    this.#linking ??= this.#linkInSteps();
    if (this.#linking.next().done === true) this.#linking = undefined;
    return this.#linking !== undefined;
  }

  /** The entity of the n-th mention of an article; undefined when there is no such mention or it is no name. */
  entityOf(article: string, index: number): Entity | undefined {
    const name = this.#articles.get(article)?.nameAt(index);
    return name && this.#entityOfName(name);
  }

  /** The entity with this id; an id replaced by the user's `same` gives its replacement. */
  entity(id: string): Entity | undefined {
    this.#link();
    return this.#table.byId(id) ?? this.#table.byId(this.#decisions.currentId(id));
  }

  /** All entities, most mentions first, then by name. */
  entities(): readonly Entity[] {
    this.#link();
    return this.#table.entities;
  }

  /** The same step by step: as they are when it begins, or later. Until nothing changes any more that may not be all. */
  *entitiesInSteps(): Steps<readonly Entity[]> {
    yield* this.#linkWaiting();
    return yield* this.#table.sorted();
  }

  /** All entities, in no order: sorting many takes a while. */
  get unsorted(): Iterable<Entity> {
    this.#link();
    return this.#table.unsorted;
  }

  /** Ids of an article's entities, in the order in which it has them; empty for one whose names are all said to be none. */
  idsIn(article: string): readonly string[] {
    this.#link();
    const locals = this.#articles.get(article)?.locals ?? [];
    return locals.map((local) => this.#links.placeOf(local)?.cluster.entity?.id ?? '');
  }

  /** Which of the entities of its article a mention belongs to, by number. Depends on that article alone, and links nothing. */
  placeInArticle(article: string, index: number): number | undefined {
    const entities = this.#articles.get(article);
    const name = entities?.nameAt(index);
    return name && entities?.locals.indexOf(name.local);
  }

  /** How many entities there are. */
  get count(): number {
    this.#link();
    return this.#table.size;
  }

  /** How many entities there are; undefined while changes wait to be linked. Asking links nothing. */
  get lastCount(): number | undefined {
    return this.#isLinked && this.#waiting === 0 && !this.#linking ? this.#table.size : undefined;
  }

  /** Why a mention belongs to its entity; undefined when it is written like the entity's name. */
  reasonOf(article: string, index: number): LinkReason | undefined {
    const name = this.#articles.get(article)?.nameAt(index);
    const entity = name && this.#entityOfName(name);
    const place = name && this.#links.placeOf(name.local);
    if (name === undefined || entity === undefined || place === undefined) return undefined;
    const isItsName = name.name.form.text === entity.name && place.attachedBy === undefined;
    return isItsName ? undefined : reasonFor(place, name, entity);
  }

  /** Pairs of entities that may be one, for the user to decide; the likeliest first. Nothing that is decided. */
  possibleMatches(): readonly PossibleMatch[] {
    this.#link();
    return finish(this.#findMatches()) ?? [];
  }

  /** The same step by step; undefined where anything changed meanwhile. */
  *possibleMatchesInSteps(): Steps<readonly PossibleMatch[] | undefined> {
    yield* this.#linkWaiting();
    return this.#waiting > 0 || this.#linking ? undefined : yield* this.#findMatches();
  }

  /** The pairs of `possibleMatches` that an entity is in, by its id, in the same order; looks at no other names. */
  possibleMatchesOf(id: string): readonly PossibleMatch[] {
    this.#link();
    const own = this.#table.clusterById(id);
    if (own === undefined) return [];
    const found = new FoundMatches();
    const joins = [...this.#links.possibleJoinsAround(own)];
    found.add(joins.filter(({ from, to }) => from.cluster === own || to.cluster === own));
    return finish(found.inOrder());
  }

  /** Whether two entities are a pair of `possibleMatches`, by their ids; looks at no others. */
  mayBeSame(one: string, other: string): boolean {
    this.#link();
    const [a, b] = [this.#table.clusterById(one), this.#table.clusterById(other)];
    return a !== undefined && b !== undefined && a !== b && this.#links.isOpen(a, b);
  }

  /** Other entities whose name is the same as that of one, by its id. */
  sameNamed(id: string): readonly Entity[] {
    this.#link();
    return this.#table.sameNamed(id);
  }

  /** Of what is linked. Undefined where anything changed between two steps. */
  *#findMatches(): Steps<readonly PossibleMatch[] | undefined> {
    const version = this.#version;
    if (this.#possible?.version === version) return this.#possible.matches;
    const found = new FoundMatches();
    for (const joins of this.#links.possibleJoins()) {
      found.add(joins);
      yield;
      if (this.#version !== version) return undefined;
    }
    const matches = yield* found.inOrder();
    if (this.#version === version) this.#possible = { version, matches };
    return this.#possible?.version === version ? matches : undefined;
  }

  /** Links what waits now. While articles come and come, others wait afterwards. */
  *#linkWaiting(): Steps<void> {
    let isMore = this.linkSome(1);
    while (isMore) {
      yield;
      isMore = this.linkSome(Infinity);
    }
  }

  #entityOfName({ local }: LocalName): Entity | undefined {
    this.#link();
    return this.#links.placeOf(local)?.cluster.entity;
  }

  #placeOfState(state: string): Entity | undefined {
    const [local] = this.#links.graph.node(`place:${state}`)?.groups[0]?.locals ?? [];
    return local && this.#links.placeOf(local)?.cluster.entity;
  }

  #analyseAgain(path: string): void {
    const source = this.#sources.get(path);
    if (source !== undefined) this.#analyse(path, source);
  }

  #analyse(path: string, { mentions, published = '' }: MentionSource): void {
    this.#endLinking();
    const records = this.#records.get(path) ?? [];
    const article = buildLocalEntities({ path, published }, mentions, records, this.#decisions, this.#pool);
    // First the new one, then the old one: most names are in both, and stay.
    this.#links.graph.add(article);
    this.#forget(path);
    this.#articles.set(path, article);
    this.#changed();
    if (this.#waiting > mostWaiting) this.#link();
  }

  #forget(path: string): void {
    const article = this.#articles.get(path);
    if (article === undefined) return;
    this.#links.graph.remove(article);
    for (const { name } of article.names) this.#pool.release(name);
    this.#articles.delete(path);
  }

  #changed(): void {
    this.#version++;
    this.#waiting++;
  }

  #link(): void {
    this.#endLinking();
    if (this.#isLinked && this.#waiting === 0) return;
    this.#linking = this.#linkInSteps();
    this.#endLinking();
  }

  /** Does what is left of linking that is under way: until then nothing may change. */
  #endLinking(): void {
    while (this.#linking?.next().done === false);
    this.#linking = undefined;
  }

  *#linkInSteps(): Steps<void> {
    this.#waiting = 0;
    this.#isLinked = true;
    const changes = yield* this.#links.update(this.#articles.size);
    yield;
    yield* this.#table.update(changes, this.#decisions);
  }
}
