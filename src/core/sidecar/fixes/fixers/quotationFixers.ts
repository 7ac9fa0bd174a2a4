import { anchorFor } from '../../anchors/anchorFor';
import type { Problem } from '../../problem';
import { entryOf } from '../../reading/node';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { spotAt, type Spot } from '../spot';
import type { TreeChange } from '../treeChange';
import { contextChanges } from './anchorContext';
import { anchorAt, type FoundAnchor, oneLine, quoteNode } from './anchorSpots';

/** The words of quotations. */
export const quotationFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'anchor-not-found': notFound,
  'anchor-case': otherWords,
  'anchor-fuzzy': otherWords,
  'anchor-partial-word': otherWords,
  'anchor-trim': otherWords,
  'anchor-too-long': tooLong,
  'anchor-duplicate': duplicate,
  'mention-in-ignore': ignoredMention,
};

function removal(spot: Spot): Draft {
  const noun = spot.shape?.kind === 'record' ? spot.shape.noun : 'mention';
  return { title: `Remove this ${noun}`, changes: [{ kind: 'remove', spot }] };
}

function* duplicate({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  if (found !== undefined) yield { ...removal(found.spot), isPreferred: true };
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
function* otherWords({ span, details, rule }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  const node = found && quoteNode(found);
  if (found === undefined || node === undefined) return;
  const value =
    details?.kind === 'words' ? oneLine(details.text) : details?.kind === 'value' ? details.value : undefined;
  if (value !== undefined) {
    const changes: readonly TreeChange[] = [{ kind: 'replace', node, value }];
    yield {
      title: titles[rule] ?? 'Use the words of the article',
      isPreferred: rule !== 'anchor-partial-word',
      // Other letters are perhaps other words: a person has to look.
      asksFirst: rule === 'anchor-fuzzy',
      changes,
    };
  }
  if (rule === 'anchor-fuzzy') yield* search(found);
}

const titles: Readonly<Record<string, string>> = {
  'anchor-case': 'Use the article’s spelling',
  'anchor-fuzzy': 'Use the words of the article',
  'anchor-partial-word': 'Extend to whole words',
  'anchor-trim': 'Remove the spaces at the edge',
};

/** Enough words to find the place again. */
const shortQuote = 60;

function* tooLong({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  const node = found && quoteNode(found);
  if (found?.result.kind !== 'anchored' || node === undefined || found.result.spans.length > 1) return;
  const { article, result, spot } = found;
  const [place] = result.spans;
  if (place === undefined) return;
  const words = article.text.slice(place.start, place.end);
  const end = words.slice(0, shortQuote).search(/\s+\S*$/u);
  const short = end <= 0 ? undefined : anchorFor(article.text, { start: place.start, end: place.start + end });
  if (short === undefined || (spot.node.kind === 'scalar' && Object.keys(short).length > 1)) return;
  const { quote, ...around } = short;
  const more = spot.node.kind === 'map' ? contextChanges(spot.node, around) : [];
  yield { title: 'Shorten to the first words', changes: [{ kind: 'replace', node, value: quote }, ...more] };
}

function* ignoredMention({ span, related = [] }: Problem, context: ReadableContext): Generator<Draft> {
  const found = anchorAt(context, span);
  const [term] = related;
  if (found === undefined || term === undefined) return;
  if (term.path === context.path) {
    const spot = spotAt(context.root, context.format, term.span);
    yield { title: 'Remove it from "ignore"', changes: [{ kind: 'remove', spot }] };
  } else {
    yield { title: `Remove it from "ignore" in ${term.path}`, workspace: [{ kind: 'remove', span: term.span }] };
  }
  yield removal(found.spot);
}
