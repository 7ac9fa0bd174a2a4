import { overlaps, type Span } from '../../text/span';
import type { FeatureDocument } from '../features/featureDocument';
import { isSure, lowestConfidence } from '../lowestConfidence';
import type { NameDocument } from '../nameDocument';
import type { NameMention } from '../nameRecognizer';
import type { NameSpan } from '../nameSpan';
import type { FoundName, NameDecision, NameExplanation, NameFinder } from './nameExplanation';

/** An article as it was read, with what each step found in it. */
export interface ReadArticle {
  readonly document: NameDocument;
  readonly features: FeatureDocument;
  /** What the model found alone, however unsure. */
  readonly tagged: readonly NameSpan[];
  /** What the lists know of parts of hyphenated words that the model passed over. */
  readonly listed: readonly NameSpan[];
  /** Both, after the names of the article were made to agree. */
  readonly agreed: readonly NameSpan[];
  readonly datelines: readonly NameSpan[];
  readonly tags: readonly NameSpan[];
  /** Names that the user keeps. */
  readonly own: readonly NameSpan[];
  /** What is reported. */
  readonly mentions: readonly NameMention[];
}

/**
 * What decided about a word of an article.
 * @param token index of the word's token. @param isLookedAt whether the model looked at it.
 */
export function decide(
  article: ReadArticle,
  word: Span,
  token: number,
  isLookedAt: boolean,
): Pick<NameExplanation, 'mention' | 'withheld' | 'decision'> {
  const { document, agreed, datelines, tags, own } = article;
  const mention = article.mentions.find((name) => overlaps(name, word));
  if (mention !== undefined) {
    return { mention: found(document, mention), withheld: undefined, decision: { by: finderOf(article, mention) } };
  }
  const without = (decision: NameDecision, withheld?: NameSpan): ReturnType<typeof decide> => {
    return { mention: undefined, withheld: withheld && found(document, withheld), decision };
  };
  const displaced = [...datelines, ...tags, ...agreed.filter(isSure)].find((name) => overlaps(name, word));
  const stronger = displaced && [...own, ...datelines, ...tags].find((name) => overlaps(name, displaced));
  if (stronger !== undefined) return without({ by: 'stronger-name', name: found(document, stronger).text }, displaced);
  const unsure = agreed.find((name) => overlaps(name, word));
  if (unsure !== undefined) return without({ by: 'confidence', lowest: lowestConfidence(unsure.type) }, unsure);
  if (document.skipped[token] === 1) return without({ by: whySkipped(document, word.start) });
  return without({ by: isLookedAt ? 'model' : 'small-word' });
}

function found({ text }: NameDocument, { start, end, type, confidence }: Omit<FoundName, 'text'>): FoundName {
  return { start, end, text: text.slice(start, end), type, confidence };
}

/** In the order in which one stands for another. */
function finderOf(article: ReadArticle, mention: NameMention): NameFinder {
  const isIn = (spans: readonly NameSpan[]): boolean =>
    spans.some(({ start, end, type }) => start === mention.start && end === mention.end && type === mention.type);
  if (isIn(article.own)) return 'own-name';
  if (isIn(article.datelines)) return 'dateline';
  if (isIn(article.tags)) return 'tag';
  if (isIn(article.tagged.filter(isSure))) return 'model';
  if (isIn(article.listed)) return 'lists';
  return isIn(article.agreed) ? 'article' : 'nickname';
}

function whySkipped({ structure }: NameDocument, offset: number): 'furniture' | 'other-language' {
  const line = structure.find(({ start, end }) => start <= offset && offset < end);
  return line?.kind === 'paragraph' ? 'other-language' : 'furniture';
}
