import { type NameDocument, SentenceCase, Shape } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import { isTitleNoun } from './titleRule';

const longestPerson = 6;
const notInNames = WordFlag.Calendar | WordFlag.Honorific | WordFlag.Function;
const endsName = WordFlag.StrongOrganization | WordFlag.PlaceHead | WordFlag.EventHead;

/** Where a person's name that begins at the token ends: more capital words, initials and particles. */
export function readPerson(document: NameDocument, index: number, limit: number, sentenceCase: SentenceCase): number {
  let end = index + 1;
  let words = 1;
  while (end < limit && words < longestPerson && document.followsDirectly(end)) {
    const particles = skipParticles(document, end, limit);
    if (!continuesName(document, particles, words, sentenceCase)) break;
    end = particles + 1;
    words++;
  }
  return end;
}

/** Up to three particles between names: "de la", "van der", "bin", "Al". */
function skipParticles(document: NameDocument, index: number, limit: number): number {
  let at = index;
  while (
    at < Math.min(limit - 1, index + 3) &&
    document.has(at, WordFlag.Particle) &&
    !document.form(at).endsWith('.') &&
    isParticleHere(document, at)
  )
    at++;
  return at;
}

function isParticleHere(document: NameDocument, at: number): boolean {
  const next = at + 1;
  if (!document.followsDirectly(next)) return false;
  // "as", "at", "an", "san", "to" are words: small, they are particles of a name only when joined by a hyphen.
  const isWord =
    document.has(at, WordFlag.Function) ||
    document.word(at) === 'y' ||
    document.word(at) === 'e' ||
    document.word(at) === 'o';
  if (isWord && document.shape(at) === Shape.Lower) return false;
  return document.isNameLike(next) || document.has(next, WordFlag.Particle);
}

function continuesName(document: NameDocument, at: number, words: number, sentenceCase: SentenceCase): boolean {
  if (!document.isNameLike(at) || !document.followsDirectly(at) || document.has(at, notInNames)) return false;
  if (isTitleNoun(document, at) && document.word(at) !== 'king' && document.word(at) !== 'prince') return false;
  if (
    document.shape(at) === Shape.AllCapitals &&
    !/^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(document.form(at)) &&
    sentenceCase !== SentenceCase.AllCapitals
  ) {
    return /^(?:II|III|IV|VI|VII|VIII|XI{0,3}|XIV|XVI?)$/.test(document.form(at));
  }
  if (
    document.tokens[at]?.parts !== undefined &&
    /^(?:led|backed|based|born|era|style)$/.test(document.word(at).split('-').at(-1) ?? '')
  )
    return false;
  if (words > 1 && document.has(at, endsName)) return false;
  const isGroup = document.lexicon.entryOf(document.word(at))?.type === 'group';
  if (isGroup && words > 1) return false;
  // Where all is in capitals, only the article's own text shows that a name has a third word.
  if (sentenceCase === SentenceCase.AllCapitals && words > 1 && !document.seenCapital.has(document.word(at)))
    return false;
  const isPlainWord = document.has(at, WordFlag.Common | WordFlag.Speech) || document.seenLower.has(document.word(at));
  return sentenceCase === SentenceCase.Normal || !isPlainWord;
}
