import type { Span } from '../../../text/span';
import type { Anchor } from '../../anchors/anchor';
import { codePointSpan } from '../../anchors/codePoints';
import type { Value } from '../../edits/data';
import { entryOf, type MapNode } from '../../reading/node';
import type { TreeChange } from '../treeChange';
import type { FoundAnchor } from './anchorSpots';

/** What a quotation is to say. Where it stood once is no part of it: a position is only ever brought up to date. */
export type AnchorKeys = Pick<Anchor, 'quote' | 'prefix' | 'suffix' | 'occurrence'>;

/** Order of the keys of an anchor among those of any record. */
const keyOrder = ['quote', 'prefix', 'suffix', 'occurrence', 'at'] as const;
const recordOrder: readonly string[] = ['id', ...keyOrder];

/**
 * The changes that make a quotation of a file another one, as a whole: what the old one says besides is taken out, since
 * old words around a place and a new number would mean a third place. Undefined unless the article has the new one at
 * exactly the places that are meant.
 *
 * @param places UTF-16 spans of the article, in order
 */
export function anchorChanges(
  { spot: { node }, article }: FoundAnchor,
  written: AnchorKeys,
  places: readonly Span[],
): readonly TreeChange[] | undefined {
  const { quote, prefix, suffix, occurrence } = written;
  const isBare = node.kind === 'scalar' && (prefix ?? suffix ?? occurrence) === undefined;
  const result = article.resolve({ form: isBare ? 'all' : 'one', quote, prefix, suffix, occurrence });
  if (result.kind !== 'anchored' || !areSame(result.spans, places)) return undefined;
  if (node.kind === 'map') return keyChanges(node, written, placeIn(article.text, places));
  if (node.kind !== 'scalar') return undefined;
  const value = isBare
    ? quote
    : {
        quote,
        ...(prefix !== undefined && { prefix }),
        ...(suffix !== undefined && { suffix }),
        ...(occurrence !== undefined && { occurrence }),
      };
  return [{ kind: 'replace', node, value }];
}

function areSame(found: readonly Span[], meant: readonly Span[]): boolean {
  return (
    found.length === meant.length &&
    found.every(({ start, end }, i) => start === meant[i]?.start && end === meant[i].end)
  );
}

/** The position of a single place, as `at` has it. */
function placeIn(text: string, [place, ...others]: readonly Span[]): readonly [number, number] | undefined {
  return place === undefined || others.length > 0 ? undefined : codePointSpan(text, place);
}

/** Keys that are no longer there become those that are new, on the same line, with its comment. */
function keyChanges(map: MapNode, written: AnchorKeys, at: readonly [number, number] | undefined): TreeChange[] {
  const values: Readonly<Record<(typeof keyOrder)[number], Value | undefined>> = {
    ...written,
    prefix: written.prefix,
    suffix: written.suffix,
    occurrence: written.occurrence,
    at: entryOf(map, 'at') && at,
  };
  const present = keyOrder.flatMap((key) => entryOf(map, key) ?? []);
  const missing = keyOrder.filter((key) => values[key] !== undefined && entryOf(map, key) === undefined);
  const changes: TreeChange[] = [];
  for (const entry of present) {
    const { key, value: node } = entry;
    let name = keyOrder.find((each) => each === key.text);
    if (name === undefined || values[name] === undefined) {
      name = missing.shift();
      if (name !== undefined) changes.push({ kind: 'rename', entry, key: name });
    }
    const value = name && values[name];
    if (value === undefined) {
      const spot = { node, entry, shape: undefined, parent: { node: map, shape: undefined } };
      changes.push({ kind: 'remove', spot });
    } else if (!(
      node.kind === 'scalar' &&
      name === key.text &&
      typeof value !== 'object' &&
      node.text === String(value)
    ))
      changes.push({ kind: 'replace', node, value });
  }
  for (const key of missing) {
    const value = values[key];
    if (value !== undefined) changes.push({ kind: 'add', map, key, value, order: recordOrder });
  }
  return changes;
}
