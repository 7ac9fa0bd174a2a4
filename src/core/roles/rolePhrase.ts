import { foldName } from '../entities/forms/fold';
import { stateOfDemonym } from '../entities/lexicons/demonyms';
import { stateNamed } from '../entities/lexicons/states';
import { titleComplements, titleModifiers } from '../names/lists/titles';
import { lazy } from '../text/lazy';
import type { Span } from '../text/span';
import { touches } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import { isTitleNoun, mayHaveTitleNoun, type Office, officeOf } from './office';

/** Words that stand for somebody by what they are: "the Prime Minister", "U.S. top diplomat". */
export interface RolePhrase extends Span {
  readonly text: string;
  readonly office: Office;
}

const modifiers = lazy(() => new Set(titleModifiers()));
const complements = lazy(() => new Set(titleComplements()));

/** How far a phrase is looked for, in words to each side. */
const longestReach = 10;

/**
 * The role at an offset of a text that certain words are meant by: with an article before it, a state in it, or a capital.
 * @param line the line (paragraph) that holds the offset; no more of the text is looked at.
 * @param offset UTF-16; the end of a word counts.
 */
export function rolePhraseAt(text: string, line: Span, offset: number): RolePhrase | undefined {
  const tokens = tokenize(text.slice(line.start, line.end));
  const at = tokens.findIndex((token) => touches(token, offset - line.start) && isRoleWord(token));
  return at < 0 ? undefined : phraseAround(text, line, tokens, at);
}

/** All roles of a line by which certain people are meant, in order. Linear in the length of the line. */
export function rolePhrasesIn(text: string, line: Span): readonly RolePhrase[] {
  const words = text.slice(line.start, line.end);
  if (!mayHaveTitleNoun(words)) return [];
  const phrases: RolePhrase[] = [];
  const tokens = tokenize(words);
  let end = 0;
  tokens.forEach((token, at) => {
    if (token.start < end || token.kind !== 'word' || !isTitleNoun(token.form.toLowerCase())) return;
    const phrase = phraseAround(text, line, tokens, at);
    if (phrase === undefined) return;
    phrases.push(phrase);
    end = phrase.end - line.start;
  });
  return phrases;
}

/** The role that the word at an index belongs to. */
function phraseAround(text: string, line: Span, tokens: readonly Token[], at: number): RolePhrase | undefined {
  let first = at;
  while (at - first < longestReach && isPart(tokens, first - 1)) first--;
  let last = at + 1;
  while (last - at < longestReach && isPart(tokens, last)) last++;
  // "secretary of state", "prime minister of Iraq"
  while (tokens[last]?.form === 'of' && last - at < longestReach) {
    const next = tokens[last + 1]?.form === 'the' ? last + 2 : last + 1;
    // "president of the company" is the president of something else.
    if (!isComplement(tokens, next)) return undefined;
    last = next + 1;
    while (last - at < longestReach && isComplement(tokens, last)) last++;
  }
  // "deputy of Iraqi forces": of something that is not known either.
  if (tokens[last - 2]?.form === 'of' && stateOfDemonym(capitalWord(tokens[last - 1]) ?? '') !== undefined)
    return undefined;
  while (tokens[first]?.kind === 'possessive') first++;
  while (tokens[last - 1]?.kind === 'possessive') last--;
  const before = tokens[first - 1];
  const isDefinite = /^the$/i.test(before?.form ?? '');
  // "Velmoran president": of something that is not known.
  if (!isDefinite && before?.kind === 'word' && /^\p{Lu}/u.test(before.form)) return undefined;
  const [opening, closing] = [tokens[first], tokens[last - 1]];
  if (opening === undefined || closing === undefined) return undefined;
  const words = text.slice(line.start + opening.start, line.start + closing.end);
  const office = officeOf(words);
  const isMeant = isDefinite || office?.state !== '' || /\p{Lu}/u.test(words.charAt(0));
  if (office === undefined || !isMeant) return undefined;
  return { start: line.start + opening.start, end: line.start + closing.end, text: words, office };
}

function isRoleWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = foldName(token.form);
  return isTitleNoun(word) || modifiers().has(word);
}

function isPart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'possessive' || isRoleWord(token) || isStateWord(tokens, index);
}

/** With a capital, since "us" is no state; alone, or with the word before or after it ("South Korean"). */
function isStateWord(tokens: readonly Token[], index: number): boolean {
  const [before, own, after] = [tokens[index - 1], tokens[index], tokens[index + 1]].map(capitalWord);
  if (own === undefined) return false;
  return [own, `${before ?? ''} ${own}`, `${own} ${after ?? ''}`].some((words) => stateNamed(words) !== undefined);
}

function capitalWord(token: Token | undefined): string | undefined {
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.form)) return undefined;
  return foldName(token.form).replaceAll('.', '');
}

function isComplement(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (isStateWord(tokens, index) || complements().has(foldName(token.form)));
}
