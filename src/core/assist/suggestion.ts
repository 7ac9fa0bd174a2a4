import type { Span } from '../text/span';

/** What a suggestion stands for; editors show a picture for each. */
export type SuggestionKind = 'key' | 'record' | 'choice' | 'entity' | 'date' | 'quote' | 'sentence' | 'file' | 'text';

/** Something that may be written where the cursor is. All but `insert` is plain, untrusted text to show. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What it is, in a few words; may be empty. */
  readonly detail: string;
  /** More about it, in a sentence; may be empty. */
  readonly about: string;
  /** In the syntax of snippets, with `\n` for line breaks; further lines are indented as far as the line of the cursor by the editor. */
  readonly insert: string;
  /** What it replaces when all of what is there is to go; the cursor lies in it. On one line. */
  readonly span: Span;
  /** What it is found by: begins with the quotation mark that is there already. */
  readonly filter: string;
  /** Whether what comes next can be suggested too. */
  readonly asksAgain: boolean;
}

/** A text that is no placeholder of a snippet, whatever is in it. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
