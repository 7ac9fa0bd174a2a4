import { type NameDocument, Shape } from '../nameDocument';
import { WordFlag } from '../wordFlags';

const longestTitle = 7;

/**
 * Where a title that begins at the token ends ("Deputy Prime Minister", "Secretary of State", "President-elect"), or
 * `index` when none begins there. Titles are roles: they are never part of a name.
 */
export function skipTitle(document: NameDocument, index: number, limit: number): number {
  let end = index;
  const stop = Math.min(limit, index + longestTitle);
  for (let at = index; at < stop; at++) {
    if (at > index && !document.followsDirectly(at)) break;
    if (isTitleNoun(document, at)) end = at + 1;
    else if (document.word(at) === 'and' && end === at && isTitleWord(document, at + 1)) continue;
    else if (
      document.word(at) === 'of' &&
      end === at &&
      document.has(at + 1, WordFlag.TitleComplement) &&
      document.word(at + 1) !== 'the'
    ) {
      end = at + 2;
      at++;
    } else if (!document.has(at, WordFlag.TitleModifier)) break;
  }
  return end;
}

/** Whether the token names a role: "Minister", "President-elect", "then-director". */
export function isTitleNoun(document: NameDocument, index: number): boolean {
  if (document.has(index, WordFlag.Title)) return true;
  const parts = document.tokens[index]?.parts;
  if (parts === undefined || document.shape(index) === Shape.AllCapitals) return false;
  const words = document.word(index).split('-');
  const lastWord = words.at(-1) ?? '';
  const isTitle = (word: string): boolean => (document.lexicon.flagsOf(word) & WordFlag.Title) !== 0;
  return (
    isTitle(lastWord) || (/^(?:elect|designate|general|in|select)$/.test(words[1] ?? '') && isTitle(words[0] ?? ''))
  );
}

/** Whether the token may be part of a role's words. */
export function isTitleWord(document: NameDocument, index: number): boolean {
  return document.has(index, WordFlag.TitleModifier | WordFlag.Portfolio) || isTitleNoun(document, index);
}
