import {
  type DateRecording,
  type TemporalAlternative,
  type TemporalBasis,
  type TemporalExpression,
  type TemporalModifier,
  temporalTypes,
} from '../../dates/dateRecognizer';
import type { PublicationClue, PublicationSource } from '../../dates/publication/publicationClue';
import type { IndexedMention } from '../../entities/entity';
import { entityTypes } from '../../names/entityType';
import { nameCues } from '../../names/nameCue';
import { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Article } from '../article';
import { either, fraction, later, list, maybe, oneOf, optional, record, type Shape, text, whole } from './shape';

const span = record<Span>({ start: whole, end: whole });

const words = record<Span & { readonly text: string }>({ start: whole, end: whole, text });

const mention: Shape<IndexedMention> = record<IndexedMention>({
  start: whole,
  end: whole,
  text,
  type: oneOf(entityTypes),
  confidence: fraction,
  role: optional(
    record<Required<IndexedMention>['role']>({ start: whole, end: whole, text, past: optional(oneOf([true])) }),
  ),
  cue: optional(oneOf(nameCues)),
  within: optional(list(later('mention', () => mention))),
});

/** Every value of a type made of words, once: one that is missing is an error of types. */
function everyOne<T extends string>(values: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(values) as T[];
}

const modifiers = everyOne<TemporalModifier>({
  approx: true,
  start: true,
  mid: true,
  end: true,
  before: true,
  after: true,
  'less-than': true,
  'more-than': true,
});

const sources = everyOne<PublicationSource>({
  line: true,
  dateline: true,
  'file-name': true,
  weekday: true,
  term: true,
  latest: true,
});

/** A shape for every kind of basis. */
const bases: { readonly [Kind in TemporalBasis['kind']]: Shape<Extract<TemporalBasis, { readonly kind: Kind }>> } = {
  self: record({ kind: oneOf(['self']) }),
  published: record({ kind: oneOf(['published']) }),
  mention: record({ kind: oneOf(['mention']), span, edtf: text }),
  day: record({ kind: oneOf(['day']), edtf: text }),
};
const kinds = Object.keys(bases);

const date = record<TemporalExpression>({
  start: whole,
  end: whole,
  text,
  type: oneOf(temporalTypes),
  value: text,
  modifier: optional(oneOf(modifiers)),
  edtf: maybe(text),
  basis: either<TemporalBasis>(({ kind }) => kinds.indexOf(kind), Object.values(bases)),
  certainty: oneOf<TemporalExpression['certainty']>(['certain', 'implied']),
  reason: text,
  isName: optional(oneOf([false, true])),
  recorded: optional(
    record<DateRecording>({ overrules: oneOf([false, true]), event: optional(text), entities: list(text) }),
  ),
  alternatives: list(record<TemporalAlternative>({ value: text, edtf: maybe(text), reason: text })),
});

const clue = record<PublicationClue>({ edtf: text, source: oneOf(sources), words: text, span: optional(span) });
const known = oneOf<Exclude<Article['publishedBy'], PublicationClue>>(['record', 'setting', undefined]);

const lines: Shape<LineIndex> = {
  signature: `lines ${whole.signature}`,
  write: (value, to) => {
    list(whole).write(value.widths, to);
  },
  read: (from) => new LineIndex(list(whole).read(from)),
};

/** How all that is known of an article is written. */
export const articleShape = record<Article>({
  path: text,
  textHash: whole,
  length: whole,
  published: maybe(text),
  publishedBy: either<Article['publishedBy']>((value) => (typeof value === 'object' ? 1 : 0), [
    known,
    clue,
  ] as readonly Shape<Article['publishedBy']>[]),
  circumstances: text,
  mentions: list(mention),
  dates: list(date),
  roleWords: list(words),
  lines,
});
