import type { Article } from '../../corpus/article';
import { overlaps, type Span } from '../../text/span';
import type { NewClaim } from './addClaim';

/** What the sentence around some words says of a claim made in them. */
export type ClaimParts = Pick<NewClaim, 'speaker' | 'about' | 'when'>;

/**
 * Who says it, about whom and when: the names in the words are what it is about, a name outside of them that "said" or
 * "according to" belongs to is who says so, and the date in them is when. What is not certain is left out.
 *
 * @param entityOf the id that the n-th mention of the article goes by
 */
export function claimParts(
  article: Article,
  text: string,
  words: Span,
  entityOf: (mentionIndex: number) => string | undefined,
): ClaimParts {
  const sentence = sentenceAround(text, words);
  const about = new Set<string>();
  const speakers = new Set<string>();
  article.mentions.forEach((mention, index) => {
    if (!overlaps(mention, sentence)) return;
    const id = entityOf(index);
    if (id === undefined) return;
    if (overlaps(mention, words)) about.add(id);
    else if (isSpeaker(text, mention, sentence)) speakers.add(id);
  });
  const dates = article.dates.filter((date) => overlaps(date, words) && date.edtf !== undefined);
  const [speaker] = speakers;
  return {
    speaker: speakers.size === 1 ? speaker : undefined,
    about: [...about],
    when: dates.length === 1 ? dates[0]?.edtf : undefined,
  };
}

const verbs = 'said|says|told|wrote|writes|claimed|claims|warned|added|announced|tweeted|stated|argued|insisted|denied';
const before = new RegExp(
  `(?:\\b(?:${verbs})|\\baccording to)(?: (?:the|by))?\\s*(?:[\\p{Lu}][\\p{L}.’'-]*\\s+){0,3}$`,
  'u',
);
const after = new RegExp(`^[^.!?\\n]{0,60}?\\b(?:${verbs})\\b`, 'u');

function isSpeaker(text: string, { start, end }: Span, sentence: Span): boolean {
  return before.test(text.slice(sentence.start, start)) || after.test(text.slice(end, sentence.end));
}

/** From the end of the sentence before to the end of the one that the words end in, not past their paragraph. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const breaks = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n\s*\n/gu;
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(breaks)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) return { start: from, end: index + 1 };
  }
  return { start: from, end: text.length };
}
