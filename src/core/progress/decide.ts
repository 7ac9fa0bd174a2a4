import type { Article } from '../corpus/article';
import type { Review } from '../review';
import { anchorFor, type WrittenAnchor } from '../sidecar/anchors/anchorFor';
import { onOneLine } from '../sidecar/anchors/hyphenation';
import { QuotedText } from '../sidecar/anchors/quotedText';
import { addDate } from '../sidecar/edits/addDate';
import { addIgnored } from '../sidecar/edits/addIgnored';
import { addMention, type NewMention } from '../sidecar/edits/addMention';
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

/** Records every mention that an entity has in an article. Mentions that one record stands for are one edit. */
export function acceptEntity(sidecar: string, decided: DecidedArticle, entityId: string): EditResult {
  const { review, article } = decided;
  const quoted = new QuotedText(decided.text);
  const mentions: NewMention[] = [];
  const everywhere = new Set<string>();
  for (const [index, { text }] of article.mentions.entries()) {
    if (review.entityAt(article.path, index)?.id !== entityId || everywhere.has(text)) continue;
    const mention = newMention(decided, index, quoted);
    if (mention === undefined) return articleHasChanged;
    if (meansAllOf(mention)) everywhere.add(text);
    mentions.push(mention);
  }
  return inSequence(
    sidecar,
    mentions.map((mention) => (current: string) => addMention(current, mention)),
  );
}

/** Records in a sidecar that the words of a suggestion are none, wherever the article has them. */
export function ignoreSuggestion(sidecar: string, { text }: Suggestion): EditResult {
  return addIgnored(sidecar, text);
}

/** Whether words are recorded wherever the article has them. */
function meansAllOf({ prefix, suffix, occurrence }: NewMention): boolean {
  return prefix === undefined && suffix === undefined && occurrence === undefined;
}

const articleHasChanged: EditResult = { kind: 'refused', reason: 'The article has changed. Try again.' };

function acceptMention(sidecar: string, decided: DecidedArticle, index: number, quoted: QuotedText): EditResult {
  const mention = newMention(decided, index, quoted);
  return mention === undefined ? articleHasChanged : addMention(sidecar, mention);
}

/** What a mention is recorded as; undefined where the article has other words there by now. */
function newMention(decided: DecidedArticle, index: number, quoted: QuotedText): NewMention | undefined {
  const { review, article } = decided;
  const mention = article.mentions[index];
  const anchor = mention && mentionAnchor(decided, index, mention, quoted);
  if (!anchor) return undefined;
  const entity = review.entityAt(article.path, index);
  if (entity) {
    const { id, name, type, customType } = entity;
    return { id, name, type: customType ?? type, ...anchor };
  }
  const taken = new Set(review.entities.map(({ id }) => id));
  const { quote } = anchor;
  return { id: entityIdFor(quote, taken), name: quote, type: mention.type, ...anchor };
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
  if (!anchor) return articleHasChanged;
  if (date.edtf === undefined)
    return { kind: 'refused', reason: `The value of "${date.text}" is not known. Record it by hand.` };
  const place = { article: text, offset: date.start };
  return addDate(sidecar, { ...anchor, value: date.edtf, basis: writtenBasis(date, article) }, place);
}
