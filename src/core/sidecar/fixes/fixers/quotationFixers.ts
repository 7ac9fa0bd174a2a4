import { anchorFor } from '../../anchors/anchorFor';
import { oneLine } from '../../../text/oneLine';
import type { Span } from '../../../text/span';
import type { Problem } from '../../problem';
import { entryOf } from '../../reading/node';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { spotAt, type Spot } from '../spot';
import type { TreeChange } from '../treeChange';
import { anchorChanges } from './anchorChanges';
import { anchorAt, type FoundAnchor, quoteNode } from './anchorSpots';
import { inContext, maxChoices, thePlace } from './placeChoices';
import { removalDraft } from './removalDraft';

/** The words of quotations. */
export const quotationFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'anchor-not-found': notFound,
  'anchor-case': otherWords,
  'anchor-fuzzy': otherWords,
  'anchor-partial-word': otherWords,
  'anchor-trim': withoutSpaces,
  'anchor-too-long': tooLong,
  'anchor-duplicate': duplicate,
  'mention-in-ignore': ignoredMention,
};

function removalTitle({ shape }: Spot): string {
  return `Remove this ${shape?.kind === 'record' ? shape.noun : 'mention'}`;
}

function removal(spot: Spot): Draft {
  return { title: removalTitle(spot), changes: [{ kind: 'remove', spot, withComments: true }] };
}

function* duplicate({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found !== undefined) yield removalDraft(removalTitle(found.spot), found.spot, context);
}

function* notFound({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found === undefined) return;
  yield* search(found);
  yield* rejection(found.spot);
  yield removal(found.spot);
}

/** The article no longer says so, and the record of it stays. */
function* rejection({ node, shape }: Spot): Generator<Draft> {
  if (node.kind !== 'map' || shape?.kind !== 'record' || shape.noun !== 'claim') return;
  const entry = entryOf(node, 'status');
  const value = 'rejected';
  yield {
    title: 'Keep this claim as rejected',
    changes: [
      entry === undefined
        ? { kind: 'add', map: node, key: 'status', value, order: Object.keys(shape.keys) }
        : { kind: 'replace', node: entry.value, value },
    ],
  };
}

function* search({ anchor }: FoundAnchor): Generator<Draft> {
  if (anchor.quote.trim() === '') return;
  yield { title: 'Search the article', action: { kind: 'search-article', words: anchor.quote } };
}

/** Writes the words that the article has. */
function* otherWords({ span, details, rule, related = [] }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found === undefined || details?.kind !== 'words') return;
  const title = titles[rule] ?? 'Use the words of the article';
  const isWidened = rule === 'anchor-partial-word';
  const places = isWidened ? [details.place] : related.map((place) => place.span);
  const changes = inTheirContext(found, oneLine(details.text), isWidened ? places : undefined);
  // Other letters are perhaps other words: a person has to look.
  const asksFirst = rule === 'anchor-fuzzy';
  const how = { isPreferred: !isWidened, asksFirst };
  if (changes !== undefined) yield { title, ...how, changes };
  else yield* oneOf(places, found, title, how);
  if (rule === 'anchor-fuzzy') yield* search(found);
}

/** Other words in the place of a quotation's, where what it says besides still tells which ones are meant. */
function inTheirContext(
  found: FoundAnchor,
  quote: string,
  places: readonly Span[] | undefined,
): readonly TreeChange[] | undefined {
  const { prefix, suffix, occurrence, form } = found.anchor;
  const written = { quote, prefix, suffix, occurrence };
  const result = found.article.resolve({ form, ...written });
  return result.kind === 'anchored' ? anchorChanges(found, written, places ?? result.spans) : undefined;
}

/** One of the places that the article's words have. */
function* oneOf(
  places: readonly Span[],
  found: FoundAnchor,
  title: string,
  how: Pick<Draft, 'isPreferred' | 'asksFirst'>,
): Generator<Draft> {
  const isClear = places.length === 1;
  for (const place of places.slice(0, maxChoices)) {
    const changes = thePlace(found, place);
    const full = isClear ? title : `${title}: the one in ${inContext(found.article.text, place)}`;
    if (changes !== undefined) yield { title: full, ...(isClear && how), changes };
  }
}

const titles: Readonly<Record<string, string>> = {
  'anchor-case': 'Use the article’s spelling',
  'anchor-partial-word': 'Extend to whole words',
};

/** Spaces at the edge of a quotation count for nothing: without them it means what it meant. */
function* withoutSpaces({ span, details }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  const node = found && quoteNode(found);
  if (node === undefined || details?.kind !== 'value') return;
  const changes: readonly TreeChange[] = [{ kind: 'replace', node, value: details.value }];
  yield { title: 'Remove the spaces at the edge', isPreferred: true, changes };
}

/** Enough words to find the place again. */
const shortQuote = 60;

function* tooLong({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found?.result.kind !== 'anchored' || found.result.spans.length > 1) return;
  const { article, result, spot } = found;
  const [place] = result.spans;
  if (place === undefined) return;
  const words = article.text.slice(place.start, place.end);
  const length = words.slice(0, shortQuote).search(/\s+\S*$/u);
  if (length <= 0) return;
  const short = { start: place.start, end: place.start + length };
  const written = anchorFor(article.text, short, article);
  if (written === undefined || (spot.node.kind === 'scalar' && Object.keys(written).length > 1)) return;
  const changes = anchorChanges(found, written, [short]);
  if (changes !== undefined) yield { title: 'Shorten to the first words', changes };
}

function* ignoredMention({ span, related = [] }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  const [term] = related;
  if (found === undefined || term === undefined) return;
  if (term.path === context.path) {
    const spot = spotAt(context.root, context.format, term.span);
    yield { title: 'Remove it from "ignore"', changes: [{ kind: 'remove', spot, withComments: true }] };
  } else {
    yield { title: `Remove it from "ignore" in ${term.path}`, workspace: [{ kind: 'remove', span: term.span }] };
  }
  yield removal(found.spot);
}
