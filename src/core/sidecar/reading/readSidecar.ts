import type {
  ClaimRecord,
  DateRecord,
  EntityRecord,
  EvidenceRecord,
  LinkRecord,
  NoteRecord,
  SidecarRecords,
} from '../model';
import { sidecarSchema } from '../format/sidecarShape';
import type { Finding } from './finding';
import { anchorIn, entriesAt, flagAt, itemsAt, mapAt, mapsAt, mentionOf, textAt, textsAt, wordAt } from './fields';
import type { MapEntry, MapNode } from './node';
import { readYamlInSteps, type YamlReading } from './readYaml';
import { finish, type Steps } from '../../text/steps';
import type { FileFacts } from './preflight';

/** A sidecar as read: its records, what is wrong with it as a file, and whether commands may change it. */
export interface SidecarReading {
  readonly records: SidecarRecords;
  /** Problems of the file as YAML only; `checkSidecar` finds all. */
  readonly findings: readonly Finding[];
  /** False for files with YAML errors or of an unknown version: an edit could lose something. */
  readonly canEdit: boolean;
  /** The file as YAML, for the rules. */
  readonly yaml: YamlReading;
}

/** Reads a sidecar, whatever its state. Never throws. Linear in the length of the text. */
export function readSidecar(text: string, facts: FileFacts = {}): SidecarReading {
  return finish(readSidecarInSteps(text, facts));
}

/** The same in steps, between which others may run. */
export function* readSidecarInSteps(text: string, facts: FileFacts): Steps<SidecarReading> {
  const yaml = yield* readYamlInSteps(text, facts, 'sidecar');
  yield;
  const records = yaml.root === undefined ? emptyRecords : sidecarRecordsOf(yaml.root);
  const isKnown = records.schema === undefined || records.schema.value === sidecarSchema;
  return { records, findings: yaml.findings, canEdit: isKnown && isEditable(yaml), yaml };
}

/** Whether nothing in a file is a YAML error; an empty file may be written. */
export function isEditable(yaml: YamlReading): boolean {
  return yaml.findings.every(({ rule }) => harmless.has(rule));
}

const harmless: ReadonlySet<string> = new Set(['file-empty', 'yaml-ambiguous-value']);

const emptyRecords: SidecarRecords = { entities: [], dates: [], claims: [], notes: [], links: [], ignore: [] };

/** The records that the keys of a sidecar make; what is of a wrong kind is left out. */
export function sidecarRecordsOf(root: MapNode): SidecarRecords {
  const article = mapAt(root, 'article');
  const review = mapAt(root, 'review');
  return {
    schema: wordAt(root, 'schema'),
    article: article && {
      span: article.span,
      title: textAt(article, 'title'),
      publisher: textAt(article, 'publisher'),
      source: textAt(article, 'source'),
      published: textAt(article, 'published'),
      language: textAt(article, 'language'),
      sha256: textAt(article, 'sha256'),
    },
    review: review && {
      span: review.span,
      status: textAt(review, 'status'),
      by: textAt(review, 'by'),
      date: textAt(review, 'date'),
      second: textAt(review, 'second'),
      note: textAt(review, 'note'),
    },
    entities: entriesAt(root, 'entities').map(entityOf),
    dates: mapsAt(root, 'dates').map(dateOf),
    claims: mapsAt(root, 'claims').map(claimOf),
    notes: mapsAt(root, 'notes').map(noteOf),
    links: mapsAt(root, 'links').map(linkOf),
    ignore: textsAt(root, 'ignore'),
  };
}

/** An entry of `entities`, in a sidecar or in the workspace file. */
export function entityOf({ key, value }: MapEntry): EntityRecord {
  const id = { value: key.text, span: key.span };
  if (value.kind !== 'map') return { id, aliases: [] };
  const hasMentions = value.entries.some((entry) => entry.key.text === 'mentions');
  return {
    id,
    name: textAt(value, 'name'),
    type: textAt(value, 'type'),
    aliases: textsAt(value, 'aliases'),
    role: textAt(value, 'role'),
    wikidata: textAt(value, 'wikidata'),
    status: textAt(value, 'status'),
    note: textAt(value, 'note'),
    mentions: hasMentions ? itemsAt(value, 'mentions').flatMap((item) => mentionOf(item) ?? []) : undefined,
  };
}

function dateOf(map: MapNode): DateRecord {
  return {
    span: map.span,
    id: textAt(map, 'id'),
    anchor: anchorIn(map),
    value: textAt(map, 'value'),
    kind: textAt(map, 'kind'),
    basis: textAt(map, 'basis'),
    event: textAt(map, 'event'),
    entities: textsAt(map, 'entities'),
    status: textAt(map, 'status'),
    note: textAt(map, 'note'),
  };
}

function claimOf(map: MapNode): ClaimRecord {
  const relation = mapAt(map, 'relation');
  return {
    span: map.span,
    id: textAt(map, 'id'),
    anchor: anchorIn(map),
    text: textAt(map, 'text'),
    speaker: textAt(map, 'speaker'),
    about: textsAt(map, 'about'),
    when: textAt(map, 'when'),
    relation: relation && {
      from: textAt(relation, 'from'),
      type: textAt(relation, 'type'),
      to: textAt(relation, 'to'),
    },
    verdict: textAt(map, 'verdict'),
    status: textAt(map, 'status'),
    evidence: mapsAt(map, 'evidence').map(evidenceOf),
    note: textAt(map, 'note'),
  };
}

function evidenceOf(map: MapNode): EvidenceRecord {
  return {
    span: map.span,
    article: textAt(map, 'article'),
    quote: textAt(map, 'quote'),
    url: textAt(map, 'url'),
    title: textAt(map, 'title'),
    note: textAt(map, 'note'),
  };
}

function noteOf(map: MapNode): NoteRecord {
  return {
    span: map.span,
    id: textAt(map, 'id'),
    anchor: anchorIn(map),
    kind: textAt(map, 'kind'),
    text: textAt(map, 'text'),
    resolved: flagAt(map, 'resolved'),
    by: textAt(map, 'by'),
  };
}

function linkOf(map: MapNode): LinkRecord {
  return { span: map.span, to: textAt(map, 'to'), kind: textAt(map, 'kind'), note: textAt(map, 'note') };
}
