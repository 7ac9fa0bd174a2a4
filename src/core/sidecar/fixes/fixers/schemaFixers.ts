import { closest } from '../../closest';
import { entityIdFor } from '../../edits/entityIdFor';
import { quoted } from '../../edits/writeValue';
import { otherKeyName, type OtherKeyName } from '../../format/otherKeyNames';
import { accepts } from '../../format/places';
import { colorPattern, type RecordShape } from '../../format/shape';
import { entryOf, isNull, type MapEntry, type MapNode, type Node } from '../../reading/node';
import { endOfLine } from '../../../text/lineAround';
import type { Span } from '../../../text/span';
import type { Problem } from '../../problem';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { describeName, valueOfWords } from '../knowledge';
import { emptiedRecord } from '../removal';
import { valueAt } from '../rewriting';
import { sortedKeys } from '../sortKeys';
import { keysTo, recordOf, spotAt, type FoundSpot, type Spot } from '../spot';
import { schemaLineOf } from './fileFixers';
import { freeId } from './freeId';
import { hasCommentBelow, indentingBelow } from './indentBelow';
import { mended } from './mended';
import { removalDraft } from './removalDraft';
import { idRenames, renamesOf, takenNames } from './renaming';
import { stated } from './stated';

/** Keys and ids. */
export const schemaFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'schema-missing': (_, context) => [
    {
      title: 'Insert the "schema:" line',
      isPreferred: true,
      changes: [
        {
          kind: 'add',
          map: context.root,
          key: 'schema',
          value: schemaLineOf(context),
          order: Object.keys(context.format.keys),
        },
      ],
    },
  ],
  'schema-unsupported': stated((value) => `Change to ${value}`, { isPreferred: true }),
  'schema-outdated': ({ span }, context) => [
    {
      title: `Upgrade to ${schemaLineOf(context)}`,
      changes: [
        { kind: 'replace', node: spotAt(context.root, context.format, span).node, value: schemaLineOf(context) },
      ],
    },
  ],
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'invalid-id': invalidId,
  'empty-value': emptyValue,
  'key-order': ({ span }, { text, root, format }) => {
    const record = recordOf(spotAt(root, format, span).parent ?? { node: root, shape: format });
    const rewriting = record?.shape?.kind === 'record' ? sortedKeys(text, record.node, record.shape) : undefined;
    return rewriting === undefined ? [] : [{ title: 'Put the keys in the usual order', rewriting }];
  },
};

function* unknownKey({ span, details }: Problem, context: ReadableContext): Generator<Draft> {
  if (details?.kind === 'mending') {
    yield* mended(details);
    return;
  }
  const spot = spotAt(context.root, context.format, span);
  const { entry, parent } = spot;
  if (!spot.isKey || entry === undefined || parent?.shape?.kind !== 'record') return;
  const taken = takenNames(spot);
  const other = otherKeyName(entry.key.text, parent.shape, taken);
  const near =
    other?.key ??
    closest(
      entry.key.text,
      Object.keys(parent.shape.keys).filter((key) => !taken.has(key)),
    );
  if (near !== undefined) {
    const value = parent.shape.keys[near]?.value;
    const isPreferred = !isDoubtful(other, entry, parent) && value !== undefined && accepts(value, entry.value);
    yield { title: `Rename to "${near}"`, isPreferred, changes: [{ kind: 'rename', entry, key: near }] };
  }
  const own = `x-${entry.key.text}`;
  yield { title: `Keep as "${own}"`, changes: [{ kind: 'rename', entry, key: own }] };
}

/** Whether the value might belong elsewhere, or another key of the record means the same: which one counts, the user knows. */
function isDoubtful(other: OtherKeyName | undefined, entry: MapEntry, { node, shape }: Spot): boolean {
  if (other === undefined || node.kind !== 'map' || shape?.kind !== 'record') return false;
  const { entries } = node;
  return (
    !other.isSure ||
    entries.some((each) => each !== entry && otherKeyName(each.key.text, shape, new Set())?.key === other.key)
  );
}

/** The key is inserted with its value where the article says it, else with an empty text to be filled in. */
function* missingKey({ span, message }: { span: Span; message: string }, context: ReadableContext): Generator<Draft> {
  const spot = spotAt(context.root, context.format, span);
  const record =
    spot.node.kind === 'list' ? emptyRecordAt(context, span) : recordOf(spot.isKey ? (spot.parent ?? spot) : spot);
  if (record?.shape?.kind !== 'record') return;
  const { shape, node } = record;
  for (const [key, { required }] of Object.entries(shape.keys)) {
    const isMissing = required === true && !node.entries.some((entry) => entry.key.text === key);
    if (!isMissing || !message.includes(`"${key}"`)) continue;
    const value = knownValue(key, shape, node, context);
    yield {
      title: value === undefined ? `Insert "${key}:"` : `Insert "${key}: ${value}"`,
      changes: [{ kind: 'add', map: node, key, value: value ?? '', order: Object.keys(shape.keys) }],
    };
  }
}

/** A record without keys whose dash is what the problem points at. */
function emptyRecordAt({ root, format }: ReadableContext, span: Span): ReturnType<typeof recordOf> {
  return recordOf(spotAt(root, format, { start: span.end + 1, end: span.end + 1 }));
}

function knownValue(key: string, shape: RecordShape, node: MapNode, context: ReadableContext): string | undefined {
  const quote = node.entries.find((entry) => entry.key.text === 'quote')?.value;
  if (shape.noun !== 'date' || key !== 'value' || quote?.kind !== 'scalar') return undefined;
  return valueOfWords(context, quote.text);
}

function* invalidId({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const spot = spotAt(context.root, context.format, span);
  const written = spot.isKey ? spot.entry?.key : spot.node;
  if (written?.kind !== 'scalar') return;
  const taken = spot.isKey ? takenNames(spot) : idsIn(context, spot);
  // A name without a Latin letter gives an id that says nothing: it must not be another one's anywhere in the folder.
  const isNamed = /[\p{Script=Latin}\d]/u.test(written.text);
  const id = isNamed ? entityIdFor(written.text, taken) : freeId(written.text, taken, context.sidecar);
  const isOnly = [...idNodes(context, spot)].filter(({ text }) => text === written.text).length === 1;
  yield {
    title: `Change to "${id}", here and where it is referred to`,
    isPreferred: isNamed,
    changes:
      spot.isKey && spot.entry !== undefined
        ? renamesOf(context, spot.entry, id)
        : idRenames(context, written, id, isOnly && keysTo(spot)[0] === 'dates'),
  };
}

/** The ids of the records beside the one at a spot. */
function* idNodes({ root }: ReadableContext, spot: FoundSpot): Generator<Node & { readonly kind: 'scalar' }> {
  const [listName = ''] = keysTo(spot);
  const list = root.entries.find(({ key }) => key.text === listName)?.value;
  for (const record of list?.kind === 'list' ? list.items : []) {
    const id = record.kind === 'map' ? record.entries.find(({ key }) => key.text === 'id')?.value : undefined;
    if (id?.kind === 'scalar') yield id;
  }
}

/** @see idNodes */
export function idsIn(context: ReadableContext, spot: FoundSpot): ReadonlySet<string> {
  return new Set([...idNodes(context, spot)].map(({ text }) => text));
}

function* emptyValue({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const { text, root, format } = context;
  const spot = spotAt(root, format, span);
  const { entry, parent, node } = spot;
  if (!isNull(node) && !(node.kind === 'scalar' && node.text === '')) return;
  if (entry === undefined) {
    yield removalDraft('Remove this item', spot, context);
    return;
  }
  const shape = parent?.shape?.kind === 'record' ? parent.shape : undefined;
  if (parent?.node === root && entry.key.text === 'schema') {
    const value = schemaLineOf(context);
    yield {
      title: `Complete: schema ${value}`,
      isPreferred: true,
      changes: [{ kind: 'fill', map: root, entry, value }],
    };
    return;
  }
  const header = shape && parent?.node.kind === 'map' ? { entry, map: parent.node, shape } : undefined;
  const indenting = header && indentingBelow(header, context);
  if (indenting !== undefined) yield indenting;
  if (shape?.keys[entry.key.text]?.required === true && parent?.parent !== undefined) {
    yield { title: `Remove this ${shape.noun}`, changes: [{ kind: 'remove', spot: parent, withComments: true }] };
    return;
  }
  const meant =
    spot.shape?.kind === 'text' && spot.shape.format === 'color' ? colorBehind(text, entry.key.span.end) : undefined;
  if (meant !== undefined) yield meant;
  yield* completed(spot, parent, context);
  const removed = emptiedRecord(spot);
  const name = removed.entry?.key.text ?? entry.key.text;
  const removal = removalDraft(`Remove "${name}"`, removed, context);
  const isKept =
    meant !== undefined || indenting !== undefined || (header && hasCommentBelow(header, context)) === true;
  yield isKept ? { ...removal, isPreferred: false } : removal;
}

/** The name or type of an entity, as the article or its id says it. */
function* completed(spot: FoundSpot, parent: Spot | undefined, context: ReadableContext): Generator<Draft> {
  const { entry } = spot;
  const key = entry?.key.text;
  const id = parent?.entry?.key.text;
  const isEntity = parent?.shape?.kind === 'record' && parent.shape.noun === 'entity';
  if (entry === undefined || id === undefined || !isEntity || parent.node.kind !== 'map') return;
  if (key !== 'name' && key !== 'type') return;
  const name = key === 'type' ? entryOf(parent.node, 'name')?.value : undefined;
  const value = describeName(context, id, name?.kind === 'scalar' && name.text !== '' ? name.text : undefined)[key];
  yield { title: `Complete: ${key} ${value}`, changes: [{ kind: 'fill', map: parent.node, entry, value }] };
}

/** A color in hexadecimal without quotation marks, which YAML takes for a comment. */
function colorBehind(text: string, keyEnd: number): Draft | undefined {
  const written = /^(:\s+)(#[\dA-Fa-f]+)[ \t]*$/mu.exec(text.slice(keyEnd, endOfLine(text, keyEnd)));
  const [, before = '', value = ''] = written ?? [];
  if (!new RegExp(colorPattern, 'u').test(value)) return undefined;
  const start = keyEnd + before.length;
  const edit = { span: { start, end: start + value.length }, newText: quoted(value) };
  return { title: `Put ${value} in quotation marks`, isPreferred: true, rewriting: valueAt(edit, value) };
}
