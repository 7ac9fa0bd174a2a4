import type { Span } from '../../../text/span';
import type { Problem } from '../../problem';
import { oneLine } from '../../../text/oneLine';
import { entryOf } from '../../reading/node';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { keysTo, type Spot } from '../spot';
import { anchorChanges, type AnchorKeys } from './anchorChanges';
import { anchorAt, type FoundAnchor } from './anchorSpots';
import { inContext, maxChoices, thePlace } from './placeChoices';

/** Which of several places a quotation means. */
export const placeFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'anchor-ambiguous': ambiguous,
  'anchor-context-mismatch': contextMismatch,
  'anchor-occurrence-range': occurrenceRange,
  'anchor-offset-stale': staleOffsets,
  'anchor-overlap-conflict': conflict,
  'anchor-too-common': tooCommon,
};

function* ambiguous({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found?.result.kind !== 'ambiguous') return;
  const { candidates } = found.result;
  for (const candidate of candidates.slice(0, maxChoices)) {
    const changes = thePlace(found, candidate);
    if (changes !== undefined) yield { title: `The one in ${inContext(found.article.text, candidate)}`, changes };
  }
  yield* drafted(`All ${candidates.length}`, found, { ...keysOf(found), occurrence: 'all' }, candidates);
}

/** What a quotation says, without its position. */
function keysOf({ anchor: { quote, prefix, suffix, occurrence } }: FoundAnchor): AnchorKeys {
  return { quote, prefix, suffix, occurrence };
}

function* drafted(
  title: string,
  found: FoundAnchor,
  written: AnchorKeys,
  places: readonly Span[],
  isPreferred = false,
): Generator<Draft> {
  const changes = anchorChanges(found, written, places);
  if (changes !== undefined) yield { title, isPreferred, changes };
}

function* staleOffsets({ span, details }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found?.result.kind !== 'anchored') return;
  const { spot, result } = found;
  const entry = spot.node.kind === 'map' ? entryOf(spot.node, 'at') : undefined;
  if (entry === undefined || details?.kind !== 'offsets') return;
  yield {
    title: 'Update the position',
    isPreferred: true,
    changes: [{ kind: 'replace', node: entry.value, value: details.offsets }],
  };
  const position: Spot = { node: entry.value, entry, shape: undefined, parent: spot };
  // Where nothing else tells equal words apart, the position has to stay.
  if (anchorChanges(found, keysOf(found), result.spans) !== undefined)
    yield { title: 'Remove the position', changes: [{ kind: 'remove', spot: position, withComments: true }] };
}

/** Which of two entities the words mean. */
function* conflict({ span, related = [] }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  const [other] = related;
  const otherSpot = other && anchorAt(context, other.span)?.spot;
  if (found === undefined || otherSpot === undefined) return;
  yield {
    title: `Keep it for "${entityOf(found.spot)}" only`,
    changes: [{ kind: 'remove', spot: otherSpot, withComments: true }],
  };
  yield {
    title: `Keep it for "${entityOf(otherSpot)}" only`,
    changes: [{ kind: 'remove', spot: found.spot, withComments: true }],
  };
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
function* singlePlaces(found: FoundAnchor): Generator<Draft> {
  const { spot, result, article } = found;
  if (spot.node.kind !== 'scalar' || result.kind !== 'anchored') return;
  for (const place of result.spans.slice(0, maxChoices)) {
    const changes = thePlace(found, place);
    if (changes !== undefined) yield { title: `Only the one in ${inContext(article.text, place)}`, changes };
  }
}

function* contextMismatch({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found?.result.kind !== 'context-mismatch') return;
  const { candidates, side } = found.result;
  const { text } = found.article;
  const own = keysOf(found);
  const { prefix, suffix } = own;
  const isClear = candidates.length === 1;
  for (const candidate of candidates.slice(0, maxChoices)) {
    const around = {
      ...own,
      ...(side !== 'suffix' && prefix !== undefined && { prefix: wordsBefore(text, candidate.start, prefix) }),
      ...(side !== 'prefix' && suffix !== undefined && { suffix: wordsAfter(text, candidate.end, suffix) }),
    };
    const title = isClear ? 'Use the words of the article' : `The one in ${inContext(text, candidate)}`;
    const changes = anchorChanges(found, around, [candidate]) ?? thePlace(found, candidate);
    if (changes !== undefined) yield { title, isPreferred: isClear, changes };
  }
  const { quote, occurrence } = own;
  const bare = found.article.resolve({ form: 'one', quote, occurrence });
  if (bare.kind === 'anchored') yield* drafted('Without the words around it', found, { quote, occurrence }, bare.spans);
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
  const { candidates } = found.result;
  const count = candidates.length;
  yield* drafted(`Change to ${count}`, found, { ...keysOf(found), occurrence: count }, candidates.slice(-1), true);
  yield* drafted('All of them', found, { ...keysOf(found), occurrence: 'all' }, candidates);
}
