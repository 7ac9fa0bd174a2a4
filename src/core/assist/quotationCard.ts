import type { CardLine } from '../cards/card';
import type { Anchor } from '../sidecar/anchors/anchor';
import { counted } from '../text/counted';
import { excerptAround } from '../text/excerpt';
import { LineIndex } from '../text/lines';
import type { Span } from '../text/span';
import type { AssistedArticle } from './assistContext';
import { type CardContents, maxListed, said } from './cardContents';

/** How much of the line around a quotation is shown, in UTF-16 units. */
const excerptRoom = 240;

/** The card of a quotation: how exactly an article has its words, and where. */
export function quotationCard(anchor: Anchor, article: AssistedArticle): CardContents {
  const result = article.quoted.resolve(anchor);
  const isFound = result.kind === 'anchored';
  const spans = isFound ? result.spans : 'candidates' in result ? result.candidates : [];
  if (spans.length === 0) return said('Not in the article', '');
  const lines = new LineIndex(article.text);
  const shown = spans.slice(0, maxListed).map((span) => quotedLine(span, article, lines));
  const more = spans.length - shown.length;
  return {
    heading: [
      { kind: 'strong', text: isFound ? exactness(anchor, article.text, spans) : (unresolved[result.kind] ?? '') },
      { kind: 'text', text: ` · ${counted(spans.length, 'place')}` },
    ],
    facts: [],
    quotations: { items: shown },
    footer: more > 0 ? [{ kind: 'text', text: `and ${more} more` }] : [],
  };
}

const unresolved: Readonly<Record<string, string>> = {
  ambiguous: 'Found in several places',
  'context-mismatch': 'Found, but not in this context',
  'occurrence-range': 'Not so many occurrences',
  'not-found': 'Not in the article',
};

/** Whether the article has the very characters, or others that count as the same. */
function exactness({ quote }: Anchor, text: string, spans: readonly Span[]): string {
  const isExact = spans.every(({ start, end }) => text.slice(start, end) === quote);
  return isExact ? 'As in the article' : 'As in the article, but for spaces, quotation marks or dashes';
}

function quotedLine(span: Span, { path, text }: AssistedArticle, lines: LineIndex): CardLine {
  const { before, words, after } = excerptAround(text, span, excerptRoom);
  return [
    { kind: 'link', text: `Line ${lines.positionAt(span.start).line + 1}`, place: { path, span } },
    { kind: 'text', text: ` — ${before}` },
    { kind: 'strong', text: words },
    { kind: 'text', text: after },
  ];
}
