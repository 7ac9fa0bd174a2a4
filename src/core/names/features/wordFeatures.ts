import { isAscii } from '../../text/ascii';
import { hashAs, hashPart, hashString } from './featureHash';
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
  /** How it is written, as a hash: capitals, figures, marks. */
  readonly shape: number;
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
    shape: hashString(collapse(shapeOf(form, mode))),
    isLarge: mode !== CaseMode.Caseless && isLargeForm(form),
    isTag: /^[@#]./u.test(form),
    sums: undefined,
  };
}

const largeForm = /^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|(?:al|el|as|ash|an|ad|ar|at|az|ul)-\p{Lu})/u;
/** The same for ASCII, which nearly all words are: expressions with properties of Unicode take long to compile. */
const largeAscii = /^(?:[A-Z]|[a-z]{1,3}[A-Z]|(?:al|el|as|ash|an|ad|ar|at|az|ul)-[A-Z])/;

/** Whether a word is written like a name: "Iran", "iPhone", "al-Amin". */
function isLargeForm(form: string): boolean {
  return (isAscii(form) ? largeAscii : largeForm).test(form);
}

/**
 * Reads the features of a word that do not depend on its neighbours: the word itself, its beginnings and endings, how
 * it is written, what the lists and the word table know of it. Source of the set: Ratinov and Roth, CoNLL 2009.
 */
export function readWordFeatures({ form, plain, mode, flags, knowledge }: ReadWord, put: FeatureSink): void {
  const hash = hashString(plain);
  const shape = shapeOf(form, mode);
  put(WordFeature.Lower, hash, Reach.Far);
  if (mode === CaseMode.Normal && form !== plain) put(WordFeature.Form, hashString(form), Reach.Own);
  for (let length = 1; length <= 4 && length < plain.length; length++) {
    put(WordFeature.Prefix + (length << 8), hashPart(plain, 0, length), Reach.Own);
    const ending = hashPart(plain, plain.length - length, plain.length);
    put(WordFeature.Suffix + (length << 8), ending, length === 3 ? Reach.Near : Reach.Own);
  }
  put(WordFeature.Shape, hashString(collapse(shape)), Reach.Far);
  put(WordFeature.LongShape, hashString(shape), Reach.Own);
  for (let bit = 0; bit < 31; bit++) if ((flags >>> bit) & 1) put(WordFeature.Flag, bit, Reach.Near);
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

/** "Al-Kazemi2": "Xx-Xxxxxx0"; without case where case says nothing. */
function shapeOf(form: string, mode: CaseMode): string {
  let shape = mode === CaseMode.Normal ? '' : mode === CaseMode.Title ? 't' : 'c';
  const large = mode === CaseMode.Caseless ? 'x' : 'X';
  for (const character of form.length > 12 ? form.slice(0, 12) : form) {
    const unit = character.charCodeAt(0);
    if (unit >= 0x61 && unit <= 0x7a) shape += 'x';
    else if (unit >= 0x41 && unit <= 0x5a) shape += large;
    else if (unit >= 0x30 && unit <= 0x39) shape += '0';
    else if (unit < 0x80) shape += character;
    else if (/\p{L}/u.test(character)) shape += character === character.toLowerCase() ? 'x' : large;
    else shape += /\p{N}/u.test(character) ? '0' : character;
  }
  return shape;
}

/** Runs of the same sign as one. */
function collapse(shape: string): string {
  let collapsed = '';
  let before = '';
  for (const sign of shape) {
    if (sign !== before) collapsed += sign;
    before = sign;
  }
  return collapsed;
}
