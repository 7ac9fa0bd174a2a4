import type { IdentityDecisions } from '../../entities/entity';
import { finish, type Steps } from '../../text/steps';
import type { TypeRecord, WorkspaceRecords } from '../model';
import { workspaceSchema } from '../format/workspaceShape';
import { recordedEntity } from '../recordedEntities';
import { OwnTypes } from '../ownTypes';
import { limits } from '../limits';
import type { Finding } from './finding';
import { entriesAt, itemsAt, mapAt, textAt, textOf, textsAt, wordAt } from './fields';
import type { MapEntry, MapNode } from './node';
import type { FileFacts } from './preflight';
import { isEditable, entityOf } from './readSidecar';
import { readYamlInSteps, type YamlReading } from './readYaml';

/** A workspace file as read. */
export interface WorkspaceReading {
  readonly records: WorkspaceRecords;
  /** What the file decides about identity, for the index of entities. */
  readonly decisions: IdentityDecisions;
  /** The user's own types, resolved to built-in ones. */
  readonly types: OwnTypes;
  /** Problems of the file as YAML only; `checkWorkspaceFile` finds all. */
  readonly findings: readonly Finding[];
  /** False for files with YAML errors or of an unknown version: an edit could lose something. */
  readonly canEdit: boolean;
  /** The file as YAML, for the rules. */
  readonly yaml: YamlReading;
}

/** Reads a workspace file, whatever its state. Never throws. Linear in the length of the text. */
export function readWorkspaceFile(text: string, facts: FileFacts = {}): WorkspaceReading {
  return finish(readWorkspaceFileInSteps(text, facts));
}

/** The same in steps, between which others may run. */
export function* readWorkspaceFileInSteps(text: string, facts: FileFacts): Steps<WorkspaceReading> {
  const yaml = yield* readYamlInSteps(text, facts, 'workspace file');
  yield;
  const records = yaml.root === undefined ? emptyRecords : recordsOf(yaml.root);
  const types = new OwnTypes(records.types);
  const isKnown = records.schema === undefined || records.schema.value === workspaceSchema;
  return {
    records,
    decisions: decisionsOf(records, types),
    types,
    findings: yaml.findings,
    canEdit: isKnown && isEditable(yaml),
    yaml,
  };
}

const emptyRecords: WorkspaceRecords = { entities: [], same: [], notSame: [], types: [], ignore: [] };

function recordsOf(root: MapNode): WorkspaceRecords {
  const sidecars = mapAt(root, 'sidecars');
  return {
    schema: wordAt(root, 'schema'),
    entities: entriesAt(root, 'entities').map(entityOf),
    same: entriesAt(root, 'same').flatMap(({ key, value }) => {
      const to = textOf(value);
      return to === undefined ? [] : [{ from: { value: key.text, span: key.span }, to }];
    }),
    notSame: itemsAt(root, 'not-same').map((group) =>
      group.kind === 'list' ? group.items.slice(0, limits.records).flatMap((item) => textOf(item) ?? []) : [],
    ),
    types: entriesAt(root, 'types').map(typeOf),
    ignore: textsAt(root, 'ignore'),
    sidecarsRoot: sidecars && textAt(sidecars, 'root'),
  };
}

function typeOf({ key, value }: MapEntry): TypeRecord {
  const id = { value: key.text, span: key.span };
  if (value.kind !== 'map') return { id };
  return { id, label: textAt(value, 'label'), parent: textAt(value, 'parent'), color: textAt(value, 'color') };
}

function decisionsOf(records: WorkspaceRecords, types: OwnTypes): IdentityDecisions {
  return {
    entities: records.entities.flatMap((record) => recordedEntity(record, undefined, types) ?? []),
    same: new Map(records.same.map(({ from, to }) => [from.value, to.value])),
    notSame: records.notSame.filter((group) => group.length > 1).map((group) => group.map((name) => name.value)),
    ignore: records.ignore.map((term) => term.value),
  };
}
