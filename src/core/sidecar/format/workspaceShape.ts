import { entityTypes } from '../../names/entityType';
import { choice, listOf, longText, otherIds, provenance, shortText } from './parts';
import type { RecordShape } from './shape';

/** The version of the workspace file's format that this program writes. */
export const workspaceSchema = 'source-review-workspace/1';

const entity: RecordShape = {
  kind: 'record',
  noun: 'entity',
  keys: {
    name: { value: shortText(), about: 'The name to show in all articles.' },
    type: {
      value: shortText('type-reference'),
      about: `What it is: ${entityTypes.join(', ')}, or a type defined below.`,
    },
    aliases: { value: listOf('aliases', shortText()), about: 'Other names and spellings.' },
    role: { value: shortText(), about: 'Office or function, with its time where it matters.' },
    wikidata: { value: shortText('wikidata'), about: 'Identifier in Wikidata, such as "Q22686".' },
    ids: otherIds,
    ...provenance,
  },
};

const ownType: RecordShape = {
  kind: 'record',
  noun: 'type',
  keys: {
    label: { value: shortText(), about: 'What people read: "Armed group".' },
    parent: {
      value: shortText('type-reference'),
      about: `The type it is a kind of: ${entityTypes.join(', ')}, or another own type.`,
    },
    color: {
      value: shortText('color'),
      about: 'A theme colour of the editor, such as "charts.red", or one in hexadecimal, such as "#b00020".',
    },
    note: { value: longText, about: 'What the type is for.' },
  },
};

const sidecars: RecordShape = {
  kind: 'record',
  noun: 'sidecars',
  keys: {
    root: {
      value: shortText('path'),
      about: 'Folder for all sidecars, for articles that must not be touched. Default: beside the articles.',
    },
  },
};

/** The whole workspace file. */
export const workspaceShape: RecordShape = {
  kind: 'record',
  noun: 'workspace file',
  keys: {
    schema: { value: choice(workspaceSchema), about: 'Version of the format.', required: true },
    entities: {
      value: { kind: 'table', noun: 'entities', entry: entity, keysAreIds: true },
      about: 'Entities by id, as they are called in all articles. Their names and aliases are always found there.',
    },
    same: {
      value: { kind: 'table', noun: 'merges', entry: shortText('entity-reference'), keysAreIds: true },
      about: 'Ids that were merged: old id, then the id that replaces it.',
    },
    'not-same': {
      value: listOf('groups', { ...listOf('names', shortText()), minItems: 2 }),
      about: 'Groups of ids or names of which no two are the same.',
    },
    types: {
      value: { kind: 'table', noun: 'types', entry: ownType, keysAreIds: true, emptyEntries: true },
      about: 'Your own types of entities.',
    },
    ignore: { value: listOf('terms', shortText()), about: 'Words that are no names or dates in any article.' },
    sidecars: { value: sidecars, about: 'Where the sidecars are.' },
  },
};
