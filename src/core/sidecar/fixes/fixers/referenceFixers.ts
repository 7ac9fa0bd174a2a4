import { entityTypes } from '../../../names/entityType';
import { resolvePath } from '../../../text/path';
import type { Span } from '../../../text/span';
import { newSearchBudget } from '../../anchors/closestWords';
import { QuotedText } from '../../anchors/quotedText';
import { closest } from '../../closest';
import { entityIdFor } from '../../edits/entityIdFor';
import { idPattern } from '../../format/shape';
import { articlePathOf } from '../../names';
import { OwnTypes } from '../../ownTypes';
import { otherSpellingOf, slipOf } from '../../meantWord';
import { entryOf, type MapNode, type Node, type ScalarNode } from '../../reading/node';
import type { Problem } from '../../problem';
import { shortened } from '../../rules/wording';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { itemOrList } from '../removal';
import { datesInWords, describeName } from '../knowledge';
import { newEntries, newItems } from '../newRecords';
import { keysTo, recordOf, spotAt } from '../spot';
import type { TreeChange } from '../treeChange';
import { idsIn } from './schemaFixers';
import { idRenames, redirections, renamesOf, takenNames } from './renaming';
import { oneLine } from '../../../text/oneLine';

/** What points at something else: ids, files, other sidecars. */
export const referenceFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'article-not-found': ({ message }, { path }) => [
    { title: 'Choose the article and rename this sidecar after it', action: { kind: 'choose-article' } },
    {
      title: `Delete this sidecar${message.includes('No article') ? ` of ${articlePathOf(path) ?? path}` : ''}`,
      action: { kind: 'delete-file' },
    },
  ],
  'sidecar-duplicate': ({ related = [] }) =>
    related.map(({ path }) => ({ title: `Compare with ${path}`, action: { kind: 'compare-with', other: path } })),
  'sidecar-misplaced': ({ details }) =>
    details?.kind === 'value'
      ? [{ title: `Move it to ${details.value}`, action: { kind: 'move-file', to: details.value } }]
      : [],
  'entity-unknown': entityUnknown,
  'entity-incomplete': entityIncomplete,
  'type-unknown': typeUnknown,
  'type-built-in': typeBuiltIn,
  'type-cycle': ({ span }, { root, format }) => {
    const spot = spotAt(root, format, span);
    return [{ title: 'Remove "parent"', changes: [{ kind: 'remove', spot, withComments: true }] }];
  },
  'id-duplicate': ({ span }, context) => {
    const spot = spotAt(context.root, context.format, span);
    if (spot.node.kind !== 'scalar') return [];
    const id = numbered(spot.node.text, idsIn(context, spot));
    return [{ title: `Change to "${id}"`, changes: idRenames(context, spot.node, id, false) }];
  },
  'date-ref-unknown': dateReference,
  'same-used': sameUsed,
  'same-unknown': ({ span }, { root, format }) => {
    const spot = spotAt(root, format, span);
    const known = tableKeys(root, 'entities');
    const change = spot.node.kind === 'scalar' ? changeToNear(spot.node, otherSpellingOf, known) : [];
    return [...change, { title: 'Remove this merge', changes: [{ kind: 'remove', spot, withComments: true }] }];
  },
  'name-stale': staleName,
  'same-cycle': ({ span }, { root, format }) => [
    { title: 'Remove this merge', changes: [{ kind: 'remove', spot: spotAt(root, format, span), withComments: true }] },
  ],
  'link-target-missing': choosePath,
  'evidence-article-missing': choosePath,
  'path-outside-workspace': choosePath,
  'evidence-quote-not-found': closestEvidence,
  'link-self': ({ span }, { root, format }) => {
    const record = recordOf(spotAt(root, format, span));
    return record?.parent === undefined
      ? []
      : [{ title: 'Remove this link', changes: [{ kind: 'remove', spot: record, withComments: true }] }];
  },
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

/**
 * Offers the nearest of some ids.
 * @param meant which one was meant for sure, if any: only that is the obvious way
 */
function* changeToNear(
  node: ScalarNode,
  meant: typeof otherSpellingOf,
  known: readonly string[],
  changeTo: (near: string) => TreeChange = (value) => ({ kind: 'replace', node, value }),
): Generator<Draft> {
  const sure = meant(node.text, known);
  const near = sure ?? closest(node.text, known);
  if (near === undefined) return;
  yield { title: `Change to "${near}"`, isPreferred: sure !== undefined, changes: [changeTo(near)] };
}

/** The path that was meant, where the check knows it, or one that the user chooses. */
function* choosePath({ span, details }: Problem, { root, format }: ReadableContext): Generator<Draft> {
  const { node } = spotAt(root, format, span);
  if (node.kind === 'scalar' && (details?.kind === 'meant' || details?.kind === 'value')) {
    const { value } = details;
    const isPreferred = details.kind === 'value' || details.isSure;
    yield { title: `Change to "${value}"`, isPreferred, changes: [{ kind: 'replace', node, value }] };
  }
  yield { title: 'Choose a file', action: { kind: 'choose-path', span } };
}

/** The words of the other article that come nearest. */
function* closestEvidence({ span }: { span: Span }, { root, format, sidecar }: ReadableContext): Generator<Draft> {
  const spot = spotAt(root, format, span);
  const record = recordOf(spot)?.node;
  const written = record && entryOf(record, 'article')?.value;
  const target = written?.kind === 'scalar' && sidecar ? resolvePath(sidecar.basePath, written.text) : undefined;
  const text = target === undefined ? undefined : sidecar?.files.text(target);
  if (text === undefined || spot.node.kind !== 'scalar') return;
  const near = new QuotedText(text).nearest({ form: 'all', quote: spot.node.text }, newSearchBudget());
  if (typeof near !== 'object') return;
  const value = oneLine(near.text);
  yield {
    title: `Use the words of the article: "${shortened(value)}"`,
    isPreferred: near.kind === 'case',
    changes: [{ kind: 'replace', node: spot.node, value }],
  };
}

/** To write it as an article does, or to take it back: an alias, a term or a merge; of two terms, and of a name, all of it. */
function* staleName({ span, details }: Problem, { root, format }: ReadableContext): Generator<Draft> {
  const spot = spotAt(root, format, span);
  const [table, id = ''] = keysTo(spot);
  if (details?.kind === 'value' && spot.node.kind === 'scalar') {
    const { value } = details;
    yield { title: `Change to "${shortened(value)}"`, changes: [{ kind: 'replace', node: spot.node, value }] };
  }
  const { parent } = spot;
  if (table === 'same') yield { title: 'Remove this merge', changes: [{ kind: 'remove', spot, withComments: true }] };
  else if (table === 'ignore')
    yield { title: 'Remove this term', changes: [{ kind: 'remove', spot: itemOrList(spot), withComments: true }] };
  else if (table === 'not-same' && parent?.node.kind === 'list') {
    const isPair = parent.node.items.length <= 2;
    yield isPair
      ? {
          title: 'Remove what is different',
          changes: [{ kind: 'remove', spot: itemOrList(parent), withComments: true }],
        }
      : { title: `Take it out of what is different`, changes: [{ kind: 'remove', spot, withComments: true }] };
  } else if (parent?.entry?.key.text === 'aliases') {
    yield { title: 'Remove this alias', changes: [{ kind: 'remove', spot: itemOrList(spot), withComments: true }] };
  } else {
    const record = recordOf(spot);
    if (table === 'entities' && record)
      yield { title: `Remove "${id}"`, changes: [{ kind: 'remove', spot: record, withComments: true }] };
  }
}

function tableKeys(root: MapNode, name: string): readonly string[] {
  const table = root.entries.find(({ key }) => key.text === name)?.value;
  return table?.kind === 'map' ? table.entries.map(({ key }) => key.text) : [];
}

function numbered(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

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

function* typeUnknown({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const { root, format, sidecar } = context;
  const { node } = spotAt(root, format, span);
  if (node.kind !== 'scalar') return;
  const own = sidecar === undefined ? tableKeys(root, 'types') : (sidecar.workspace?.types ?? new OwnTypes([])).ids;
  yield* changeToNear(node, slipOf, [...entityTypes, ...own]);
  if (!new RegExp(idPattern, 'u').test(node.text)) return;
  const value = { label: labelOf(node.text) };
  yield sidecar === undefined
    ? {
        title: `Define the type "${node.text}"`,
        changes: newEntries(root, format.keys, 'types', { [node.text]: value }),
      }
    : {
        title: `Define the type "${node.text}" in source-review.yaml`,
        workspace: [{ kind: 'set', path: ['types', node.text], value }],
      };
}

/** The entry as a type of its own, below the built-in one; or without it. */
function* typeBuiltIn({ span }: { span: Span }, { root, format }: ReadableContext): Generator<Draft> {
  const spot = spotAt(root, format, span);
  const { entry, node } = spot;
  if (entry === undefined) return;
  const label = node.kind === 'map' ? entryOf(node, 'label')?.value : undefined;
  const taken = new Set([...entityTypes, ...tableKeys(root, 'types')]);
  const key = entityIdFor(label?.kind === 'scalar' && label.text !== '' ? label.text : `own-${entry.key.text}`, taken);
  const parent = entry.key.text;
  const changes: TreeChange[] = [{ kind: 'rename', entry, key }];
  const order = spot.shape?.kind === 'record' ? Object.keys(spot.shape.keys) : undefined;
  if (node.kind === 'map' && entryOf(node, 'parent') === undefined)
    changes.push({ kind: 'add', map: node, key: 'parent', value: parent, order });
  yield { title: `Make it a type of its own, "${key}"`, changes };
  yield { title: `Remove "${parent}"`, changes: [{ kind: 'remove', spot, withComments: true }] };
}

function labelOf(id: string): string {
  const words = id.replace(/[-_.]+/gu, ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
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

function* sameUsed({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const { root, format, sidecar, text } = context;
  const spot = spotAt(root, format, span);
  const written = spot.isKey ? spot.entry?.key : spot.node;
  const id = written?.kind === 'scalar' ? written.text : text.slice(span.start, span.end);
  const to = sidecar?.workspace?.records.same.find(({ from }) => from.value === id)?.to.value;
  if (to === undefined) return;
  const entry = spot.isKey ? spot.entry : undefined;
  if (entry !== undefined && takenNames(spot).has(to)) return;
  yield {
    title: `Rename to "${to}" in this file`,
    isPreferred: true,
    changes: entry === undefined ? redirections(context, id, to) : renamesOf(context, entry, to),
  };
}
