import { mediaSuffixes } from '../lists/organizations';
import { placeSuffixes } from '../lists/placesAndEvents';
import { type NameDocument, Shape } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import type { CueScores } from './draft';
import { isTitleNoun } from './titleRule';

const companyEndings = /(?:soft|corp|tech|bank|tel|net|gas|com|media|press|wear|ware|sys|air)$/;
const personObjects =
  /^(?:with|told|thanked|asked|assures|assured|by|met|against|accused|called|urged|killed|arrested|named|and|when|that|said|says|including)$/;
const strongPlaces = /^(?:in|near|at|outside|inside|throughout|across)$/;

/**
 * Adds up what the words in and around a name tell about its class. The weights are set by hand on public text and are
 * only comparable among themselves: 2 is a good reason, 1 a hint.
 */
export function readCues(document: NameDocument, first: number, last: number): CueScores {
  const inside = readInside(document, first, last);
  const before = readBefore(document, first);
  const after = readAfter(document, last);
  return {
    person: inside.person + before.person + after.person,
    place: inside.place + before.place + after.place,
    organization: inside.organization + before.organization + after.organization,
    group: 0,
  };
}

interface Weights {
  person: number;
  place: number;
  organization: number;
}

function readInside(document: NameDocument, first: number, last: number): Weights {
  const weights = { person: 0, place: 0, organization: 0 };
  const length = last - first;
  if (length >= 2 && length <= 3) weights.person += 0.9;
  for (let at = first; at < last; at++) {
    if (document.has(at, WordFlag.Given)) weights.person += at === first && length > 1 ? 2 : 0.8;
    if (document.shape(at) === Shape.Articled || /^(?:al|el)-\p{L}/u.test(document.word(at))) weights.person += 1.3;
    if (at > first && /^\p{L}\.$/u.test(document.form(at))) weights.person += 2;
    if (document.has(at, WordFlag.Particle) && length > 1 && at < last - 1) weights.person += at === first ? 0.2 : 1;
    if (document.has(at, WordFlag.WeakOrganization | WordFlag.StrongOrganization) && length > 1)
      weights.organization += 1;
    if (document.has(at, WordFlag.Common)) weights.person -= 0.7;
    if (document.shape(at) === Shape.AllCapitals) weights.organization += isAcronym(document, at) ? 1.7 : 0;
    if (document.shape(at) === Shape.Mixed && !/^(?:mac|mc|o'|d'|l')/.test(document.word(at)))
      weights.organization += 1.3;
  }
  const lastWord = document.word(last - 1);
  if (length === 1 && isMediaName(document, lastWord)) weights.organization += 2.5;
  if (length === 1 && lastWord.length >= 6 && placeSuffixes.some((ending) => lastWord.endsWith(ending)))
    weights.place += 0.8;
  if (companyEndings.test(lastWord) && lastWord.length >= 6) weights.organization += 0.7;
  return weights;
}

function readBefore(document: NameDocument, first: number): Weights {
  const weights = { person: 0, place: 0, organization: 0 };
  let at = first - 1;
  const hasArticle = document.word(at) === 'the';
  if (hasArticle) {
    at--;
    weights.organization += 0.7;
    weights.person -= 0.9;
  }
  const word = document.word(at);
  if (isTitleNoun(document, at) || document.has(at, WordFlag.Honorific)) weights.person += 2.5;
  if (word === 'of' && document.has(at - 1, WordFlag.PlaceNoun)) weights.place += 3;
  else if (strongPlaces.test(word)) weights.place += hasArticle ? 0.8 : 1.6;
  else if (document.has(at, WordFlag.PlacePreposition)) weights.place += 0.9;
  if (word === 'on' && /^(?:attacks?|raids?|strikes?|march|bombings?|assault)$/.test(document.word(at - 1)))
    weights.place += 1;
  if (personObjects.test(word)) weights.person += word === 'and' || word === 'by' ? 0.3 : 0.8;
  if (document.has(at, WordFlag.Speech)) weights.person += 0.6;
  return weights;
}

function readAfter(document: NameDocument, last: number): Weights {
  const weights = { person: 0, place: 0, organization: 0 };
  const at = document.word(last) === 'also' || document.word(last) === 'has' ? last + 1 : last;
  const word = document.word(at);
  if (document.has(at, WordFlag.Speech)) weights.person += 1.6;
  if (document.has(at, WordFlag.OrganizationFollower)) weights.organization += 1.5;
  if (document.tokens[last]?.kind === 'possessive') {
    if (
      /^(?:office|wife|husband|father|mother|son|daughter|brother|family|lawyer|spokesman|spokeswoman|death|team|statement|resignation)$/.test(
        document.word(last + 1),
      )
    )
      weights.person += 1.3;
    if (
      /^(?:capital|airport|streets|government|border|port|suburbs|mayor|economy|population|coast)$/.test(
        document.word(last + 1),
      )
    )
      weights.place += 1.3;
  }
  if (word === ',') {
    if (/^(?:who|whose|\d\d)$/.test(document.word(last + 1))) weights.person += 2;
    if (/^(?:where|capital)$/.test(document.word(last + 1))) weights.place += 1.5;
    if (document.lexicon.entryOf(document.word(last + 1))?.type === 'place' && document.isNameLike(last + 1))
      weights.place += 2.2;
  }
  if (word === 'and' && document.word(at + 1) === 'the' && document.has(at + 2, WordFlag.PlaceNoun)) weights.place += 2;
  if (document.has(at, WordFlag.PlaceNoun)) weights.place += 1;
  return weights;
}

/** "Baghdadpost", "Africanews": a place's name and a paper's or a station's word in one. */
function isMediaName(document: NameDocument, word: string): boolean {
  return mediaSuffixes.some(
    (ending) => word.endsWith(ending) && document.lexicon.entryOf(word.slice(0, -ending.length))?.type === 'place',
  );
}

/** Capital letters that may stand for a body: not a unit, a rank or a shout. */
export function isAcronym(document: NameDocument, at: number): boolean {
  const form = document.form(at);
  return (
    form.length >= 2 &&
    form.length <= 7 &&
    !document.has(at, WordFlag.PlainAcronym | WordFlag.Common | WordFlag.Speech) &&
    !document.seenLower.has(document.word(at))
  );
}
