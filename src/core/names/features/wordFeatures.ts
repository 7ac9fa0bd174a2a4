import { CharacterClass, characterClassAt, characterWidthAt, isLetterClass } from '../../text/characters';
import { addUnit, emptyHash, finishHash, hashAs, hashPart, hashString } from './featureHash';
import { WordKnowledge } from './wordTable';

/** How much the capitals of a sentence say: as in running text, as in a Title Like This, or nothing at all. */
export const enum CaseMode {
  Normal,
  Title,
  Caseless,
}

/** A word as it is read. */
export interface ReadWord {
  readonly form: string;
  /** The form in lower case, figures as 0. */
  readonly plain: string;
  readonly mode: CaseMode;
  /** The bits of the lists (`WordFlag`). */
  readonly flags: number;
  readonly knowledge: number;
}

/** What the model sees of a word wherever it stands. */
export interface WordView extends ReadWord {
  /** Hash of the form and the mode: tells views apart. */
  readonly key: number;
  /** Hash of the word in lower case, figures as 0. */
  readonly lower: number;
  /** How it is written, as a hash: capitals, figures, marks; runs of the same kind as one. */
  readonly shape: number;
  /** The same without making one of runs. */
  readonly longShape: number;
  /** Whether it is written like a name. */
  readonly isLarge: boolean;
  /** Whether it is a handle or a hashtag. */
  readonly isTag: boolean;
  /** What the model's weights for it add up to; kept here by the model's reader, so that it is forgotten with the word. */
  sums: Int32Array | undefined;
}

/** What a feature of a word says of it. Prefixes and suffixes carry their length above the lowest eight bits. */
export const enum WordFeature {
  Lower = 1,
  Form,
  Prefix,
  Suffix,
  Shape,
  Flag,
  Capital,
  Person,
  City,
  Group,
  MiddleGroup,
  WideGroup,
  LongShape,
}

/** Who sees a feature of a word: the word itself; its neighbours too; also those beyond. */
export const enum Reach {
  Own,
  Near,
  Far,
}

/** Takes the features of a word one by one. */
export type FeatureSink = (kind: number, value: number, reach: Reach) => void;

/** What the model sees of a word. */
export function viewWord(word: ReadWord): WordView {
  const { form, plain, mode, flags, knowledge } = word;
  return {
    form,
    plain,
    mode,
    flags,
    knowledge,
    key: hashAs(mode, hashString(form)),
    lower: hashString(plain),
    shape: hashShape(form, mode, true),
    longShape: hashShape(form, mode, false),
    isLarge: mode !== CaseMode.Caseless && isLargeForm(form),
    isTag: form.length > 1 && (form.startsWith('@') || form.startsWith('#')),
    sums: undefined,
  };
}

/** Articles that names begin with, small, before a hyphen: "al-Amin". */
const articles: ReadonlySet<string> = new Set(['al', 'el', 'as', 'ash', 'an', 'ad', 'ar', 'at', 'az', 'ul']);
/** So many small letters may stand before the first large one. */
const mostBeforeCapital = 3;

/** Whether a word is written like a name: "Iran", "iPhone", "al-Amin". No expression, which would have to be compiled. */
function isLargeForm(form: string): boolean {
  let at = 0;
  for (let small = 0; small <= mostBeforeCapital && at < form.length; small++) {
    const kind = characterClassAt(form, at);
    if (kind === CharacterClass.Upper) return true;
    if (kind !== CharacterClass.Lower) break;
    at += characterWidthAt(form, at);
  }
  if (form[at] !== '-' || at + 1 >= form.length || !articles.has(form.slice(0, at))) return false;
  return characterClassAt(form, at + 1) === CharacterClass.Upper;
}

/**
 * Reads the features of a word that do not depend on its neighbours: the word itself, its beginnings and endings, how
 * it is written, what the lists and the word table know of it. Source of the set: Ratinov and Roth, CoNLL 2009.
 */
export function readWordFeatures(view: WordView, put: FeatureSink): void {
  const { form, plain, mode, flags, knowledge } = view;
  put(WordFeature.Lower, view.lower, Reach.Far);
  if (mode === CaseMode.Normal && form !== plain) put(WordFeature.Form, hashString(form), Reach.Own);
  let beginning = emptyHash;
  for (let length = 1; length <= 4 && length < plain.length; length++) {
    beginning = addUnit(beginning, plain.charCodeAt(length - 1));
    put(WordFeature.Prefix + (length << 8), finishHash(beginning), Reach.Own);
    const ending = hashPart(plain, plain.length - length, plain.length);
    put(WordFeature.Suffix + (length << 8), ending, length === 3 ? Reach.Near : Reach.Own);
  }
  put(WordFeature.Shape, view.shape, Reach.Far);
  put(WordFeature.LongShape, view.longShape, Reach.Own);
  for (let bit = 0, left = flags & 0x7fffffff; left !== 0; bit++, left >>>= 1)
    if ((left & 1) !== 0) put(WordFeature.Flag, bit, Reach.Near);
  put(WordFeature.Capital, WordKnowledge.capital(knowledge), Reach.Near);
  put(WordFeature.Person, WordKnowledge.person(knowledge), Reach.Near);
  put(WordFeature.City, WordKnowledge.city(knowledge), Reach.Near);
  const group = WordKnowledge.group(knowledge);
  put(WordFeature.Group, group, Reach.Near);
  put(WordFeature.MiddleGroup, middleGroup(group), Reach.Far);
  put(WordFeature.WideGroup, wideGroup(group), Reach.Far);
}

/** The group of groups that a group of the word table belongs to; 0 for no group. */
export function middleGroup(group: number): number {
  return group === 0 ? 0 : ((group - 1) >> 3) + 1;
}

/** The widest group that a group of the word table belongs to; 0 for no group. */
export function wideGroup(group: number): number {
  return group === 0 ? 0 : ((group - 1) >> 6) + 1;
}

/** So many units of a word are seen of its shape. */
const longestShape = 12;
/** What stands in a shape for letters and figures; and at its head, for ways of writing in which case says less. */
const smallSign = 0x78;
const largeSign = 0x58;
const figureSign = 0x30;
const titleSign = 0x74;
const caselessSign = 0x63;

/**
 * The hash of how a word is written: "Al-Kazemi2" as "Xx-Xxxxxx0", or with runs of the same sign as one "Xx-Xx0"; without
 * case where case says nothing. No text is made of it: words are many.
 */
function hashShape(form: string, mode: CaseMode, isCollapsed: boolean): number {
  const seen = form.length > longestShape ? form.slice(0, longestShape) : form;
  const large = mode === CaseMode.Caseless ? smallSign : largeSign;
  let hash = emptyHash;
  let before = mode === CaseMode.Normal ? -1 : mode === CaseMode.Title ? titleSign : caselessSign;
  if (before >= 0) hash = addUnit(hash, before);
  let at = 0;
  while (at < seen.length) {
    const unit = seen.charCodeAt(at);
    let sign = unit;
    if (unit >= 0x61 && unit <= 0x7a) sign = smallSign;
    else if (unit >= 0x41 && unit <= 0x5a) sign = large;
    else if (unit >= 0x30 && unit <= 0x39) sign = figureSign;
    else if (unit >= 0x80) sign = signAt(seen, at, large);
    if (!isCollapsed || sign !== before) {
      hash = addUnit(hash, sign > 0xffff ? unit : sign);
      if (sign > 0xffff) hash = addUnit(hash, seen.charCodeAt(at + 1));
    }
    before = sign;
    at += unit < 0x80 ? 1 : characterWidthAt(seen, at);
  }
  return finishHash(hash);
}

/** Symbols of news that are no numbers; of others an expression has to tell, which takes long to compile. */
const plainSymbols = '\u00a3\u00a5\u00a9\u00ae\u00b0\u20ac\u2122';

/** What stands in a shape for a character that is not ASCII: one of the signs, or its code point. */
function signAt(form: string, at: number, large: number): number {
  const point = form.codePointAt(at) ?? 0;
  const character = String.fromCodePoint(point);
  const kind = characterClassAt(form, at);
  if (isLetterClass(kind)) return character === character.toLowerCase() ? smallSign : large;
  if (kind === CharacterClass.Digit) return figureSign;
  if (kind !== CharacterClass.Symbol || plainSymbols.includes(character)) return point;
  return /\p{N}/u.test(character) ? figureSign : point;
}
