import { entityTypes } from '../names/entityType';
import { chartColors, type Shape, type TextFormat } from '../sidecar/format/shape';
import { optionsOf } from '../sidecar/format/allowedShapes';
import type { ValuePlace } from '../sidecar/loose/cursorPlace';
import { quoted, writeScalar } from '../sidecar/edits/writeValue';
import { singleQuoted } from '../sidecar/fixes/writeInStyle';
import type { AssistContext } from './assistContext';
import { workspaceRecords } from './assistContext';
import type { AssistOptions } from './completions';
import { dateReferences, dateValues, publicationDays } from './dateSuggestions';
import { entityReferences, namesOfEntities, wikidataIds } from './entitySuggestions';
import { paths } from './fileSuggestions';
import { occurrences, quotations, termsToIgnore } from './quoteSuggestions';
import { peopleWhoReview } from './reviewerSuggestions';
import { literal, type Suggestion } from './suggestion';

/** A value that may be written, before it is known how. */
export interface Candidate {
  readonly kind: Suggestion['kind'];
  /** The value itself, not yet YAML. */
  readonly value: string | number | boolean;
  /** What to show; the value when absent. */
  readonly label?: string;
  readonly detail?: string;
  readonly about?: string;
  /** Always in quotation marks: words of the article. */
  readonly isQuotation?: boolean;
  /** Keys to write with it, below its own. */
  readonly further?: Readonly<Record<string, string | number>>;
}

/** What may be written where a value is due. */
export async function valueSuggestions(
  place: ValuePlace,
  context: AssistContext,
  offset: number,
  options: AssistOptions,
): Promise<readonly Suggestion[]> {
  const found: Candidate[] = [];
  for (const shape of optionsOf(place.shape)) {
    for (const candidate of await candidatesFor(shape, place, context, options)) found.push(candidate);
  }
  const there = new Set(place.items.map((item) => (item.kind === 'scalar' ? item.text : '')));
  return found
    .filter(({ value }) => !there.has(String(value)))
    .map((candidate) => written(candidate, place, context, offset));
}

async function candidatesFor(
  shape: Shape,
  place: ValuePlace,
  context: AssistContext,
  options: AssistOptions,
): Promise<readonly Candidate[]> {
  switch (shape.kind) {
    case 'choice':
      return shape.values.map((value) => ({ kind: 'choice', value }));
    case 'flag':
      return [true, false].map((value) => ({ kind: 'choice', value }));
    case 'number':
      return place.path.at(-1)?.key === 'occurrence' ? occurrences(place, context) : [];
    case 'text':
      return shape.format === undefined
        ? ((await finders.get(place.path.at(-1)?.key ?? '')?.(place, context)) ?? [])
        : formatted(shape.format, place, context, options);
    case 'list':
    case 'table':
    case 'record':
    case 'either':
      return [];
  }
}

/** Texts of a certain form. */
function formatted(
  format: TextFormat,
  place: ValuePlace,
  context: AssistContext,
  { today }: AssistOptions,
): readonly Candidate[] | Promise<readonly Candidate[]> {
  const key = place.path.at(-1)?.key;
  switch (format) {
    case 'date':
      if (key === 'value') return dateValues(place, context);
      return key === 'published'
        ? publicationDays(context, today)
        : [{ kind: 'date', value: today, detail: 'today', isQuotation: true }];
    case 'entity-reference':
      return entityReferences(context);
    case 'date-reference':
      return dateReferences(place, context);
    case 'type-reference':
      return [
        ...entityTypes.map((value): Candidate => ({ kind: 'choice', value })),
        ...(workspaceRecords(context)?.types ?? []).map(({ id, label }): Candidate => ({
          kind: 'choice',
          value: id.value,
          detail: label?.value ?? '',
        })),
      ];
    case 'wikidata':
      return wikidataIds(place, context);
    case 'path':
      return paths(place, context);
    case 'color':
      return chartColors.map((value) => ({ kind: 'choice', value }));
    case 'id':
    case 'url':
    case 'sha256':
      return [];
  }
}

type Finder = (place: ValuePlace, context: AssistContext) => readonly Candidate[] | Promise<readonly Candidate[]>;

/** What finds texts of no certain form, by the key they belong to. */
const finders: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ['quote', quotations],
  ['mentions', quotations],
  ['ignore', termsToIgnore],
  ['name', namesOfEntities],
  ['aliases', namesOfEntities],
  ['not-same', (place, context) => [...entityReferences(context), ...namesOfEntities(place, context)]],
  ['by', peopleWhoReview],
  ['second', peopleWhoReview],
]);

function written(candidate: Candidate, place: ValuePlace, context: AssistContext, offset: number): Suggestion {
  const { kind, value, label = String(value), detail = '', about = '', isQuotation = false, further = {} } = candidate;
  const { typing } = place;
  const source = typing === undefined ? '' : context.text.slice(typing.span.start, typing.span.end);
  const mark = /^["']/u.exec(source)?.[0] ?? '';
  const isOpen = mark !== '' && (source.length < 2 || !source.endsWith(mark));
  const needsMarks = typeof value === 'string' && (isQuotation || mark !== '');
  const scalar = typeof value === 'boolean' ? String(value) : needsMarks ? marked(value, mark) : writeScalar(value);
  const indent = ' '.repeat(place.inset);
  const lines = Object.entries(further).map(
    ([key, inner]) => `\n${indent}${key}: ${typeof inner === 'string' ? quoted(inner) : String(inner)}`,
  );
  return {
    kind,
    label,
    detail,
    about,
    insert: literal(place.lead + scalar + lines.join('')),
    span: isOpen ? { start: place.span.start, end: offset } : place.span,
    filter: `${mark}${label}`,
    asksAgain: false,
  };
}

/** In the marks that are there already, or in double ones. */
function marked(value: string, mark: string): string {
  return mark === "'" ? singleQuoted(value) : quoted(value);
}
