import type { Article } from '../corpus/article';
import type { Review } from '../review';
import { anchorFor, type WrittenAnchor } from '../sidecar/anchors/anchorFor';
import { onOneLine } from '../sidecar/anchors/hyphenation';
import { QuotedText } from '../sidecar/anchors/quotedText';
import { addDate } from '../sidecar/edits/addDate';
import { addIgnored } from '../sidecar/edits/addIgnored';
import { addMention } from '../sidecar/edits/addMention';
import type { EditResult } from '../sidecar/edits/edit';
import { entityIdFor } from '../sidecar/edits/entityIdFor';
import { inSequence } from '../sidecar/edits/inSequence';
import { writtenBasis } from '../sidecar/edits/writtenBasis';
import { overlaps, type Span } from '../text/span';
import type { Suggestion } from './suggestion';

/** An article whose names and dates are decided on. */
export interface DecidedArticle {
  readonly review: Review;
  readonly article: Article;
  /** Its text as it was analysed. */
  readonly text: string;
}

/** Records in a sidecar what was suggested: the name as a mention of its entity, or the date with its value. */
export function acceptSuggestion(sidecar: string, decided: DecidedArticle, suggestion: Suggestion): EditResult {
  return suggestion.kind === 'name'
    ? acceptMention(sidecar, decided, suggestion.index, new QuotedText(decided.text))
    : acceptDate(sidecar, decided, suggestion.index);
}

/** Records every mention that an entity has in an article. */
export function acceptEntity(sidecar: string, decided: DecidedArticle, entityId: string): EditResult {
  const { review, article } = decided;
  const quoted = new QuotedText(decided.text);
  const own = article.mentions.flatMap((_, index) =>
    review.entityAt(article.path, index)?.id === entityId ? [index] : [],
  );
  return inSequence(
    sidecar,
    own.map((index) => (current: string) => acceptMention(current, decided, index, quoted)),
  );
}

/** Records in a sidecar that the words of a suggestion are none, wherever the article has them. */
export function ignoreSuggestion(sidecar: string, { text }: Suggestion): EditResult {
  return addIgnored(sidecar, text);
}

function acceptMention(sidecar: string, decided: DecidedArticle, index: number, quoted: QuotedText): EditResult {
  const { review, article } = decided;
  const mention = article.mentions[index];
  const anchor = mention && mentionAnchor(decided, index, mention, quoted);
  if (!anchor) return { kind: 'refused', reason: 'The article has changed. Try again.' };
  const entity = review.entityAt(article.path, index);
  if (entity) {
    const { id, name, type, customType } = entity;
    return addMention(sidecar, { id, name, type: customType ?? type, ...anchor });
  }
  const taken = new Set(review.entities.map(({ id }) => id));
  const { quote } = anchor;
  return addMention(sidecar, { id: entityIdFor(quote, taken), name: quote, type: mention.type, ...anchor });
}

/** The words alone where they mean the same entity wherever the article has them, else this one place. */
function mentionAnchor(
  { review, article, text }: DecidedArticle,
  index: number,
  mention: Span,
  quoted: QuotedText,
): WrittenAnchor | undefined {
  const quote = onOneLine(text.slice(mention.start, mention.end));
  const everywhere = quoted.resolve({ form: 'all', quote });
  const entity = review.entityAt(article.path, index);
  const isAnothers = (span: Span): boolean =>
    article.mentions.some((other, at) => overlaps(other, span) && review.entityAt(article.path, at)?.id !== entity?.id);
  if (entity && everywhere.kind === 'anchored' && !everywhere.spans.some(isAnothers)) return { quote };
  return anchorFor(text, mention, quoted);
}

function acceptDate(sidecar: string, { article, text }: DecidedArticle, index: number): EditResult {
  const date = article.dates[index];
  const anchor = date && anchorFor(text, date);
  if (!anchor) return { kind: 'refused', reason: 'The article has changed. Try again.' };
  if (date.edtf === undefined)
    return { kind: 'refused', reason: `The value of "${date.text}" is not known. Record it by hand.` };
  const place = { article: text, offset: date.start };
  return addDate(sidecar, { ...anchor, value: date.edtf, basis: writtenBasis(date, article) }, place);
}
