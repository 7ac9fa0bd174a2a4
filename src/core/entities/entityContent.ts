import { entityTypes, type EntityType } from '../names/entityType';
import { compareText } from './compareText';
import type { DecisionTable } from './decisions';
import { displayName } from './displayName';
import type { Entity, EntityForm, EntityRole, IndexedMention, MentionReference, RecordedEntity } from './entity';
import { foldName, slugOf } from './forms/fold';
import type { NameForm } from './forms/form';
import type { LocalEntity } from './local/localEntity';

/** What an entity shows, found from its members alone. */
export interface EntityContent {
  readonly members: readonly LocalEntity[];
  readonly recorded: RecordedEntity | undefined;
  readonly name: string;
  readonly slug: string;
  readonly type: EntityType;
  readonly forms: readonly EntityForm[];
  readonly mentions: readonly MentionReference[];
  readonly articles: readonly string[];
  readonly roles: readonly EntityRole[];
  /** Key of the state whose people it is, or empty. */
  readonly state: string;
  /** Key of the place it is, or empty. */
  readonly placeKeys: readonly string[];
  /** The entity that was last made of it. */
  entity: Entity | undefined;
}

/** Finds what an entity shows from its members, the entities of single articles. */
export function contentOf(
  members: readonly LocalEntity[],
  articles: ReadonlyMap<string, readonly IndexedMention[]>,
  decisions: DecisionTable,
): EntityContent {
  const mentions: MentionReference[] = [];
  const fullTexts = new Set<string>();
  for (const { article, names } of members) {
    for (const name of names) {
      for (const index of name.mentions) {
        mentions.push({ article, index });
        if (isFullName(name.form)) fullTexts.add(articles.get(article)?.[index]?.text ?? '');
      }
    }
  }
  mentions.sort((a, b) => compareText(a.article, b.article) || a.index - b.index);
  const forms = formsOf(mentions, articles);
  const recorded = recordOf(members, decisions);
  const type = recorded?.type ?? majorityType(members);
  const name = recorded?.name ?? displayName(forms, type, fullTexts);
  const [known] = members.map(({ best }) => best).filter((form) => form.kind === 'other' && form.known);
  const state = known?.kind === 'other' ? known.state : '';
  return {
    members,
    recorded,
    name,
    // A well-known name keeps its id when "U.S." overtakes "United States".
    slug: slugOf(known === undefined || state !== '' || known.key.includes('@') ? name : known.key),
    type,
    forms,
    mentions,
    articles: [...new Set(mentions.map(({ article }) => article))],
    roles: rolesOf(mentions, articles),
    state,
    placeKeys: [...new Set(members.filter((member) => member.type === 'place').map(({ best }) => best.key))],
    entity: undefined,
  };
}

/** The user's record; with several (joined by `same`), the one of the workspace file, else the first by id. */
function recordOf(members: readonly LocalEntity[], decisions: DecisionTable): RecordedEntity | undefined {
  const records = members.map(({ decision }) => decision.recorded).filter((record) => record !== undefined);
  const [first] = records.sort((a, b) => compareText(a.id, b.id) || compareText(a.name, b.name));
  if (first === undefined) return undefined;
  const shared = decisions.record(first.id);
  return shared === undefined ? first : { ...shared, id: first.id };
}

function majorityType(members: readonly LocalEntity[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type, size } of members) counts.set(type, (counts.get(type) ?? 0) + size);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || entityTypes.indexOf(a[0]) - entityTypes.indexOf(b[0]));
  return ranked[0]?.[0] ?? 'organization';
}

function formsOf(
  mentions: readonly MentionReference[],
  articles: ReadonlyMap<string, readonly IndexedMention[]>,
): readonly EntityForm[] {
  const forms = new Map<string, { count: number; articles: Set<string> }>();
  for (const { article, index } of mentions) {
    const text = articles.get(article)?.[index]?.text ?? '';
    const form = forms.get(text);
    if (form === undefined) forms.set(text, { count: 1, articles: new Set([article]) });
    else {
      form.count++;
      form.articles.add(article);
    }
  }
  return [...forms]
    .map(([text, form]) => ({ text, count: form.count, articles: [...form.articles].sort() }))
    .sort((a, b) => b.count - a.count || b.articles.length - a.articles.length || compareText(a.text, b.text));
}

/** Whether a form names someone in full: more than a surname or an initial. */
function isFullName(form: NameForm): boolean {
  return form.kind === 'other' || (form.words.length > 1 && form.given.length !== 1);
}

/** Roles by their words, as first written; every article once for each. Most articles first. */
function rolesOf(
  mentions: readonly MentionReference[],
  articles: ReadonlyMap<string, readonly IndexedMention[]>,
): readonly EntityRole[] {
  const roles = new Map<
    string,
    { text: string; places: { article: string; span: { start: number; end: number } }[] }
  >();
  for (const { article, index } of mentions) {
    const role = articles.get(article)?.[index]?.role;
    if (role === undefined) continue;
    const place = { article, span: { start: role.start, end: role.end } };
    const key = foldName(role.text);
    const known = roles.get(key);
    if (known === undefined) roles.set(key, { text: role.text, places: [place] });
    else if (known.places.at(-1)?.article !== article) known.places.push(place);
  }
  return [...roles.values()].sort((a, b) => b.places.length - a.places.length || compareText(a.text, b.text));
}
