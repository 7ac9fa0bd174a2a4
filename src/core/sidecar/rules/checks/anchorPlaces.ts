import type { AnchorResult, Nearest } from '../../anchors/anchor';
import { newSearchBudget } from '../../anchors/closestWords';
import { codePointSpan } from '../../anchors/codePoints';
import type { QuotedText } from '../../anchors/quotedText';
import { isWholeWord, wordsAround } from '../../anchors/wholeWord';
import type { AnchorRecord } from '../../model';
import type { Finding, RelatedFinding } from '../../reading/finding';
import { firstLineOf } from '../../reading/preflight';
import type { Span } from '../../../text/span';
import type { SidecarContext } from '../context';
import { shortened } from '../wording';

/**
 * `anchor-not-found`, `anchor-case`, `anchor-fuzzy`, `anchor-ambiguous`, `anchor-context-mismatch`,
 * `anchor-occurrence-range`, `anchor-offset-stale`, `anchor-partial-word`: what became of each anchor. `check-timeout` when
 * there were too many to look for similar words. Undefined where a step ends: looking for these takes long.
 */
export function* anchorPlaces({ article, basePath, anchors, text }: SidecarContext): Generator<Finding | undefined> {
  if (article === undefined) return;
  const budget = newSearchBudget();
  let unsearched = 0;
  for (const { anchor, result, owner } of anchors) {
    // A claim that was rejected may be one that the article no longer makes.
    if (owner.kind === 'claim' && owner.record.status?.value === 'rejected' && result.kind === 'not-found') continue;
    if (result.kind === 'anchored') yield* foundPlaces(anchor, result.spans, article, basePath);
    else if (result.kind !== 'not-found') yield unclear(anchor, result, basePath);
    else if (result.insideWords !== undefined) yield insideWords(anchor, result.insideWords, article, basePath);
    else {
      const near = article.nearest(anchor, budget);
      if (near === 'unsearched') unsearched++;
      yield typeof near === 'object' ? nearest(anchor, near, basePath) : notFound(anchor);
      yield undefined;
    }
  }
  if (unsearched > 0) yield timeout(unsearched, text);
}

function notFound({ quoteSpan: span }: AnchorRecord): Finding {
  return { rule: 'anchor-not-found', message: 'These words are not in the article.', span };
}

function timeout(unsearched: number, text: string): Finding {
  const message = `Too many quotations are not in the article: for ${unsearched} of them no similar words were looked for.`;
  return { rule: 'check-timeout', message, span: firstLineOf(text) };
}

/** A text without keys means whole words. */
function insideWords(
  { quoteSpan: span }: AnchorRecord,
  places: readonly Span[],
  article: QuotedText,
  path: string,
): Finding {
  const place = wordsAround(article.text, places[0] ?? { start: 0, end: 0 });
  const words = textOf(article, place);
  return {
    rule: 'anchor-not-found',
    message: `Only found inside longer words, such as "${shortened(words)}".`,
    span,
    related: occurrences(places, path),
    details: { kind: 'words', text: words, place },
  };
}

function nearest({ quoteSpan: span }: AnchorRecord, near: Nearest, path: string): Finding {
  const words = shortened(near.text);
  const letters = near.distance === 1 ? '1 letter differs' : `${near.distance} letters differ`;
  const places = [near.span, ...near.others].sort((a, b) => a.start - b.start);
  const shared = {
    span,
    related: occurrences(places, path),
    details: { kind: 'words', text: near.text, place: near.span },
  } as const;
  return near.kind === 'case'
    ? { rule: 'anchor-case', message: `Only found in different capitals: "${words}".`, ...shared }
    : {
        rule: 'anchor-fuzzy',
        message: `Closest text is "${words}" (${letters}). Not highlighted as checked.`,
        ...shared,
      };
}

/** What is left to say of an anchor whose words were found where it says. */
function* foundPlaces(
  anchor: AnchorRecord,
  spans: readonly Span[],
  article: QuotedText,
  path: string,
): Generator<Finding> {
  const [place] = spans;
  if (anchor.form !== 'one' || place === undefined || spans.length > 1) return;
  if (!isWholeWord(article.text, place)) {
    const words = wordsAround(article.text, place);
    const text = textOf(article, words);
    yield {
      rule: 'anchor-partial-word',
      message: `Begins or ends inside a word ("${shortened(text)}").`,
      span: anchor.quoteSpan,
      related: occurrences([place], path),
      details: { kind: 'words', text, place: words },
    };
  }
  if (anchor.at === undefined) return;
  const offsets = codePointSpan(article.text, place);
  if (offsets[0] === anchor.at[0] && offsets[1] === anchor.at[1]) return;
  yield {
    rule: 'anchor-offset-stale',
    message: 'Position differs from the article.',
    span: anchor.atSpan ?? anchor.quoteSpan,
    related: occurrences([place], path),
    details: { kind: 'offsets', offsets },
  };
}

/** Words that are there, while what else the anchor says fits no place, or several. */
function unclear(
  anchor: AnchorRecord,
  result: Extract<AnchorResult, { readonly candidates: readonly Span[] }>,
  path: string,
): Finding {
  const { candidates } = result;
  const shared = {
    related: occurrences(candidates, path),
    details: { kind: 'places', places: candidates },
  } as const;
  switch (result.kind) {
    case 'ambiguous':
      return {
        rule: 'anchor-ambiguous',
        message: `Found ${candidates.length} times. Say which one.`,
        span: anchor.quoteSpan,
        ...shared,
      };
    case 'occurrence-range':
      return {
        rule: 'anchor-occurrence-range',
        message: `Only ${candidates.length} ${candidates.length === 1 ? 'occurrence' : 'occurrences'}.`,
        span: anchor.occurrenceSpan ?? anchor.quoteSpan,
        ...shared,
      };
    case 'context-mismatch': {
      const { side } = result;
      const sides = [
        ...(side !== 'suffix' ? [`after "${anchor.prefix ?? ''}"`] : []),
        ...(side !== 'prefix' ? [`before "${anchor.suffix ?? ''}"`] : []),
      ];
      return {
        rule: 'anchor-context-mismatch',
        message: `The words are there, but not ${sides.join(' / ')}.`,
        span: (side === 'suffix' ? anchor.suffixSpan : anchor.prefixSpan) ?? anchor.quoteSpan,
        ...shared,
      };
    }
  }
}

/** Places in the article to look at; a few say enough. */
function occurrences(places: readonly Span[], path: string): readonly RelatedFinding[] {
  return places.slice(0, shownPlaces).map((span, i) => ({ path, span, message: `Occurrence ${i + 1}` }));
}

const shownPlaces = 10;

function textOf(article: QuotedText, { start, end }: Span): string {
  return article.text.slice(start, end);
}
