import type { Span } from '../../../text/span';
import { entityIdFor } from '../../edits/entityIdFor';
import { idPattern } from '../../format/shape';
import { otherSpellingOf } from '../../meantWord';
import type { MapNode, Node } from '../../reading/node';
import type { Problem } from '../../problem';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { datesInWords, describeName } from '../knowledge';
import { newEntries, newItems } from '../newRecords';
import { keysTo, spotAt } from '../spot';
import type { TreeChange } from '../treeChange';
import { idsIn } from './schemaFixers';
import { idRenames } from './renaming';
import { changeToNear, tableKeys } from './nearIds';

/** Ids of entities and dates, and what they lead to. */
export const referenceFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'entity-unknown': entityUnknown,
  'entity-incomplete': entityIncomplete,
  'id-duplicate': ({ span }, context) => {
    const spot = spotAt(context.root, context.format, span);
    if (spot.node.kind !== 'scalar') return [];
    const id = numbered(spot.node.text, idsIn(context, spot));
    return [{ title: `Change to "${id}"`, changes: idRenames(context, spot.node, id, false) }];
  },
  'date-ref-unknown': dateReference,
  'entity-unused': ({ span }, { root, format, text, sidecar }) => {
    const spot = spotAt(root, format, span);
    const id = text.slice(span.start, span.end);
    const name = sidecar?.records.entities.find((entity) => entity.id.value === id)?.name?.value ?? id;
    return [
      { title: `Remove "${id}"`, changes: [{ kind: 'remove', spot, withComments: true }] },
      { title: `Search the article for "${name}"`, action: { kind: 'search-article', words: name } },
    ];
  },
};

function* entityUnknown({ span, details }: Problem, context: ReadableContext): Generator<Draft> {
  const { root, format, sidecar } = context;
  const spot = spotAt(root, format, span);
  const { node } = spot;
  if (node.kind !== 'scalar') return;
  const changeTo = (id: string): TreeChange =>
    hasItem(spot.parent?.node, id) ? { kind: 'remove', spot } : { kind: 'replace', node, value: id };
  const named = details?.kind === 'meant' ? [details.value] : details?.kind === 'values' ? details.values : [];
  for (const id of named)
    yield { title: `Change to "${id}"`, isPreferred: named.length === 1, changes: [changeTo(id)] };
  if (named.length > 0) return;
  const own = tableKeys(root, 'entities');
  const shared = sidecar?.workspace?.records.entities.map(({ id }) => id.value) ?? [];
  yield* changeToNear(node, otherSpellingOf, [...own, ...shared], changeTo);
  const isId = new RegExp(idPattern, 'u').test(node.text);
  const id = isId ? node.text : entityIdFor(node.text, new Set([...own, ...shared]));
  // Words that nobody would call an entity get no record.
  if (!isId && !namePattern.test(node.text)) return;
  const { name, type } = describeName(context, id, isId ? undefined : node.text);
  yield {
    title: `Record "${id}" as ${name} (${type})`,
    changes: [
      ...newEntries(root, format.keys, 'entities', { [id]: { name, type } }),
      ...(isId ? [] : [{ kind: 'replace', node, value: id } as const]),
    ],
  };
}

/** What a name may be: letters and what stands between them. */
const namePattern = /^\p{L}[\p{L}\p{M}\p{N} .'’-]{0,79}$/u;

function hasItem(list: Node | undefined, text: string): boolean {
  return list?.kind === 'list' && list.items.some((item) => item.kind === 'scalar' && item.text === text);
}

function* entityIncomplete({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const { root, format, text, sidecar } = context;
  const spot = spotAt(root, format, span);
  if (spot.entry === undefined || spot.shape?.kind !== 'record' || spot.parent?.node.kind !== 'map') return;
  const id = text.slice(span.start, span.end);
  const record = sidecar?.records.entities.find((entity) => entity.id.value === id);
  const shared = sidecar?.workspace?.records.entities.find((entity) => entity.id.value === id);
  const known = describeName(context, id, record?.name?.value ?? shared?.name?.value ?? record?.mentions?.[0]?.quote);
  const missing = (['name', 'type'] as const).filter((key) => !record?.[key] && !shared?.[key]);
  const values = Object.fromEntries(missing.map((key) => [key, known[key]]));
  const told = missing.map((key) => `${key}: ${known[key]}`).join(', ');
  yield { title: `Add ${told}`, changes: completed(spot.node, spot.parent.node, spot, values) };
  yield {
    title: `Add ${told} to source-review.yaml`,
    workspace: missing.map((key) => ({ kind: 'set', path: ['entities', id, key], value: known[key] })),
  };
}

function completed(
  node: Node,
  parent: MapNode,
  { entry, shape }: ReturnType<typeof spotAt>,
  values: Readonly<Record<string, string>>,
): readonly TreeChange[] {
  const order = shape?.kind === 'record' ? Object.keys(shape.keys) : undefined;
  if (node.kind === 'map' && node.entries.length > 0) {
    return Object.entries(values).map(([key, value]) => ({ kind: 'add', map: node, key, value, order }) as const);
  }
  return entry === undefined ? [] : [{ kind: 'fill', map: parent, entry, value: values }];
}

function* dateReference({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const { root, format, sidecar } = context;
  const spot = spotAt(root, format, span);
  const { node } = spot;
  if (node.kind !== 'scalar' || sidecar === undefined) return;
  const ids = sidecar.records.dates.flatMap(({ id }) => id?.value ?? []);
  const candidates = keysTo(spot).at(-1) === 'basis' ? ['published', ...ids] : ids;
  yield* changeToNear(node, otherSpellingOf, candidates);
  const claim = sidecar.records.claims.find(({ when }) => when?.span.start === node.span.start);
  const dates = claim?.anchor === undefined ? [] : datesInWords(context, claim.anchor.quote);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || !new RegExp(idPattern, 'u').test(node.text)) return;
  const value = { id: node.text, quote: date.quote, value: date.value };
  yield {
    title: `Record "${date.quote}" as the date "${node.text}"`,
    changes: newItems(root, format.keys, 'dates', [value]),
  };
}

function numbered(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
