import type { Span } from '../../text/span';
import type { TextEdit } from '../edits/edit';

/** Edits of one file, or the file itself where it is not there yet. */
export interface FileEdits {
  /** Path relative to the folder of articles. */
  readonly path: string;
  /** UTF-16 spans of the file, without overlaps, in order. For a new file a single one at 0. */
  readonly edits: readonly TextEdit[];
  readonly isNew?: true;
}

/** What a fix asks the editor to do where text edits cannot do it, or where the user has to choose. */
export type FixAction =
  | { readonly kind: 'open-setting'; readonly setting: string }
  | { readonly kind: 'reopen-with-encoding' }
  | { readonly kind: 'open-merge-editor' }
  | { readonly kind: 'compare-with'; readonly other: string }
  | { readonly kind: 'choose-article' }
  | { readonly kind: 'delete-file' }
  /** Moves the checked file to another path of the folder, where there is no file. */
  | { readonly kind: 'move-file'; readonly to: string }
  /** Replaces a path written in the checked file by that of a file the user chooses. `span` is the written value. */
  | { readonly kind: 'choose-path'; readonly span: Span }
  | { readonly kind: 'search-article'; readonly words: string }
  | { readonly kind: 'ask-publication-date' }
  /** Asks which day a date is counted from; `offset` is where its words begin in the article. */
  | { readonly kind: 'ask-basis'; readonly offset: number }
  /** Goes through what nobody has decided on in the article. */
  | { readonly kind: 'decide-suggestions' }
  /** Asks for the verdict on a claim; `offset` is where its record begins. */
  | { readonly kind: 'choose-verdict'; readonly offset: number; readonly verdict?: string | undefined }
  /** Shows another place of the checked file. */
  | { readonly kind: 'show'; readonly span: Span }
  | { readonly kind: 'switch-rule-off'; readonly rule: string };

/** A way to solve a problem. Edits have been read again and say exactly what was meant. */
export interface Fix {
  /** What it does, for the user; plain text. */
  readonly title: string;
  /** The obvious way, which may be taken without asking. */
  readonly isPreferred: boolean;
  readonly files: readonly FileEdits[];
  /** Taken instead of edits. */
  readonly action?: FixAction;
}
