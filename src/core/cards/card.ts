import type { Span } from '../text/span';

/** A place in an article that a card links to. */
export interface Place {
  /** Path of the article. */
  readonly path: string;
  readonly span: Span;
}

/** What a card offers to do. The host maps each to one of its commands and allows no others. */
export type CardAction =
  | { readonly kind: 'find-all-mentions'; readonly entity: string }
  | { readonly kind: 'not-same' | 'same' | 'explain-entity'; readonly entity: string; readonly spelling: string }
  | { readonly kind: 'set-publication-date'; readonly path: string }
  | { readonly kind: 'record-date' | 'count-date'; readonly place: Place };

/** A piece of a line of a card. All texts are plain and untrusted: whoever shows them must escape them. */
export type CardPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly place: Place }
  | { readonly kind: 'action'; readonly text: string; readonly action: CardAction };

/** What one line of a card says. */
export type CardLine = readonly CardPart[];

/** Lines that belong together and are shown as a list, each long enough to wrap. */
export interface CardList {
  /** What the list is, where that does not go without saying. */
  readonly title?: CardLine;
  readonly items: readonly CardLine[];
}

/** What a hover shows, as data: the host makes Markdown of it, tests read it as it is. At most twelve lines in all. */
export interface Card {
  /** The words the card is about, in the article hovered over. */
  readonly span: Span;
  readonly heading: CardLine;
  /** What is known about it, a line each. */
  readonly facts: readonly CardLine[];
  /** What other articles say, quoted. */
  readonly quotations: CardList;
  /** Where to go from here; empty for nowhere. */
  readonly footer: CardLine;
  /** Whether it tells how things were when the folder was last open. */
  readonly isFromBefore?: true;
}
