import { compareText } from './compareText';
import type { DecisionTable } from './decisions';
import type { Entity, IndexedMention, LinkReason, MentionReference } from './entity';
import { contentOf, type EntityContent } from './entityContent';
import type { LinkedEntity } from './graph/attachSurnames';
import type { Unit } from './graph/units';
import type { LocalEntity, LocalName } from './local/localEntity';

/** The finished entities and where each article's entities have gone. */
export interface EntityTable {
  /** Most mentions first, then by name and id. */
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  readonly places: ReadonlyMap<LocalEntity, EntityPlace>;
  /** What the next build may use again. */
  readonly contents: ReadonlyMap<string, EntityContent>;
}

/** The entity that an article's entity is part of. */
export interface EntityPlace {
  readonly entity: Entity;
  readonly linked: LinkedEntity;
  /** The unit it came with; undefined for an article attached by a surname. */
  readonly unit: Unit | undefined;
  readonly attachedBy: LinkReason | undefined;
}

/**
 * Turns clusters into entities: display names, stable ids, forms and roles. Deterministic.
 * @param previous the last table; what has not changed since is taken from it
 */
export function buildEntities(
  linked: readonly LinkedEntity[],
  articles: ReadonlyMap<string, readonly IndexedMention[]>,
  decisions: DecisionTable,
  previous: EntityTable | undefined,
): EntityTable {
  const contents = new Map<string, EntityContent>();
  const named = linked.map((entity) => {
    const key = entity.units[0]?.id ?? '';
    const members = membersOf(entity);
    const before = previous?.contents.get(key);
    const unchanged = before !== undefined && sameMembers(before.members, members);
    const content = unchanged ? before : contentOf(members, articles, decisions);
    contents.set(key, content);
    return { linked: entity, content };
  });
  named.sort((a, b) => bySizeAndName(a.content, b.content));
  const ids = assignIds(named.map(({ content }) => content));
  const placeIds = new Map<string, string>();
  named.forEach(({ content }, i) => {
    for (const key of content.placeKeys) placeIds.set(key, ids[i] ?? '');
  });
  const byId = new Map<string, Entity>();
  const places = new Map<LocalEntity, EntityPlace>();
  named.forEach(({ linked: cluster, content }, i) => {
    const entity = finishEntity(content, ids[i] ?? '', placeIds);
    byId.set(entity.id, entity);
    for (const unit of cluster.units) {
      for (const local of unit.locals) places.set(local, { entity, linked: cluster, unit, attachedBy: undefined });
    }
    for (const { local, reason } of cluster.attached) {
      places.set(local, { entity, linked: cluster, unit: undefined, attachedBy: reason });
    }
  });
  return { entities: [...byId.values()], byId, places, contents };
}

/** Why a mention belongs to its entity; undefined when nothing had to be concluded. */
export function reasonFor(place: EntityPlace, name: LocalName): LinkReason | undefined {
  const inside = name.reason;
  const across = place.attachedBy ?? weakestLink(place);
  if (inside === undefined || across === undefined) return inside ?? across;
  const tier = inside.tier === 'likely' || across.tier === 'likely' ? 'likely' : 'same';
  return { text: `${inside.text}; ${across.text}`, tier };
}

function membersOf(linked: LinkedEntity): readonly LocalEntity[] {
  const members: LocalEntity[] = [];
  for (const unit of linked.units) for (const local of unit.locals) members.push(local);
  for (const { local } of linked.attached) members.push(local);
  return members;
}

function sameMembers(a: readonly LocalEntity[], b: readonly LocalEntity[]): boolean {
  return a.length === b.length && a.every((member, i) => member === b[i]);
}

/** Recorded ids first; then slugs in order of size, a number added where a slug is taken. */
function assignIds(named: readonly EntityContent[]): readonly string[] {
  const ids = new Array<string>(named.length).fill('');
  const taken = new Set<string>();
  named.forEach((entity, i) => {
    const id = entity.recorded?.id;
    if (id === undefined || taken.has(id)) return;
    taken.add(id);
    ids[i] = id;
  });
  named.forEach((entity, i) => {
    if (ids[i] !== '') return;
    const base = entity.slug === '' ? entity.type : entity.slug;
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    ids[i] = id;
  });
  return ids;
}

function finishEntity(content: EntityContent, id: string, placeIds: ReadonlyMap<string, string>): Entity {
  const relatedPlace = placeIds.get(content.state);
  const before = content.entity;
  if (before?.id === id && before.relatedPlace === relatedPlace) return before;
  const { name, type, recorded, forms, mentions, articles, roles } = content;
  content.entity = {
    id,
    name,
    type,
    ...(recorded?.customType === undefined ? {} : { customType: recorded.customType }),
    ...(relatedPlace === undefined ? {} : { relatedPlace }),
    forms,
    mentions,
    articles,
    roles,
    recorded: recorded !== undefined,
  };
  return content.entity;
}

/** The weakest of the links between a unit and the one that has the entity's name. */
function weakestLink({ entity, linked, unit: goal }: EntityPlace): LinkReason | undefined {
  const { units, joins } = linked;
  const start = units.find((unit) => unit.locals.some(({ best }) => best.text === entity.name)) ?? units[0];
  if (start === undefined || goal === undefined) return undefined;
  const weakest = new Map<Unit, LinkReason | undefined>([[start, undefined]]);
  for (const [unit, soFar] of weakest) {
    if (unit === goal) return soFar;
    for (const { from, to, reason, tier } of joins) {
      const next = from === unit ? to : to === unit ? from : undefined;
      if (next === undefined || weakest.has(next)) continue;
      // A map hands out what is added while it is walked: this is a breadth-first search.
      weakest.set(
        next,
        soFar?.tier === 'likely' ? soFar : { text: `${nameOf(next)} and ${nameOf(unit)}: ${reason}`, tier },
      );
    }
  }
  return undefined;
}

function bySizeAndName(a: EntityContent, b: EntityContent): number {
  return (
    b.mentions.length - a.mentions.length ||
    compareText(a.name, b.name) ||
    compareText(a.type, b.type) ||
    compareReferences(a.mentions[0], b.mentions[0])
  );
}

function compareReferences(a: MentionReference | undefined, b: MentionReference | undefined): number {
  return compareText(a?.article ?? '', b?.article ?? '') || (a?.index ?? 0) - (b?.index ?? 0);
}

function nameOf(unit: Unit): string {
  return unit.locals[0]?.best.text ?? '';
}
