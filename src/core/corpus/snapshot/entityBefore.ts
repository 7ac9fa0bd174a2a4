import type { EntityAtAGlance, EntityInArticle, RoleCount, RolePlace, SpellingTotal } from '../../entities/entity';
import type { EntityType } from '../../names/entityType';
import type { KeptEntity } from './keptEntity';

/** What is known now of the articles that are told of. */
export interface ArticlesNow {
  has(path: string): boolean;
  /** Indices of an entity's mentions in an article. */
  mentionsIn(path: string, entity: KeptEntity): readonly number[];
}

/** An entity as it was when the folder was last open: of its articles only those are told of that are known now. */
export class EntityBefore implements EntityAtAGlance {
  readonly #kept: KeptEntity;
  readonly #now: ArticlesNow;

  constructor(kept: KeptEntity, now: ArticlesNow) {
    this.#kept = kept;
    this.#now = now;
  }

  get id(): string {
    return this.#kept.id;
  }

  get name(): string {
    return this.#kept.name;
  }

  get type(): EntityType {
    return this.#kept.type;
  }

  get customType(): string | undefined {
    return this.#kept.customType;
  }

  get recorded(): boolean {
    return this.#kept.recorded;
  }

  get mentionCount(): number {
    return this.#kept.mentionCount;
  }

  get articleCount(): number {
    return this.#kept.articleCount;
  }

  get spellings(): readonly SpellingTotal[] {
    return this.#kept.spellings;
  }

  get roleCounts(): readonly RoleCount[] {
    return this.#kept.roles;
  }

  writtenIn(written: string): string | undefined {
    const path = this.#kept.spellings.find((spelling) => spelling.text === written)?.article;
    return path !== undefined && this.#now.has(path) ? path : undefined;
  }

  calledIn(key: string): RolePlace | undefined {
    const place = this.#kept.roles.find((role) => role.key === key)?.place;
    return place && this.#now.has(place.article) ? place : undefined;
  }

  newest(count: number): readonly EntityInArticle[] {
    return this.#kept.newest
      .filter((path) => this.#now.has(path))
      .slice(0, count)
      .map((article) => ({ article, mentions: this.#now.mentionsIn(article, this.#kept) }));
  }
}
