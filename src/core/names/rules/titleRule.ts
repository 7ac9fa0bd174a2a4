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
    } else if (document.word(at) === 'of' && end === at && complementEnd(document, at + 1, stop) > at + 1) {
      end = complementEnd(document, at + 1, stop);
      at = end - 1;
    } else if (!document.has(at, WordFlag.TitleModifier)) break;
  }
  return end;
}

/** Where the portfolio after "of" ends: "Transport and Ports", "Foreign Affairs". `from` when there is none. */
function complementEnd(document: NameDocument, from: number, stop: number): number {
  const isPart = (at: number): boolean =>
    document.isNameLike(at) &&
    document.followsDirectly(at) &&
    document.has(at, WordFlag.Portfolio | WordFlag.TitleComplement | WordFlag.TitleModifier) &&
    !isTitleNoun(document, at);
  let end = from;
  while (end < stop && isPart(end)) {
    end++;
    // A second portfolio may be a word that no list has: "Transport and Ports"; a given name begins the person.
    const joined = end + 1;
    const isJoined = /^(?:and|&)$/.test(document.word(end)) || document.form(end) === '&';
    const isPortfolio = document.isNameLike(joined) && !document.has(joined, WordFlag.Given | WordFlag.Gazetteer);
    if (joined < stop && isJoined && isPortfolio && !isTitleNoun(document, joined)) end = joined + 1;
  }
  // "president of State Oil Company": the words open the name of a body.
  const isBody = document.isNameLike(end) && document.has(end, WordFlag.StrongOrganization | WordFlag.WeakOrganization);
  return isBody && document.followsDirectly(end) ? from : end;
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
function isTitleWord(document: NameDocument, index: number): boolean {
  return document.has(index, WordFlag.TitleModifier | WordFlag.Portfolio) || isTitleNoun(document, index);
}
