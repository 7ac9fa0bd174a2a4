import { entityTypes } from '../../names/entityType';
import { temporalTypes } from '../../dates/dateRecognizer';
import { anchorKeys, choice, listOf, longText, otherIds, provenance, requiredAnchorKeys, shortText } from './parts';
import type { KeyShape, RecordShape } from './shape';

/** The version of the format that this program writes. */
export const sidecarSchema = 'source-review/1';

const article: RecordShape = {
  kind: 'record',
  noun: 'article',
  keys: {
    title: { value: shortText(), about: 'The headline.' },
    source: { value: shortText('url'), about: 'The web address the text was taken from.' },
    publisher: { value: shortText(), about: 'Who published the article.' },
    author: {
      value: { kind: 'either', options: [shortText(), listOf('authors', shortText())] },
      about: 'Who wrote the article: a name or a list of names.',
    },
    published: {
      value: shortText('date'),
      about: 'When the article was published, in EDTF. Relative dates are counted from it.',
    },
    retrieved: { value: shortText('date'), about: 'When the text was taken from the source, in EDTF.' },
    archive: { value: shortText('url'), about: 'The web address of an archived copy.' },
    language: { value: shortText(), about: 'The language of the text as a BCP 47 tag, such as "en".' },
    sha256: {
      value: shortText('sha256'),
      about:
        'SHA-256 of the article as UTF-8, without byte order mark and with LF line ends, in lower-case hexadecimal.',
    },
    note: { value: longText, about: 'A remark on the article as a source.' },
  },
};

const review: RecordShape = {
  kind: 'record',
  noun: 'review',
  keys: {
    status: {
      value: choice('unreviewed', 'in-progress', 'needs-second-review', 'reviewed', 'rejected'),
      about: 'How far the review has come.',
    },
    by: { value: shortText(), about: 'The reviewer.' },
    date: { value: shortText('date'), about: 'When the status was set, in EDTF.' },
    second: { value: shortText(), about: 'The second reviewer.' },
    note: { value: longText, about: 'A remark on the review.' },
  },
};

/** Built-in types, for descriptions. */
const typeNames = entityTypes.join(', ');

const mention: RecordShape = { kind: 'record', noun: 'mention', keys: { ...requiredAnchorKeys, ...provenance } };

/** The record of an entity. */
export const entityShape: RecordShape = {
  kind: 'record',
  noun: 'entity',
  keys: {
    name: { value: shortText(), about: 'The name to show. May be left to the workspace file.' },
    type: { value: shortText('type-reference'), about: `What it is: ${typeNames}, or a type of the workspace file.` },
    aliases: { value: listOf('aliases', shortText()), about: 'Other names and spellings.' },
    role: { value: shortText(), about: 'Office or function, with its time where it matters.' },
    wikidata: { value: shortText('wikidata'), about: 'Identifier in Wikidata, such as "Q22686".' },
    ids: otherIds,
    status: {
      value: choice('suggested', 'accepted', 'rejected'),
      about: 'Whether a reviewer has agreed to this record.',
    },
    mentions: {
      value: listOf('mentions', { kind: 'either', options: [shortText(), mention] }),
      about:
        'Where the article speaks of it: a text means every whole-word occurrence, a quotation with keys a single place.',
    },
    ...provenance,
  },
};

const entityReferences = listOf('entities', shortText('entity-reference'));

/** An id that other records of the file can refer to. */
function ownId(what: string): KeyShape {
  return { value: shortText('id'), about: `A short id for the ${what}, unique in this file.` };
}

const date: RecordShape = {
  kind: 'record',
  noun: 'date',
  keys: {
    id: ownId('date'),
    ...requiredAnchorKeys,
    value: {
      value: shortText('date'),
      about: 'What the words mean: a date or interval in EDTF, or a duration in ISO 8601.',
      required: true,
    },
    kind: { value: choice(...temporalTypes), about: 'Date, time, duration or set, as in TIMEX3.' },
    basis: {
      value: shortText('date-reference'),
      about: 'What a relative date was counted from: "published", a date in EDTF, or the id of another date.',
    },
    event: { value: shortText(), about: 'What happened.' },
    entities: { value: entityReferences, about: 'Who or what took part: ids of entities.' },
    status: {
      value: choice('suggested', 'accepted', 'rejected'),
      about: 'Whether a reviewer has agreed to this record.',
    },
    ...provenance,
  },
};

const evidence: RecordShape = {
  kind: 'record',
  noun: 'piece of evidence',
  keys: {
    article: { value: shortText('path'), about: 'Another article of this folder.' },
    quote: { value: shortText(), about: 'The words of that article that bear on the claim.' },
    url: { value: shortText('url'), about: 'A web address.' },
    archive: { value: shortText('url'), about: 'The web address of an archived copy.' },
    title: { value: shortText(), about: 'What the evidence is.' },
    retrieved: { value: shortText('date'), about: 'When it was looked up, in EDTF.' },
    note: { value: longText, about: 'What it shows.' },
  },
};

const relation: RecordShape = {
  kind: 'record',
  noun: 'relation',
  keys: {
    from: { value: shortText('entity-reference'), about: 'Id of the entity that does something.', required: true },
    type: { value: shortText(), about: 'What it does, in a word: "asks", "owns", "accuses".', required: true },
    to: { value: shortText('entity-reference'), about: 'Id of the entity it is done to.', required: true },
  },
};

/** What the check of a claim may have shown, in the order of the work. */
export const verdicts = ['unchecked', 'checking', 'supported', 'disputed', 'refuted', 'unverifiable'] as const;

const claim: RecordShape = {
  kind: 'record',
  noun: 'claim',
  keys: {
    id: ownId('claim'),
    ...requiredAnchorKeys,
    text: { value: longText, about: 'The claim in a sentence that can be checked.' },
    speaker: { value: shortText('entity-reference'), about: 'Who says so: id of an entity.' },
    about: { value: entityReferences, about: 'Whom or what it is about: ids of entities.' },
    when: {
      value: shortText('date-reference'),
      about: 'When it is said to have happened: id of a date, or a date in EDTF.',
    },
    relation: { value: relation, about: 'The claim as a relation between two entities.' },
    verdict: {
      value: choice(...verdicts),
      about: 'What the check has shown.',
    },
    evidence: { value: listOf('pieces of evidence', evidence), about: 'What the verdict rests on.' },
    status: {
      value: choice('suggested', 'accepted', 'rejected'),
      about: 'Whether a reviewer has agreed to this record.',
    },
    ...provenance,
  },
};

const note: RecordShape = {
  kind: 'record',
  noun: 'note',
  keys: {
    id: ownId('note'),
    ...anchorKeys,
    kind: { value: choice('note', 'question', 'todo', 'correction', 'context'), about: 'What sort of remark it is.' },
    text: { value: longText, about: 'The remark.', required: true },
    resolved: { value: { kind: 'flag' }, about: 'Whether a question or task is done.' },
    by: { value: shortText(), about: 'Who wrote it.' },
    date: { value: shortText('date'), about: 'When it was written, in EDTF.' },
    origin: { value: choice('manual', 'suggested', 'imported'), about: 'How it came into the file.' },
  },
};

const link: RecordShape = {
  kind: 'record',
  noun: 'link',
  keys: {
    to: { value: shortText('path'), about: 'Path of the other article, relative to this one.', required: true },
    kind: {
      value: choice('same-event', 'follow-up', 'contradicts', 'duplicate', 'quotes', 'background', 'same-people'),
      about: 'How the two articles belong together.',
    },
    ...provenance,
  },
};

/** The whole sidecar. */
export const sidecarShape: RecordShape = {
  kind: 'record',
  noun: 'sidecar',
  keys: {
    schema: { value: choice(sidecarSchema), about: 'Version of the format.', required: true },
    article: { value: article, about: 'The article as a source.' },
    review: { value: review, about: 'State of the review.' },
    entities: {
      value: { kind: 'table', noun: 'entities', entry: entityShape, keysAreIds: true, emptyEntries: true },
      about: 'People, organizations, places and others, by id. Equal ids in two sidecars are the same entity.',
    },
    dates: { value: listOf('dates', date), about: 'What the dates and times in the article mean.' },
    claims: { value: listOf('claims', claim), about: 'What the article says that can be checked.' },
    notes: { value: listOf('notes', note), about: 'Remarks, on a place in the article or on all of it.' },
    links: { value: listOf('links', link), about: 'Other articles that belong to this one.' },
    ignore: {
      value: listOf('terms', shortText()),
      about: 'Words that are no names or dates here, whatever they look like.',
    },
  },
};
