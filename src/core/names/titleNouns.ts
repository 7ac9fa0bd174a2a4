import { kinshipOf } from './kinship';
import type { NameDocument } from './nameDocument';
import { Shape } from './shape';
import { WordFlag } from './wordFlags';

/** Whether the token names a role: "Minister", "President-elect", "then-director". */
export function isTitleNoun(document: NameDocument, index: number): boolean {
  if (document.has(index, WordFlag.Title) || kinshipOf(document.word(index)) !== undefined) return true;
  const parts = document.tokens[index]?.parts;
  if (parts === undefined || document.shape(index) === Shape.AllCapitals) return false;
  const words = document.word(index).split('-');
  const lastWord = words.at(-1) ?? '';
  const isTitle = (word: string): boolean => (document.lexicon.flagsOf(word) & WordFlag.Title) !== 0;
  return (
    isTitle(lastWord) || (/^(?:elect|designate|general|in|select)$/.test(words[1] ?? '') && isTitle(words[0] ?? ''))
  );
}
