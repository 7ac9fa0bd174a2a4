import type { EntityType } from '../names/entityType';
import { membersOf } from './clusterMembers';
import { compareText } from './compareText';
import type {
  Entity,
  EntityForm,
  EntityInArticle,
  EntityRole,
  MentionReference,
  RoleCount,
  RolePlace,
  SpellingTotal,
} from './entity';
import type { EntityContent } from './entityContent';
import { EntityGlance } from './entityGlance';
import type { Cluster } from './graph/cluster';
import { comesNewer } from './graph/localOrder';
import { compareSpellings } from './graph/spellings';
import type { LocalEntity } from './local/localEntity';

/** As many of the newest articles may be asked for. */
const mostNewest = 24;

/** Finds the entity of the state with a key. */
export type PlaceOfState = (state: string) => Entity | undefined;

/**
 * An entity as it is told of. Its name and size are at hand; lists, which may be long, are made when they are first asked for.
 */
export class EntityView implements Entity {
  readonly id: string;
  readonly #content: EntityContent;
  readonly #cluster: Cluster;
  readonly #placeOfState: PlaceOfState;
  #known: EntityGlance | undefined;
  #lists: EntityLists | undefined;
  #newest: readonly EntityInArticle[] | undefined;

  constructor(id: string, cluster: Cluster, content: EntityContent, placeOfState: PlaceOfState) {
    this.id = id;
    this.#content = content;
    this.#cluster = cluster;
    this.#placeOfState = placeOfState;
  }

  get name(): string {
    return this.#content.name;
  }

  get type(): EntityType {
    return this.#content.type;
  }

  get customType(): string | undefined {
    return this.#content.recorded?.customType;
  }

  get mentionCount(): number {
    return this.#content.mentionCount;
  }

  get recorded(): boolean {
    return this.#content.recorded !== undefined;
  }

  get relatedPlace(): string | undefined {
    const { state } = this.#content;
    return state === '' ? undefined : this.#placeOfState(state)?.id;
  }

  get articleCount(): number {
    return this.#glance.articleCount;
  }

  get spellings(): readonly SpellingTotal[] {
    return this.#glance.spellings;
  }

  get roleCounts(): readonly RoleCount[] {
    return this.#glance.roles;
  }

  writtenIn(text: string): string | undefined {
    return this.#glance.writtenIn(text);
  }

  calledIn(key: string): RolePlace | undefined {
    const local = this.#glance.calledBy(key);
    const found = local?.article.rolesOf(local).find(({ role }) => role.key === key);
    if (local === undefined || found === undefined) return undefined;
    return { text: found.role.text, article: local.article.path, span: { start: found.start, end: found.end } };
  }

  newest(count: number): readonly EntityInArticle[] {
    // A card asks several times.
    return (this.#newest ??= byArticle(this.#glance.newest).slice(0, mostNewest)).slice(0, count);
  }

  get forms(): readonly EntityForm[] {
    return this.#all.forms;
  }

  get mentions(): readonly MentionReference[] {
    return this.#all.mentions;
  }

  get articles(): readonly string[] {
    return this.#all.articles;
  }

  get roles(): readonly EntityRole[] {
    return this.#all.roles;
  }

  get #glance(): EntityGlance {
    return (this.#known ??= new EntityGlance(this.#cluster));
  }

  get #all(): EntityLists {
    return (this.#lists ??= new EntityLists([...membersOf(this.#cluster)]));
  }
}

/** The lists of an entity, each made when it is first asked for. */
class EntityLists {
  /** By path. */
  readonly #members: readonly LocalEntity[];
  #forms: readonly EntityForm[] | undefined;
  #mentions: readonly MentionReference[] | undefined;
  #articles: readonly string[] | undefined;
  #roles: readonly EntityRole[] | undefined;

  constructor(members: readonly LocalEntity[]) {
    this.#members = members.toSorted((a, b) => compareText(a.article.path, b.article.path) || a.from - b.from);
  }

  get forms(): readonly EntityForm[] {
    return (this.#forms ??= formsOf(this.#members));
  }

  get mentions(): readonly MentionReference[] {
    return (this.#mentions ??= byArticle(this.#members).flatMap(({ article, mentions }) =>
      mentions.map((index) => ({ article, index })),
    ));
  }

  get articles(): readonly string[] {
    return (this.#articles ??= [...new Set(this.#members.map(({ article }) => article.path))]);
  }

  get roles(): readonly EntityRole[] {
    return (this.#roles ??= rolesOf(this.#members));
  }
}

/** What articles say of an entity, two of an article as one. @param members those of one article beside each other. */
function byArticle(members: readonly LocalEntity[]): readonly EntityInArticle[] {
  const all: EntityInArticle[] = [];
  for (const local of members) {
    const mentions = local.article.mentionsOf(local);
    const last = all.at(-1);
    if (last?.article !== local.article.path) all.push({ article: local.article.path, mentions });
    else {
      const both = [...last.mentions, ...mentions].sort((a, b) => a - b);
      all.splice(-1, 1, { article: last.article, mentions: both });
    }
  }
  return all;
}

function formsOf(members: readonly LocalEntity[]): readonly EntityForm[] {
  const forms = new Map<string, { count: number; articles: Set<string> }>();
  for (const local of members) {
    for (const { name, count } of local.article.namesOf(local)) {
      const form = forms.get(name.form.text) ?? { count: 0, articles: new Set() };
      forms.set(name.form.text, form);
      form.count += count;
      form.articles.add(local.article.path);
    }
  }
  return [...forms]
    .map(([text, form]) => ({ text, count: form.count, articles: [...form.articles] }))
    .sort(compareSpellings);
}

/** Roles by their words; every article once for each, by path. Most articles first. */
function rolesOf(members: readonly LocalEntity[]): readonly EntityRole[] {
  const roles = new Map<string, { text: string; newest: LocalEntity; places: EntityRole['places'][number][] }>();
  for (const local of members) {
    for (const { start, end, role } of local.article.rolesOf(local)) {
      const place = { article: local.article.path, span: { start, end } };
      const known = roles.get(role.key);
      if (known === undefined) {
        roles.set(role.key, { text: role.text, newest: local, places: [place] });
        continue;
      }
      if (known.places.at(-1)?.article !== place.article) known.places.push(place);
      if (!comesNewer(local, known.newest)) continue;
      known.newest = local;
      known.text = role.text;
    }
  }
  return [...roles]
    .sort(([a, { places: left }], [b, { places: right }]) => right.length - left.length || compareText(a, b))
    .map(([, { text, places }]) => ({ text, places }));
}
