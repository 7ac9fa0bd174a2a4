import type { LinkedArticles } from '../corpus/linkedArticles';
import type { EntityAtAGlance, IndexedMention } from '../entities/entity';
import { oneLine } from '../text/oneLine';

/** A mention of something that has the name of something else, with the words that tell it from that. */
export interface SameNamed {
  readonly other: EntityAtAGlance;
  readonly article: string;
  readonly mention: IndexedMention;
  /** "Springfield, Illinois", "Iraqi Ministry of Defence"; the name alone where no article says more. */
  readonly words: string;
}

/** How many articles are looked at for words that tell it apart. */
const maxLooked = 12;

/** How far the state is before its institution: a space, or a possessive and a space. */
const gaps = [1, 3];

/** Places, organizations and the like that have the same name as an entity and are not the same here. */
export function sameNamed(entity: EntityAtAGlance, articles: LinkedArticles): readonly SameNamed[] {
  if (entity.type === 'person') return [];
  return (articles.entities.sameNamed?.(entity.id) ?? [])
    .filter(({ type }) => type === entity.type)
    .flatMap((other) => tellingMention(other, articles) ?? []);
}

function tellingMention(other: EntityAtAGlance, articles: LinkedArticles): SameNamed | undefined {
  let first: SameNamed | undefined;
  for (const { article, mentions: indices } of other.newest(maxLooked)) {
    const mentions = articles.get(article)?.mentions ?? [];
    for (const index of indices) {
      const mention = mentions[index];
      if (mention === undefined) continue;
      const words = wordsWithPlace(mentions, index);
      if (words !== undefined) return { other, article, mention, words };
      first ??= { other, article, mention, words: longestOf(other) };
    }
  }
  return first;
}

/** "Australian Broadcasting Corporation" of what is called "ABC" too. */
function longestOf({ name, spellings }: EntityAtAGlance): string {
  const words = (text: string): number => text.split(/\s+/).length;
  return spellings.reduce((longest, { text }) => (words(text) > words(longest) ? text : longest), name);
}

function wordsWithPlace(mentions: readonly IndexedMention[], index: number): string | undefined {
  const [before, mention, after] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  if (mention === undefined) return undefined;
  const name = oneLine(mention.text);
  if (mention.type === 'place') {
    const isLarger = after?.type === 'place' && (after.cue === 'comma' || after.cue === 'brackets');
    return isLarger ? `${name}, ${oneLine(after.text)}` : undefined;
  }
  const isState = before?.type === 'group' || before?.type === 'place';
  return isState && gaps.includes(mention.start - before.end) ? `${oneLine(before.text)} ${name}` : undefined;
}
