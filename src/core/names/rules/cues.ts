import { mediaSuffixes } from '../lists/organizations';
import { placeSuffixes } from '../lists/placesAndEvents';
import { type NameDocument, Shape } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import type { CueScores } from './draft';
import { isTitleNoun } from './titleRule';

const companyEndings = /(?:soft|corp|tech|bank|tel|net|gas|com|media|press|wear|ware|sys|air)$/;
const personObjects =
  /^(?:with|told|thanked|asked|assures|assured|by|met|against|accused|called|urged|killed|arrested|named|and|when|that|said|says|including)$/;
const journeys =
  /^(?:came|come|comes|went|go|goes|gone|run|runs|ran|sail|sails|sailed|fly|flies|flew|flown|travell?ed|drove|driven|returned?|returns|moved|fled|headed|back|way|road|roads|trips?|visits?|journey|boats?|ships?|ferry|ferries|flights?|trains?|buses|departed|sent|brought)$/;
const strongPlaces = /^(?:in|near|at|off|outside|inside|throughout|across)$/;

/**
 * Adds up what the words in and around a name tell about its class. The weights are set by hand on public text and are
 * only comparable among themselves: 2 is a good reason, 1 a hint.
 */
export function readCues(document: NameDocument, first: number, last: number): CueScores {
  const inside = readInside(document, first, last);
  const before = readBefore(document, first);
  const after = readAfter(document, first, last);
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
  // "the Union met": a body, not a person.
  if (length === 1 && document.has(first, WordFlag.StrongOrganization)) weights.person -= 2;
  if (length === 1 && isMediaName(document, lastWord)) weights.organization += 2.5;
  if (length === 1 && lastWord.length >= 6 && placeSuffixes().some((ending) => lastWord.endsWith(ending)))
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
  if ((word === 'to' || word === 'from') && journeys.test(document.word(at - 1))) weights.place += 0.7;
  if (word === 'and' && isPlaceWord(document, at - 1)) weights.place += 1;
  if (word === 'on' && /^(?:attacks?|raids?|strikes?|march|bombings?|assault)$/.test(document.word(at - 1)))
    weights.place += 1;
  if (/^(?:runs|heads|chairs|founded|co-founded|joined|acquired)$/.test(word)) weights.organization += 0.8;
  if (personObjects.test(word)) weights.person += word === 'and' || word === 'by' ? 0.3 : 0.8;
  if (document.has(at, WordFlag.Speech)) weights.person += 0.6;
  return weights;
}

function readAfter(document: NameDocument, first: number, last: number): Weights {
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
    if (isStateOffice(document, last + 1)) weights.place += 1;
  }
  if (word === ',') {
    if (/^(?:who|whose)$/.test(document.word(last + 1)) || isAge(document, last + 1)) weights.person += 2;
    if (opensLine(document, first) && isDate(document, last + 1)) weights.place += 2.2;
    if (/^(?:where|capital)$/.test(document.word(last + 1))) weights.place += 1.5;
    if (document.lexicon.entryOf(document.word(last + 1))?.type === 'place' && document.isNameLike(last + 1))
      weights.place += 2.2;
  }
  if (word === 'and' && isPlaceWord(document, at + 1)) weights.place += 1.2;
  if (word === 'and' && document.word(at + 1) === 'the' && document.has(at + 2, WordFlag.PlaceNoun)) weights.place += 2;
  if (document.has(at, WordFlag.PlaceNoun)) weights.place += 1;
  return weights;
}

/** "Hansen, 58, said": a number of two digits that a mark follows. */
function isAge(document: NameDocument, at: number): boolean {
  return /^\d\d$/.test(document.word(at)) && document.tokens[at + 1]?.kind === 'punctuation';
}

/** "21 May" or "May 21". */
function isDate(document: NameDocument, at: number): boolean {
  return (
    document.has(at, WordFlag.Calendar) ||
    (/^\d\d?$/.test(document.word(at)) && document.has(at + 1, WordFlag.Calendar))
  );
}

function opensLine(document: NameDocument, at: number): boolean {
  return (document.tokens[at]?.breaksBefore ?? 0) > 0;
}

/** A known place, or the word that opens a place's name ("Port Said"). */
function isPlaceWord(document: NameDocument, at: number): boolean {
  if (!document.isNameLike(at)) return false;
  return (
    document.lexicon.entryOf(document.word(at))?.type === 'place' ||
    (document.has(at, WordFlag.PlaceOpener) && document.isNameLike(at + 1) && document.followsDirectly(at + 1))
  );
}

/** "'s transport minister", "'s parliament": offices that states have. */
function isStateOffice(document: NameDocument, from: number): boolean {
  let at = from;
  while (at < from + 2 && document.has(at, WordFlag.TitleModifier)) at++;
  return /^(?:minister|president|premier|king|queen|parliament|army|ministry|ambassador)$/.test(document.word(at));
}

/** "Baghdadpost", "Africanews": a place's name and a paper's or a station's word in one. */
function isMediaName(document: NameDocument, word: string): boolean {
  return mediaSuffixes().some(
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
