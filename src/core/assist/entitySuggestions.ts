import type { Entity } from '../entities/entity';
import { entityIdFor } from '../sidecar/edits/entityIdFor';
import { quoted, writeScalar } from '../sidecar/edits/writeValue';
import type { KeyPlace, ValuePlace } from '../sidecar/loose/cursorPlace';
import type { EntityRecord } from '../sidecar/model';
import { counted } from '../text/counted';
import { oneLine } from '../text/oneLine';
import { type AssistContext, otherSidecars, workspaceRecords } from './assistContext';
import { literal, type Suggestion } from './suggestion';
import type { Candidate } from './valueSuggestions';

/** Ids of entities that a record of this file may refer to: its own, then those of the workspace file. */
export function entityReferences(context: AssistContext): readonly Candidate[] {
  const shared = workspaceRecords(context)?.entities ?? [];
  const own = context.records.entities;
  const isWorkspaceFile = context.format.keys['same'] !== undefined;
  const elsewhere = isWorkspaceFile ? otherSidecars(context).flatMap(({ reading }) => reading.records.entities) : [];
  const byId = new Map<string, Candidate>();
  for (const record of [...own, ...shared, ...elsewhere]) {
    const id = record.id.value;
    if (!byId.has(id)) byId.set(id, { kind: 'entity', value: id, detail: described(record, context) });
  }
  return [...byId.values()];
}

/** For a new id in a table: entities recorded elsewhere, then those that the article names and nobody recorded. */
export function idSuggestions(place: KeyPlace, context: AssistContext): readonly Suggestion[] {
  const section = place.path.at(-1)?.key;
  if (section !== 'entities' && section !== 'same') return [];
  const present = new Set(place.entries.filter((entry) => entry !== place.typing).map(({ key }) => key.text));
  const recorded = recordsElsewhere(context).filter(({ id }) => !present.has(id.value));
  const isRenamed = context.text.charAt(place.span.end) === ':';
  if (isRenamed) {
    return recorded.map((record) => ({
      ...suggestion(place, record.id.value, described(record, context), '', false),
      insert: literal(record.id.value),
    }));
  }
  const known = recorded.map((record) => {
    const rest = section === 'same' ? ' ' : recordBelow(context, place, record);
    return suggestion(place, record.id.value, described(record, context), rest, section === 'same');
  });
  if (section === 'same') return known;
  const taken = new Set([...present, ...recorded.map(({ id }) => id.value)]);
  return [...known, ...unrecorded(place, context, taken)];
}

/** Names for an entity: of a record in a sidecar, as articles write it. */
export function namesOfEntities(place: ValuePlace, { review, article }: AssistContext): readonly Candidate[] {
  const id = place.path[1]?.key;
  const own = place.path[0]?.key === 'entities' && id !== undefined ? review.entity(id) : undefined;
  const here =
    article === undefined ? review.entities : review.entities.filter(({ articles }) => articles.includes(article.path));
  const forms = own === undefined ? here.map(({ name }) => name) : [own.name, ...own.forms.map(({ text }) => text)];
  return [...new Set(forms)].map((value) => ({ kind: 'text', value, isQuotation: true }));
}

/** Identifiers known in this folder, with what they stand for. */
export function wikidataIds(place: ValuePlace, context: AssistContext): readonly Candidate[] {
  const id = place.path[1]?.key;
  const records = [...recordsElsewhere(context), ...context.records.entities];
  const found = new Map<string, Candidate>();
  const sorted = [...records].sort((a, b) => Number(b.id.value === id) - Number(a.id.value === id));
  for (const { wikidata, id: other, name } of sorted) {
    if (wikidata === undefined || found.has(wikidata.value)) continue;
    found.set(wikidata.value, { kind: 'text', value: wikidata.value, detail: name?.value ?? other.value });
  }
  return [...found.values()];
}

/** Records of the workspace file and of other sidecars, the first of each id. */
function recordsElsewhere(context: AssistContext): readonly EntityRecord[] {
  const all = [
    ...(context.format.keys['same'] === undefined ? (workspaceRecords(context)?.entities ?? []) : []),
    ...otherSidecars(context).flatMap(({ reading }) => reading.records.entities),
  ];
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id.value) && seen.add(id.value));
}

/** "Mike Pompeo · 5 articles". */
function described({ id, name }: EntityRecord, { review }: AssistContext): string {
  const entity = review.entity(id.value);
  const count = entity?.articles.length ?? 0;
  const where = count === 0 ? '' : counted(count, 'article');
  return [name?.value ?? entity?.name ?? '', where].filter((part) => part !== '').join(' · ');
}

/** What an entry of an entity recorded elsewhere says here: where this article speaks of it. */
function recordBelow(context: AssistContext, place: KeyPlace, record: EntityRecord): string {
  const entity = context.review.entity(record.id.value);
  const isShared = workspaceRecords(context)?.entities.some(({ id }) => id.value === record.id.value) === true;
  const keys: Record<string, string> = {};
  if (!isShared || context.article === undefined) {
    if (record.name) keys['name'] = quoted(record.name.value);
    if (record.type) keys['type'] = writeScalar(record.type.value);
  }
  const forms = entity === undefined ? [] : formsHere(entity, context);
  if (forms.length > 0) keys['mentions'] = `[${forms.map(quoted).join(', ')}]`;
  return below(keys, place, context);
}

function unrecorded(place: KeyPlace, context: AssistContext, taken: ReadonlySet<string>): readonly Suggestion[] {
  const { review, article } = context;
  const used = new Set(taken);
  const entities = review.entities.filter(
    ({ articles, recorded }) => !recorded && (article === undefined || articles.includes(article.path)),
  );
  return entities.map((entity) => {
    const id = entityIdFor(entity.name, used);
    used.add(id);
    const keys: Record<string, string> = { name: quoted(entity.name), type: entity.type };
    const forms = formsHere(entity, context);
    if (forms.length > 0) keys['mentions'] = `[${forms.map(quoted).join(', ')}]`;
    return suggestion(place, id, `${entity.name} · not recorded`, below(keys, place, context), false);
  });
}

/** The spellings of an entity in the article, in the order of the most frequent. */
function formsHere(entity: Entity, { article }: AssistContext): readonly string[] {
  if (article === undefined) return [];
  const forms = entity.forms.filter(({ articles }) => articles.includes(article.path));
  return forms.map(({ text }) => oneLine(text));
}

function below(keys: Readonly<Record<string, string>>, place: KeyPlace, { layout }: AssistContext): string {
  if (place.flow)
    return ` { ${Object.entries(keys)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')} }`;
  const indent = ' '.repeat(place.inset + layout.step);
  return Object.entries(keys)
    .map(([key, value]) => `\n${indent}${key}: ${value}`)
    .join('');
}

function suggestion(place: KeyPlace, id: string, detail: string, rest: string, asksAgain: boolean): Suggestion {
  return {
    kind: 'entity',
    label: id,
    detail,
    about: '',
    insert: literal(`${place.lead}${id}:${rest}`),
    span: place.span,
    filter: id,
    asksAgain,
  };
}
