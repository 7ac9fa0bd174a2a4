import type { Span } from '../../text/span';
import type { EntityType } from '../entityType';
import type { NameMention } from '../nameRecognizer';

/** A name that was found, shown or not: UTF-16 offsets, and the words there. */
export type FoundName = Pick<NameMention, 'start' | 'end' | 'text' | 'type' | 'confidence'>;

/**
 * What a name was found by: one of the user's own names, the dateline that opens a story, the letters of a handle or
 * hashtag, the lists of countries and nationalities, the sequence model, the agreement of the article's names,
 * what somebody is called inside the name.
 */
export type NameFinder = 'own-name' | 'dateline' | 'tag' | 'lists' | 'model' | 'article' | 'nickname';

/** What decided whether a word is part of a name that is shown. */
export type NameDecision =
  /** With a name: what found it. Without one: the model looked and found none. */
  | { readonly by: NameFinder }
  /** Names are not looked for in what a page puts around an article, nor in paragraphs of other languages. */
  | { readonly by: 'furniture' | 'other-language' }
  /** A word that is hardly ever a name, small or opening a sentence, as are its neighbours: the model does not look. */
  | { readonly by: 'small-word' }
  /** A name was found, with less confidence than names of its class are shown with. */
  | { readonly by: 'confidence'; readonly lowest: number }
  /** A name was found, but a stronger one has some of its words. */
  | { readonly by: 'stronger-name'; readonly name: string }
  /** The word is, or the name that was found has, a part of a date. */
  | { readonly by: 'date'; readonly text: string; readonly edtf: string | undefined }
  /** A name was found that the user chose to ignore, in the article or in all of the folder. */
  | { readonly by: 'ignored'; readonly in: 'article' | 'folder' }
  /** A name was found of a class that the settings hide, or with less confidence than they ask for. */
  | { readonly by: 'settings' };

/** One thing that the model saw, and how much it speaks for what the model chose; less than 0 speaks against it. */
export interface Clue {
  readonly says: string;
  readonly weight: number;
}

/** What the model alone takes a word for; no type is no name. */
export interface WordClass {
  readonly type: EntityType | undefined;
  /** 0 to 1. */
  readonly probability: number;
}

/** Why a word is, or is not, part of a name. Its texts have words of the article in them: whoever shows them escapes them. */
export interface NameExplanation {
  /** The word, or the part of a hyphenated word that is looked at by itself; UTF-16 offsets. */
  readonly span: Span;
  /** Exactly `text.slice(span.start, span.end)` of the article's text. */
  readonly text: string;
  /** The name that it is part of; undefined when none is shown. */
  readonly mention: FoundName | undefined;
  /** The name that was found and is not shown. */
  readonly withheld: FoundName | undefined;
  readonly decision: NameDecision;
  /** The likeliest first; they sum to 1. Empty where the model does not look. */
  readonly classes: readonly WordClass[];
  /** What counted most for the first of `classes` (against no name, or for no name against the next), the weightiest first. */
  readonly clues: readonly Clue[];
  /** What is known of the word apart from the article: each says what it "is" or "does". */
  readonly lists: readonly string[];
  /** What the article, here and elsewhere, shows of the word: each says where it stands or how it is written. */
  readonly article: readonly string[];
}
