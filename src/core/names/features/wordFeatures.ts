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

const enum Kind {
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

/**
 * Reads the features of a word that do not depend on its neighbours: the word itself, its beginnings and endings, how
 * it is written, what the lists and the word table know of it. Source of the set: Ratinov and Roth, CoNLL 2009.
 * @param lower the form in lower case, figures as 0.
 */
export function viewWord(form: string, lower: string, mode: CaseMode, flags: number, knowledge: number): WordView {
  const own: number[] = [];
  const near: number[] = [];
  const far: number[] = [];
  const hash = hashString(lower);
  const shapeText = shapeOf(form, mode);
  const shape = hashString(collapse(shapeText));
  const all = (feature: number): void => {
    own.push(feature);
    near.push(feature);
  };
  all(hashAs(Kind.Lower, hash));
  far.push(hashAs(Kind.Lower, hash));
  if (mode === CaseMode.Normal && form !== lower) own.push(hashAs(Kind.Form, hashString(form)));
  for (let length = 1; length <= 4 && length < lower.length; length++) {
    own.push(hashAs(Kind.Prefix + (length << 8), hashString(lower.slice(0, length))));
    const ending = hashAs(Kind.Suffix + (length << 8), hashString(lower.slice(-length)));
    own.push(ending);
    if (length === 3) near.push(ending);
  }
  all(hashAs(Kind.Shape, shape));
  far.push(hashAs(Kind.Shape, shape));
  own.push(hashAs(Kind.LongShape, hashString(shapeText)));
  for (let bit = 0; bit < 31; bit++) if ((flags >>> bit) & 1) all(hashAs(Kind.Flag, bit));
  all(hashAs(Kind.Capital, WordKnowledge.capital(knowledge)));
  all(hashAs(Kind.Person, WordKnowledge.person(knowledge)));
  all(hashAs(Kind.City, WordKnowledge.city(knowledge)));
  const group = WordKnowledge.group(knowledge);
  all(hashAs(Kind.Group, group));
  all(hashAs(Kind.MiddleGroup, middleGroup(group)));
  all(hashAs(Kind.WideGroup, wideGroup(group)));
  far.push(hashAs(Kind.MiddleGroup, middleGroup(group)), hashAs(Kind.WideGroup, wideGroup(group)));
  return {
    lower: hash,
    shape,
    knowledge,
    flags,
    isLarge:
      mode === CaseMode.Normal && /^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|(?:al|el|as|ash|an|ad|ar|at|az|ul)-\p{Lu})/u.test(form),
    isTag: /^[@#]./u.test(form),
    own: Int32Array.from(own),
    near: Int32Array.from(near),
    far: Int32Array.from(far),
  };
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
