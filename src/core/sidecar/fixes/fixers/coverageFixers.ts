import { parseEdtf } from '../../../dates/edtf/parseEdtf';
import type { Span } from '../../../text/span';
import { anchorFor } from '../../anchors/anchorFor';
import { onOneLine } from '../../anchors/hyphenation';
import { indexByOffset } from '../../edits/addToList';
import type { Value } from '../../edits/data';
import { writtenAnchor } from '../../edits/writtenAnchor';
import { writtenBasis } from '../../edits/writtenBasis';
import { entryOf } from '../../reading/node';
import type { Problem } from '../../problem';
import type { SidecarContext } from '../../rules/context';
import { shortened } from '../../rules/wording';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { newEntries, newItems, newItemsAt } from '../newRecords';
import { freeId } from './freeId';

/** Names and dates of the article that nobody has recorded. */
export const coverageFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'coverage-entities': names,
  'coverage-dates': dates,
};

/** Names that are offered one by one: those that the message lists. */
const listedNames = 3;

/** Goes through what nobody has decided on. */
export const oneByOne: Draft = { title: 'Decide one by one in the article', action: { kind: 'decide-suggestions' } };

function* names({ details }: Problem, context: ReadableContext): Generator<Draft> {
  yield oneByOne;
  const { root, format } = context;
  const found = details?.kind === 'places' ? foundNames(details.places, context) : [];
  const record = (some: readonly FoundName[]): Draft & { readonly changes: unknown } => ({
    title:
      some.length === 1
        ? `Record "${shortened(some[0]?.name ?? '')}" (${some[0]?.type ?? ''})`
        : `Record all ${some.length} names`,
    changes: newEntries(root, format.keys, 'entities', newEntities(some, context)),
  });
  if (found.length > 1) yield record(found);
  for (const each of found.slice(0, listedNames)) yield record([each]);
  if (found.length === 0) return;
  const words = found.map(({ name }) => name);
  yield {
    title: found.length === 1 ? `Ignore "${shortened(words[0] ?? '')}" here` : `Ignore all ${found.length} names here`,
    changes: newItems(root, format.keys, 'ignore', words),
  };
}

interface FoundName {
  readonly name: string;
  readonly type: string;
}

function foundNames(places: readonly Span[], { knowledge }: ReadableContext): readonly FoundName[] {
  const { text, article } = knowledge;
  if (text === undefined) return [];
  return places.map(({ start, end }) => {
    const mention = article?.mentions.find((each) => each.start === start && each.end === end);
    return { name: onOneLine(text.slice(start, end)), type: mention?.type ?? 'person' };
  });
}

/** Records in the order of their ids, so that a sorted table stays sorted. An entity that other sidecars know keeps its id. */
function newEntities(found: readonly FoundName[], { root, sidecar }: ReadableContext): Readonly<Record<string, Value>> {
  const together = sidecar?.together;
  const table = entryOf(root, 'entities')?.value;
  const here = new Set(table?.kind === 'map' ? table.entries.map(({ key }) => key.text) : []);
  const taken = new Set(here);
  const records = found.map(({ name, type }) => {
    const known = together?.entitiesNamed(name).find(({ fact }) => !here.has(fact.id))?.fact;
    const id = known?.id ?? freeId(name, taken, sidecar);
    taken.add(id);
    here.add(id);
    return [id, { name, type: known?.record.type?.value ?? type, mentions: [name] }] as const;
  });
  return Object.fromEntries(records.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function* dates({ details }: Problem, { root, format, sidecar }: ReadableContext): Generator<Draft> {
  yield oneByOne;
  if (sidecar?.article === undefined || details?.kind !== 'places') return;
  const { text } = sidecar.article;
  const starts = new Set(details.places.map(({ start }) => start));
  const offsets = offsetsOfDates(sidecar);
  const items = sidecar.dates().flatMap((date) => {
    const anchor = starts.has(date.start) ? anchorFor(text, date) : undefined;
    if (anchor === undefined || date.edtf === undefined || !parseEdtf(date.edtf).ok) return [];
    const basis = writtenBasis(date, publicationIn(sidecar));
    const value: Value = { ...writtenAnchor(anchor), value: date.edtf, ...(basis !== undefined && { basis }) };
    const index = indexByOffset(offsets, date.start);
    return [{ value, index: index === offsets.length ? undefined : index, words: date.text }];
  });
  const [only] = items;
  if (only === undefined) return;
  yield {
    title:
      items.length === 1
        ? `Record "${shortened(only.words)}"`
        : `Record the values of ${items.length === details.places.length ? 'all ' : ''}${items.length} dates`,
    changes: newItemsAt(root, format.keys, 'dates', items),
  };
}

/** Where the words of each recorded date stand in the article, in the order of the list. */
function offsetsOfDates({ anchors, records }: SidecarContext): readonly (number | undefined)[] {
  return records.dates.map((record) => {
    const found = anchors.find(({ owner }) => owner.kind === 'date' && owner.record === record)?.result;
    return found?.kind === 'anchored' ? found.spans[0]?.start : undefined;
  });
}

function publicationIn({ records, published }: SidecarContext): Parameters<typeof writtenBasis>[1] {
  const isRecorded = records.article?.published?.value === published;
  return { published, publishedBy: isRecorded ? 'record' : undefined };
}
