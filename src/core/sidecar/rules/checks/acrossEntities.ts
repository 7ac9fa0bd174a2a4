import { foldName } from '../../../entities/forms/fold';
import { Distinctions } from '../../across/distinctions';
import type { FactElsewhere, SidecarsTogether } from '../../across/sidecarsTogether';
import type { EntityRecord, LocatedText } from '../../model';
import { OwnTypes } from '../../ownTypes';
import type { Finding, RelatedFinding } from '../../reading/finding';
import type { SidecarContext } from '../context';
import { shortened } from '../wording';

type OtherEntity = FactElsewhere<'entity'>;

/**
 * Entities of this sidecar against those of the others: `entity-type-conflict`, `entity-identifier-conflict`,
 * `entity-name-conflict` for one id, `entity-identifier-shared`, `entity-same-name` for two.
 */
export function* entitiesAcross(context: SidecarContext): Generator<Finding> {
  const { together, records, workspace } = context;
  if (together === undefined) return;
  const apart = new Distinctions(workspace?.records, together.merges);
  for (const record of records.entities) {
    if (record.status?.value === 'rejected') continue;
    const id = together.merges.of(record.id.value);
    const others = sameEntity(context, together, id, record);
    const conflicts = [
      typeConflict(record, others, workspace?.types ?? new OwnTypes([])),
      identifierConflict(record, others),
      nameConflict(record, others),
      ...twoIds(context, together, apart, id, record),
    ];
    for (const conflict of conflicts) if (conflict !== undefined) yield conflict;
  }
}

/** The other records of an entity, that of the workspace file among them. */
function sameEntity(
  { path, workspace, workspacePath }: SidecarContext,
  together: SidecarsTogether,
  id: string,
  record: EntityRecord,
): readonly OtherEntity[] {
  const others = together
    .entitiesWithId(id)
    .filter((other) => other.path !== path || other.fact.record.id.value !== record.id.value);
  const shared = workspace?.records.entities.filter((entity) => together.merges.of(entity.id.value) === id) ?? [];
  return [
    ...shared.map((entity) => ({ path: workspacePath, fact: { kind: 'entity' as const, id, record: entity } })),
    ...others,
  ];
}

function typeConflict(
  { id, type }: EntityRecord,
  others: readonly OtherEntity[],
  types: OwnTypes,
): Finding | undefined {
  if (type === undefined) return undefined;
  const isOther = (other: string): boolean =>
    other !== type.value &&
    !types.ancestorsOf(other).includes(type.value) &&
    !types.ancestorsOf(type.value).includes(other);
  return conflictOf(
    'entity-type-conflict',
    type,
    others,
    ({ record }) => record.type,
    isOther,
    (other, file) => {
      return `"${id.value}" is ${shortened(type.value)} here but ${shortened(other)} in ${file}.`;
    },
  );
}

function identifierConflict({ id, wikidata }: EntityRecord, others: readonly OtherEntity[]): Finding | undefined {
  if (wikidata === undefined) return undefined;
  const isOther = (other: string): boolean => other !== wikidata.value;
  return conflictOf(
    'entity-identifier-conflict',
    wikidata,
    others,
    ({ record }) => record.wikidata,
    isOther,
    (other, file) => {
      return `"${id.value}" is ${shortened(wikidata.value)} here but ${shortened(other)} in ${file}.`;
    },
  );
}

/** Another name is no problem where it is known to be one of the names. */
function nameConflict({ name, aliases }: EntityRecord, others: readonly OtherEntity[]): Finding | undefined {
  if (name === undefined) return undefined;
  const known = new Set([name, ...aliases].map(({ value }) => foldName(value)));
  const isKnownThere = ({ record }: OtherEntity['fact']): boolean =>
    record.aliases.some(({ value }) => foldName(value) === foldName(name.value));
  const unaware = others.filter(({ fact }) => !isKnownThere(fact));
  const isOther = (other: string): boolean => !known.has(foldName(other));
  return conflictOf(
    'entity-name-conflict',
    name,
    unaware,
    ({ record }) => record.name,
    isOther,
    (other, file) => {
      return `Called "${shortened(other)}" in ${file}.`;
    },
  );
}

/** A conflict with the first of the others that says something else; all of them are listed. */
function conflictOf(
  rule: 'entity-type-conflict' | 'entity-identifier-conflict' | 'entity-name-conflict',
  own: LocatedText,
  others: readonly OtherEntity[],
  partOf: (fact: OtherEntity['fact']) => LocatedText | undefined,
  isOther: (value: string) => boolean,
  message: (other: string, file: string) => string,
): Finding | undefined {
  const conflicting = others.flatMap(({ path, fact }) => {
    const part = partOf(fact);
    return part !== undefined && isOther(part.value) ? [{ path, part }] : [];
  });
  const [first] = conflicting;
  if (first === undefined) return undefined;
  return {
    rule,
    message: message(first.part.value, first.path),
    span: own.span,
    related: relatedPlaces(
      conflicting.map(({ path, part }) => ({ path, span: part.span, message: shortened(part.value) })),
    ),
    details: { kind: 'value', value: first.part.value },
  };
}

/** Two ids that may be one entity: by their identifier, or by their name where no identifier tells them apart. */
function* twoIds(
  { path, workspace, workspacePath }: SidecarContext,
  together: SidecarsTogether,
  apart: Distinctions,
  id: string,
  record: EntityRecord,
): Generator<Finding | undefined> {
  const { wikidata, name } = record;
  const shared = (workspace?.records.entities ?? []).map((entity): OtherEntity => {
    return { path: workspacePath, fact: { kind: 'entity', id: together.merges.of(entity.id.value), record: entity } };
  });
  const named = { id, name: name?.value };
  const isUndecided = ({ fact }: OtherEntity): boolean =>
    fact.id !== id && !apart.areApart(named, { id: fact.id, name: fact.record.name?.value });
  if (wikidata !== undefined) {
    const others = [
      ...shared.filter(({ fact }) => fact.record.wikidata?.value === wikidata.value),
      ...together.entitiesWithWikidata(wikidata.value),
    ].filter(isUndecided);
    yield sharedBy(others, wikidata, 'entity-identifier-shared', (other) => {
      return `${shortened(wikidata.value)} is also "${other.fact.id}" in ${other.path === path ? 'this file' : other.path}.`;
    });
  }
  if (name === undefined) return;
  const others = [
    ...shared.filter(({ fact }) => fact.record.name && foldName(fact.record.name.value) === foldName(name.value)),
    ...together.entitiesNamed(name.value),
  ].filter(isUndecided);
  // Equal identifiers were reported; different ones say that these are two.
  const unidentified = others.filter(({ fact }) => wikidata === undefined || fact.record.wikidata === undefined);
  yield sharedBy(unidentified, record.id, 'entity-same-name', (other) => {
    const file = other.path === path ? 'this file' : other.path;
    return `"${shortened(name.value)}" is also "${other.fact.id}" (${file}). Same or not?`;
  });
}

function sharedBy(
  others: readonly OtherEntity[],
  own: LocatedText,
  rule: 'entity-identifier-shared' | 'entity-same-name',
  message: (first: OtherEntity) => string,
): Finding | undefined {
  const [first] = others;
  if (first === undefined) return undefined;
  return {
    rule,
    message: message(first),
    span: own.span,
    related: relatedPlaces(
      others.map(({ path, fact }) => ({ path, span: fact.record.id.span, message: `"${fact.record.id.value}"` })),
    ),
    details: { kind: 'value', value: first.fact.id },
  };
}

/** `not-same-violated`: an alias or mention of an entity is the name of one that it was marked as different from. */
export function* violatedDistinctions({
  together,
  records,
  workspace,
  workspacePath,
}: SidecarContext): Generator<Finding> {
  if (together === undefined || workspace === undefined) return;
  const apart = new Distinctions(workspace.records, together.merges);
  for (const { id, name, aliases, mentions = [] } of records.entities) {
    const shared = workspace.records.entities.find((entity) => entity.id.value === id.value);
    const own = { id: together.merges.of(id.value), name: (name ?? shared?.name)?.value };
    for (const term of apart.othersOf(own)) {
      const other = workspace.records.entities.find((entity) => entity.id.value === together.merges.of(term.value));
      const names = new Set([term.value, other?.name?.value ?? term.value].map(foldName));
      // Namesakes have one name, and each has it by right.
      names.delete(foldName(own.name ?? ''));
      const words = [...aliases, ...mentions.map(({ quote, quoteSpan }) => ({ value: quote, span: quoteSpan }))];
      for (const { span } of words.filter(({ value }) => names.has(foldName(value)))) {
        yield {
          rule: 'not-same-violated',
          message: `"${shortened(own.name ?? own.id)}" and "${shortened(other?.name?.value ?? term.value)}" were marked as different.`,
          span,
          related: [{ path: workspacePath, span: term.span, message: 'Marked as different here' }],
        };
      }
    }
  }
}

/** A few places say enough. */
export function relatedPlaces(places: readonly RelatedFinding[]): readonly RelatedFinding[] {
  return places.slice(0, 10);
}
