import { hashAs, hashString } from './featureHash';
import { WordKnowledge } from './wordTable';

/** How much the capitals of a sentence say: as in running text, as in a Title Like This, or nothing at all. */
export const enum CaseMode {
  Normal,
  Title,
  Caseless,
}

/** What the model sees of a word wherever it stands. */
export interface WordView {
  /** Different for each view of one reader. */
  readonly id: number;
  /** Hash of the word in lower case, figures as 0. */
  readonly lower: number;
  /** How it is written, as a small number: capitals, figures, marks. */
  readonly shape: number;
  readonly knowledge: number;
  /** The bits of the lists (`WordFlag`). */
  readonly flags: number;
  /** Whether it is written like a name. */
  readonly isLarge: boolean;
  /** Whether it is a handle or a hashtag. */
  readonly isTag: boolean;
  /** Features of the unit itself, of a neighbour, and of a neighbour's neighbour, before the place is mixed in. */
  readonly own: Int32Array;
  readonly near: Int32Array;
  readonly far: Int32Array;
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

/** A word as it is read. */
export interface ReadWord {
  readonly form: string;
  /** The form in lower case, figures as 0. */
  readonly lower: string;
  readonly mode: CaseMode;
  readonly flags: number;
  readonly knowledge: number;
}

/** What the model sees of a word. @param id different for each view of one reader. */
export function viewWord(id: number, word: ReadWord): WordView {
  const own: number[] = [];
  const near: number[] = [];
  const far: number[] = [];
  readWordFeatures(word, (kind, value, reach) => {
    const feature = hashAs(kind, value);
    own.push(feature);
    if (reach >= Reach.Near) near.push(feature);
    if (reach >= Reach.Far) far.push(feature);
  });
  return {
    id,
    lower: hashString(word.lower),
    shape: hashString(collapse(shapeOf(word.form, word.mode))),
    knowledge: word.knowledge,
    flags: word.flags,
    isLarge: word.mode !== CaseMode.Caseless && isLargeForm(word.form),
    isTag: /^[@#]./u.test(word.form),
    own: Int32Array.from(own),
    near: Int32Array.from(near),
    far: Int32Array.from(far),
  };
}

/** Whether a word is written like a name: "Iran", "iPhone", "al-Amin". */
function isLargeForm(form: string): boolean {
  return /^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|(?:al|el|as|ash|an|ad|ar|at|az|ul)-\p{Lu})/u.test(form);
}

/**
 * Reads the features of a word that do not depend on its neighbours: the word itself, its beginnings and endings, how
 * it is written, what the lists and the word table know of it. Source of the set: Ratinov and Roth, CoNLL 2009.
 */
export function readWordFeatures({ form, lower, mode, flags, knowledge }: ReadWord, put: FeatureSink): void {
  const hash = hashString(lower);
  const shape = shapeOf(form, mode);
  put(WordFeature.Lower, hash, Reach.Far);
  if (mode === CaseMode.Normal && form !== lower) put(WordFeature.Form, hashString(form), Reach.Own);
  for (let length = 1; length <= 4 && length < lower.length; length++) {
    put(WordFeature.Prefix + (length << 8), hashString(lower.slice(0, length)), Reach.Own);
    const ending = hashString(lower.slice(-length));
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
  let shape = '';
  for (const character of form.length > 12 ? form.slice(0, 12) : form) {
    if (/\p{L}/u.test(character))
      shape += mode === CaseMode.Caseless || character === character.toLowerCase() ? 'x' : 'X';
    else if (/\p{N}/u.test(character)) shape += '0';
    else shape += character;
  }
  return `${mode === CaseMode.Normal ? '' : mode === CaseMode.Title ? 't' : 'c'}${shape}`;
}

/** Runs of the same sign as one. */
function collapse(shape: string): string {
  return shape.replace(/(.)\1+/gu, '$1');
}
