import { Suggestions } from '../../closest';
import type { EntityRecord, LocatedText } from '../../model';
import { entityShape } from '../../format/sidecarShape';
import type { Finding } from '../../reading/finding';
import { entryOf, type MapNode } from '../../reading/node';
import type { SidecarContext } from '../context';
import { shortened } from '../wording';
import { hidesValue, isUnread } from './unread';

/** `entity-unknown`, `same-used`: ids of entities in dates, claims and relations. */
export function* entityReferences(context: SidecarContext): Generator<Finding> {
  const own = new Set(context.records.entities.map((entity) => entity.id.value));
  const shared = new Set(context.workspace?.records.entities.map((entity) => entity.id.value));
  const merged = mergesOf(context);
  const suggestions = new Suggestions([...own, ...shared]);
  const named = idsByName([...context.records.entities, ...(context.workspace?.records.entities ?? [])]);
  const isComplete = !isUnread(context.root, 'entities');
  for (const reference of referencesIn(context)) {
    const id = reference.value;
    const target = merged.get(id);
    if (target !== undefined && !own.has(id)) yield mergedFinding(reference, target, context.workspacePath);
    else if (isComplete && !own.has(id) && !shared.has(id)) {
      const meant = named.get(id.trim().toLowerCase());
      if (meant !== undefined) {
        yield namedFinding(reference, meant);
        continue;
      }
      const message = `No entity "${id}" in this file or in source-review.yaml.${suggestions.sentenceFor(id)}`;
      yield { rule: 'entity-unknown', message, span: reference.span };
    }
  }
  for (const { id } of context.records.entities) {
    const target = merged.get(id.value);
    if (target !== undefined) yield mergedFinding(id, target, context.workspacePath);
  }
}

/** The ids of entities by their names and aliases, without regard to capitals. */
function idsByName(entities: readonly EntityRecord[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { id, name, aliases } of entities) {
    for (const each of [name, ...aliases]) {
      const key = each?.value.trim().toLowerCase() ?? '';
      const ids = found.get(key) ?? [];
      if (key !== '' && !ids.includes(id.value)) found.set(key, [...ids, id.value]);
    }
  }
  return found;
}

/** A name where an id belongs. */
function namedFinding({ value, span }: LocatedText, ids: readonly string[]): Finding {
  const [id = '', ...others] = ids;
  const of = ids.map((each) => `"${each}"`).join(', ');
  return {
    rule: 'entity-unknown',
    message: `"${shortened(value)}" is the name of ${of}: write the id.`,
    span,
    details: others.length > 0 ? { kind: 'values', values: ids } : { kind: 'meant', value: id, isSure: true },
  };
}

/** `entity-incomplete`: an entity that has no name or no type, here or in the workspace file. */
export function* incompleteEntities({ records, workspace, root }: SidecarContext): Generator<Finding> {
  const shared = new Map(workspace?.records.entities.map((entity) => [entity.id.value, entity]));
  const merged = new Map(workspace?.records.same.map(({ from, to }) => [from.value, to.value]));
  const unusable = unusableEntities(root);
  const written = recordsById(root);
  for (const entity of records.entities) {
    if (unusable.has(entity.id.value)) continue;
    const other = shared.get(entity.id.value) ?? shared.get(merged.get(entity.id.value) ?? '');
    const missing = (['name', 'type'] as const).filter(
      (key) => (entity[key] ?? other?.[key]) === undefined && !hides(written.get(entity.id.value), key),
    );
    if (missing.length === 0) continue;
    const message = `"${entity.id.value}" has no ${missing.join(' and no ')} here or in source-review.yaml.`;
    yield { rule: 'entity-incomplete', message, span: entity.id.span };
  }
}

/** `entity-unused`: an entity that the article does not name and nothing refers to. */
export function* unusedEntities(context: SidecarContext): Generator<Finding | undefined> {
  const { article, records, workspace, root } = context;
  if (article === undefined) return;
  const referred = new Set([...referencesIn(context)].map((reference) => reference.value));
  const shared = new Map(workspace?.records.entities.map((entity) => [entity.id.value, entity]));
  const unusable = unusableEntities(root);
  const written = recordsById(root);
  for (const entity of records.entities) {
    const id = entity.id.value;
    if (referred.has(id) || unusable.has(id) || (entity.mentions?.length ?? 0) > 0) continue;
    // Without a list of mentions, an entity stands for every place that has one of its names.
    if (hides(written.get(id), 'mentions') || hides(written.get(id), 'name')) continue;
    if (entity.mentions === undefined && (yield* isNamed(article, entity, shared.get(id)))) continue;
    yield {
      rule: 'entity-unused',
      message: `"${id}" has no mention and is not referred to.`,
      span: entity.id.span,
      unnecessary: true,
    };
  }
}

/** Whether an article has one of the names of an entity. Each is looked for in a step of its own. */
function* isNamed(
  article: NonNullable<SidecarContext['article']>,
  entity: EntityRecord,
  other: EntityRecord | undefined,
): Generator<undefined, boolean> {
  for (const name of [entity.name, ...entity.aliases, other?.name, ...(other?.aliases ?? [])]) {
    if (name === undefined) continue;
    if (article.resolve({ form: 'all', quote: name.value }).kind === 'anchored') return true;
    yield;
  }
  return false;
}

/** The records of entities by id, of two equal ids the first: looked up once for each of thousands. */
function recordsById(root: SidecarContext['root']): ReadonlyMap<string, MapNode> {
  const entities = entryOf(root, 'entities')?.value;
  const found = new Map<string, MapNode>();
  for (const { key, value } of entities?.kind === 'map' ? entities.entries : [])
    if (value.kind === 'map' && !found.has(key.text)) found.set(key.text, value);
  return found;
}

/** Whether the record of an entity says something by a key that could not be read. */
function hides(record: MapNode | undefined, key: 'name' | 'type' | 'mentions'): boolean {
  return record !== undefined && hidesValue(record, key, key === 'mentions' ? 'list' : 'scalar', entityShape);
}

/** Entries that have another kind than keys with values, which the schema rules report. */
function unusableEntities(root: SidecarContext['root']): ReadonlySet<string> {
  const entities = root.entries.find((entry) => entry.key.text === 'entities')?.value;
  const wrong =
    entities?.kind === 'map'
      ? entities.entries.filter(
          ({ value }) => value.kind !== 'map' && !(value.kind === 'scalar' && value.type === 'null'),
        )
      : [];
  return new Set(wrong.map((entry) => entry.key.text));
}

function* referencesIn({ records }: SidecarContext): Generator<LocatedText> {
  for (const date of records.dates) yield* date.entities;
  for (const claim of records.claims) {
    yield* claim.about;
    for (const one of [claim.speaker, claim.relation?.from, claim.relation?.to]) if (one !== undefined) yield one;
  }
}

function mergesOf({
  workspace,
}: SidecarContext): ReadonlyMap<string, { readonly from: LocatedText; readonly to: LocatedText }> {
  return new Map(workspace?.records.same.map((merge) => [merge.from.value, merge]));
}

function mergedFinding(
  id: LocatedText,
  { from, to }: { readonly from: LocatedText; readonly to: LocatedText },
  path: string,
): Finding {
  return {
    rule: 'same-used',
    message: `"${id.value}" was merged into "${to.value}".`,
    span: id.span,
    related: [{ path, span: from.span, message: 'Merged here' }],
  };
}
