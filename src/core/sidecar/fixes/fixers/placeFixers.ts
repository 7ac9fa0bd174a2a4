import type { Span } from '../../../text/span';
import { anchorFor } from '../../anchors/anchorFor';
import type { Problem } from '../../problem';
import { entryOf } from '../../reading/node';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { keysTo, type Spot } from '../spot';
import type { TreeChange } from '../treeChange';
import { contextChanges, keyChange } from './anchorContext';
import { anchorAt, type FoundAnchor, oneLine } from './anchorSpots';

/** Which of several places a quotation means. */
export const placeFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'anchor-ambiguous': ambiguous,
  'anchor-context-mismatch': contextMismatch,
  'anchor-occurrence-range': occurrenceRange,
  'anchor-offset-stale': staleOffsets,
  'anchor-overlap-conflict': conflict,
  'anchor-too-common': tooCommon,
};

/** Places offered to choose from. */
const maxChoices = 12;

function* ambiguous({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found?.result.kind !== 'ambiguous') return;
  const { result, article, spot } = found;
  if (spot.node.kind !== 'map') return;
  for (const candidate of result.candidates.slice(0, maxChoices)) {
    const written = anchorFor(article.text, candidate);
    if (written === undefined) continue;
    yield {
      title: `The one in ${inContext(article.text, candidate)}`,
      changes: contextChanges(spot.node, written),
    };
  }
  yield { title: `All ${result.candidates.length}`, changes: [keyChange(spot.node, 'occurrence', 'all')] };
}

function* staleOffsets({ span, details }: Problem, context: ReadableContext): Generator<Draft> {
  const map = anchorAt(context, span)?.spot;
  const entry = map?.node.kind === 'map' ? entryOf(map.node, 'at') : undefined;
  if (entry === undefined || details?.kind !== 'offsets') return;
  yield {
    title: 'Update the position',
    isPreferred: true,
    changes: [{ kind: 'replace', node: entry.value, value: details.offsets }],
  };
  const spot: Spot = { node: entry.value, entry, shape: undefined, ...(map && { parent: map }) };
  yield { title: 'Remove the position', changes: [{ kind: 'remove', spot }] };
}

/** Which of two entities the words mean. */
function* conflict({ span, related = [] }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  const [other] = related;
  const otherSpot = other && anchorAt(context, other.span)?.spot;
  if (found === undefined || otherSpot === undefined) return;
  yield { title: `Keep it for "${entityOf(found.spot)}" only`, changes: [{ kind: 'remove', spot: otherSpot }] };
  yield { title: `Keep it for "${entityOf(otherSpot)}" only`, changes: [{ kind: 'remove', spot: found.spot }] };
  yield* singlePlaces(found);
}

function entityOf(spot: Spot): string {
  return keysTo(spot)[1] ?? '';
}

function* tooCommon({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found !== undefined) yield* singlePlaces(found);
}

/** Makes a mention of every occurrence one of a single place. */
function* singlePlaces({ spot, result, article, anchor }: FoundAnchor): Generator<Draft> {
  if (spot.node.kind !== 'scalar' || result.kind !== 'anchored') return;
  for (const place of result.spans.slice(0, maxChoices)) {
    const written = anchorFor(article.text, place);
    if (written === undefined) continue;
    const { prefix, suffix, occurrence } = written;
    const context = {
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
      // Without words around it a text would mean whole words anywhere again.
      ...((occurrence !== undefined || (prefix ?? suffix) === undefined) && { occurrence: occurrence ?? 1 }),
    };
    yield {
      title: `Only the one in ${inContext(article.text, place)}`,
      changes: [{ kind: 'replace', node: spot.node, value: { quote: anchor.quote, ...context } }],
    };
  }
}

function* contextMismatch({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found?.result.kind !== 'context-mismatch' || found.spot.node.kind !== 'map') return;
  const { result, article, anchor } = found;
  const map = found.spot.node;
  for (const candidate of result.candidates.slice(0, maxChoices)) {
    const changes: TreeChange[] = [];
    if (result.side !== 'suffix' && anchor.prefix !== undefined)
      changes.push(keyChange(map, 'prefix', wordsBefore(article.text, candidate.start, anchor.prefix)));
    if (result.side !== 'prefix' && anchor.suffix !== undefined)
      changes.push(keyChange(map, 'suffix', wordsAfter(article.text, candidate.end, anchor.suffix)));
    yield {
      title:
        result.candidates.length === 1
          ? 'Use the words of the article'
          : `The one in ${inContext(article.text, candidate)}`,
      isPreferred: result.candidates.length === 1,
      changes,
    };
  }
  const dropped = ['prefix', 'suffix'].flatMap((key) => {
    const entry = entryOf(map, key);
    return entry === undefined
      ? []
      : [{ kind: 'remove', spot: { node: entry.value, entry, shape: undefined, parent: found.spot } } as const];
  });
  yield { title: 'Without the words around it', changes: dropped };
}

/** As many words before an offset as some words have. */
function wordsBefore(text: string, offset: number, like: string): string {
  const words = oneLine(text.slice(Math.max(0, offset - 200), offset)).split(' ');
  const count = countOf(like);
  const isBroken = words.at(-1) === '';
  return `${(isBroken ? words.slice(0, -1) : words).slice(-count).join(' ')}${isBroken ? ' ' : ''}`;
}

function wordsAfter(text: string, offset: number, like: string): string {
  const words = oneLine(text.slice(offset, offset + 200)).split(' ');
  const count = countOf(like);
  const isBroken = words[0] === '';
  return `${isBroken ? ' ' : ''}${(isBroken ? words.slice(1) : words).slice(0, count).join(' ')}`;
}

function countOf(words: string): number {
  return Math.max(1, words.trim().split(/\s+/u).length);
}

function* occurrenceRange({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found?.result.kind !== 'occurrence-range') return;
  const map = found.spot.node;
  const count = found.result.candidates.length;
  if (map.kind !== 'map' || count === 0) return;
  yield { title: `Change to ${count}`, isPreferred: true, changes: [keyChange(map, 'occurrence', count)] };
  yield { title: 'All of them', changes: [keyChange(map, 'occurrence', 'all')] };
}

/** Words around a place, the place between bars. */
function inContext(text: string, { start, end }: Span): string {
  const before = oneLine(text.slice(Math.max(0, start - contextLength), start));
  const after = oneLine(text.slice(end, end + contextLength));
  return `“${start > contextLength ? '…' : ''}${before}|${oneLine(text.slice(start, end))}|${after}${end + contextLength < text.length ? '…' : ''}”`;
}

const contextLength = 24;
