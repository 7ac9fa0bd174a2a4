import type { Sentence } from '../text/sentences';
import type { EntityType } from './entityType';
import { type NameDocument, SentenceCase, Shape } from './nameDocument';
import { findBeforeTail, nameBeforeTail, readCompound, tailCues } from './rules/compoundRule';
import { isAcronym, readCues } from './rules/cues';
import type { Draft, Finding } from './rules/draft';
import { findEvent } from './rules/eventRule';
import { findInGazetteer, type GazetteerFinding } from './rules/gazetteerRule';
import { readTag } from './rules/handleRule';
import { findOrganization } from './rules/organizationRule';
import { readPerson } from './rules/personRule';
import { findPlace } from './rules/placeRule';
import { isTitleNoun, skipTitle } from './rules/titleRule';
import { findVessel } from './rules/vesselRule';
import { WordFlag } from './wordFlags';

/** Walks over one sentence from left to right and drafts what may be a name, by the strongest rule that applies. */
export class SentenceScanner {
  readonly #document: NameDocument;
  readonly #sentence: Sentence;
  readonly #case: SentenceCase;
  readonly #drafts: Draft[] = [];

  constructor(document: NameDocument, sentence: Sentence, sentenceCase: SentenceCase) {
    this.#document = document;
    this.#sentence = sentence;
    this.#case = sentenceCase;
  }

  scan(from = this.#sentence.first): readonly Draft[] {
    let index = from;
    while (index < this.#sentence.last) index = Math.max(index + 1, this.#step(index));
    return this.#drafts;
  }

  /** Drafts what begins at the token, and returns where to go on. */
  #step(index: number): number {
    const document = this.#document;
    if (document.skipped[index] === 1) return index + 1;
    const token = document.tokens[index];
    if (token?.kind === 'handle' || token?.kind === 'hashtag') {
      const type = readTag(token, document.lexicon);
      if (type !== undefined) this.#add(index, index + 1, type, 0.8);
      return index + 1;
    }
    if (token?.parts !== undefined && this.#compound(index)) return index + 1;
    if (document.shape(index) === Shape.Lower) return this.#lower(index);
    if (!document.isNameLike(index) || document.has(index, WordFlag.Calendar)) return index + 1;
    return this.#name(index);
  }

  #compound(index: number): boolean {
    const names = readCompound(this.#document, index);
    for (const name of names ?? []) {
      this.#drafts.push({ first: index, last: index + 1, ...name, isWeak: false, scores: undefined });
    }
    if (names !== undefined) return true;
    const name = nameBeforeTail(this.#document, index);
    if (name === undefined) return false;
    this.#drafts.push({
      first: index,
      last: index + 1,
      ...name,
      type: undefined,
      confidence: 0,
      isWeak: true,
      scores: tailCues(this.#document, index),
    });
    return true;
  }

  /** "american": a nationality keeps its meaning in small letters. */
  #lower(index: number): number {
    if (this.#document.has(index, WordFlag.PlainDemonym)) this.#add(index, index + 1, 'group', 0.75);
    return index + 1;
  }

  #name(index: number): number {
    const document = this.#document;
    const limit = this.#sentence.last;
    const isStart = document.startsClause(index, this.#sentence.first);
    if (document.has(index, WordFlag.Honorific) && index + 1 < limit && document.isNameLike(index + 1))
      return this.#person(index + 1, 0.9);
    const beforeTail = findBeforeTail(document, index, limit);
    if (beforeTail !== undefined) {
      this.#drafts.push({ first: index, ...beforeTail, isWeak: false, scores: undefined });
      return beforeTail.last;
    }
    const known = findInGazetteer(document, index, limit);
    const vessel = known?.entry.isNational === true ? undefined : findVessel(document, index, limit);
    if (vessel !== undefined && this.#case === SentenceCase.Normal)
      return this.#add(index, vessel.last, vessel.type, vessel.confidence);
    const built = this.#case === SentenceCase.Normal ? this.#findBuilt(index, isStart) : undefined;
    if (built !== undefined && built.last > (known?.last ?? index)) {
      const departure = isStart && this.#isOpeningWord(index) && built.last - index > 2 ? index + 1 : index;
      if (departure > index) return departure;
      return this.#add(index, this.#withInstitution(built, index), built.type, built.confidence, built.isWeak);
    }
    const titleEnd = skipTitle(document, index, limit);
    if (titleEnd > index && (known === undefined || titleEnd > known.last)) return this.#afterTitle(titleEnd);
    if (known !== undefined) return this.#known(index, known, isStart);
    return this.#unknown(index, isStart);
  }

  #findBuilt(index: number, isStart: boolean): Finding | undefined {
    const document = this.#document;
    const limit = this.#sentence.last;
    let best: Finding | undefined;
    for (const found of [
      findOrganization(document, index, limit, isStart),
      findEvent(document, index, limit, isStart),
      findPlace(document, index, limit, isStart),
    ]) {
      if (found !== undefined && (best === undefined || found.last > best.last)) best = found;
    }
    return best;
  }

  /** "U.S. department of state": an institution written small belongs to the country before it. */
  #withInstitution(found: Finding, index: number): number {
    return Math.max(found.last, this.#institutionEnd(found.last), index + 1);
  }

  #institutionEnd(index: number): number {
    const document = this.#document;
    const isOffice = /^(?:department|ministry)$/.test(document.word(index)) && document.shape(index) === Shape.Lower;
    return isOffice && document.word(index + 1) === 'of' && document.has(index + 2, WordFlag.Portfolio)
      ? index + 3
      : index;
  }

  #afterTitle(index: number): number {
    const document = this.#document;
    if (index >= this.#sentence.last || !document.followsDirectly(index)) return index;
    const isName = document.isNameLike(index) && !document.has(index, WordFlag.Calendar) && !this.#isPlainWord(index);
    if (!isName || findInGazetteer(document, index, this.#sentence.last)?.entry.isNational === true) return index;
    if (this.#case === SentenceCase.Normal && this.#findBuilt(index, false) !== undefined) return index;
    // Where all is in capitals, a verb follows a title as often as a name.
    const isShown = document.has(index, WordFlag.Given) || document.seenCapital.has(document.word(index));
    if (this.#case === SentenceCase.AllCapitals && !isShown) return index;
    return this.#person(index, 0.92);
  }

  #person(index: number, confidence: number): number {
    const document = this.#document;
    if (document.has(index, WordFlag.Calendar) || isTitleNoun(document, index)) return index;
    return this.#add(index, readPerson(document, index, this.#sentence.last, this.#case), 'person', confidence);
  }

  #known(index: number, known: GazetteerFinding, isStart: boolean): number {
    const document = this.#document;
    const institution = known.entry.isNational ? this.#institutionEnd(known.last) : known.last;
    if (institution > known.last) return this.#add(index, institution, 'organization', 0.85);
    const isSingle = known.last - index === 1;
    const next = known.last;
    const isFollowed = next < this.#sentence.last && this.#isFreeName(next);
    if (isSingle && isFollowed && document.has(index, WordFlag.Given) && !known.entry.isNational)
      return this.#person(index, 0.85);
    if (
      isSingle &&
      isFollowed &&
      known.type === 'place' &&
      (document.has(index, WordFlag.Given) || !known.entry.isNational)
    )
      return this.#unknown(index, isStart);
    if (isSingle && known.isWeak && known.type === 'organization' && (isStart || isFollowed))
      return this.#unknown(index, isStart);
    if (isSingle && known.isWeak && known.type === 'group' && isStart && !isFollowed && !this.#isFollowedByTitle(next))
      return index + 1;
    const isDoubtful = known.isWeak && isSingle && isStart;
    return this.#add(index, known.last, known.type, isDoubtful ? 0.6 : known.confidence, known.isWeak);
  }

  #isFollowedByTitle(index: number): boolean {
    return isTitleNoun(this.#document, index);
  }

  /** A capital word that nothing else claims: it may continue the name before it. */
  #isFreeName(index: number): boolean {
    const document = this.#document;
    const claimed = WordFlag.Calendar | WordFlag.Honorific | WordFlag.TitleModifier;
    if (
      !document.isNameLike(index) ||
      !document.followsDirectly(index) ||
      document.has(index, claimed) ||
      isTitleNoun(document, index)
    )
      return false;
    return !this.#isPlainWord(index) && findInGazetteer(document, index, this.#sentence.last) === undefined;
  }

  /** In headlines a capital is no evidence: a word that is common, or small elsewhere in the article, is plain. */
  #isPlainWord(index: number): boolean {
    const document = this.#document;
    if (this.#case === SentenceCase.Normal) return false;
    return document.has(index, WordFlag.Common | WordFlag.Speech) || document.seenLower.has(document.word(index));
  }

  /** A word at the head of a sentence that is large only because it stands there. */
  #isOpeningWord(index: number): boolean {
    const document = this.#document;
    if (document.has(index, WordFlag.Gazetteer | WordFlag.Portfolio)) return false;
    if (document.has(index, WordFlag.Common)) return true;
    return document.seenLower.has(document.word(index)) && !document.seenCapital.has(document.word(index));
  }

  #unknown(index: number, isStart: boolean): number {
    const document = this.#document;
    if (document.has(index, WordFlag.PlainAcronym) && document.shape(index) !== Shape.Capital) return index + 1;
    if (this.#case !== SentenceCase.Normal && (this.#isPlainWord(index) || !document.has(index, WordFlag.Given)))
      return this.#inHeadline(index);
    if (isStart && this.#isOpeningWord(index) && !(document.has(index, WordFlag.Given) && this.#isFreeName(index + 1)))
      return index + 1;
    const isGiven =
      document.has(index, WordFlag.Given) &&
      (!document.has(index, WordFlag.AmbiguousGiven) || this.#isFreeName(index + 1));
    const last = readPerson(document, index, this.#sentence.last, this.#case);
    if (isGiven && last > index + 1) return this.#add(index, last, 'person', 0.9);
    if (isGiven && !document.has(index, WordFlag.Common)) return this.#addCued(index, last, 'person');
    return this.#joinKnown(index, last, isStart);
  }

  /** In a headline only capital letters that no other word there has can show a name. */
  #inHeadline(index: number): number {
    const document = this.#document;
    const isShort =
      this.#case === SentenceCase.Title && document.shape(index) === Shape.AllCapitals && isAcronym(document, index);
    return isShort ? this.#addCued(index, index + 1, undefined) : index + 1;
  }

  /** A known body right after the words is the head of their name: "Kataib Hezbollah". */
  #joinKnown(index: number, last: number, isStart: boolean): number {
    const document = this.#document;
    for (let at = index + 1; at <= last && at < this.#sentence.last; at++) {
      if (!document.isNameLike(at) || !document.followsDirectly(at)) break;
      const known = findInGazetteer(document, at, this.#sentence.last);
      if (known?.type === 'organization' && known.last - at === 1 && !known.entry.isAcronym && !known.isWeak)
        return this.#add(index, known.last, 'organization', 0.8);
      if (known !== undefined && known.entry.isNational && at > index)
        return this.#addCued(index, at, undefined, isStart);
    }
    return this.#addCued(index, last, undefined, isStart);
  }

  #addCued(index: number, last: number, type: EntityType | undefined, isStart = false): number {
    const document = this.#document;
    const scores = readCues(document, index, last);
    const tokens = document.tokens;
    const doubt = isStart && last - index === 1 && !document.seenCapital.has(document.word(index)) ? 0.7 : 0;
    this.#drafts.push({
      first: index,
      last,
      start: tokens[index]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      type,
      confidence: type === undefined ? 0 : 0.65,
      isWeak: true,
      scores: {
        ...scores,
        person: scores.person - doubt,
        place: scores.place - doubt,
        organization: scores.organization - doubt,
      },
    });
    return last;
  }

  #add(index: number, last: number, type: EntityType, confidence: number, isWeak = false): number {
    const tokens = this.#document.tokens;
    this.#drafts.push({
      first: index,
      last,
      start: tokens[index]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      type,
      confidence,
      isWeak,
      scores: undefined,
    });
    return last;
  }
}
