import type { Span } from '../text/span';
import type { Anchor } from './anchors/anchor';

/** A value and where it stands in the file it was read from (UTF-16 span, with quotation marks where it has them). */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

export type LocatedText = Located<string>;

/** An anchor with the places of its parts, so that a problem can point at the part that is wrong. */
export interface AnchorRecord extends Anchor {
  /** The whole record: the bare text, or the map with its keys. */
  readonly span: Span;
  readonly quoteSpan: Span;
  readonly prefixSpan?: Span | undefined;
  readonly suffixSpan?: Span | undefined;
  readonly occurrenceSpan?: Span | undefined;
  readonly atSpan?: Span | undefined;
}

/** `article`: the article as a source. */
export interface ArticleRecord {
  readonly span: Span;
  readonly title?: LocatedText | undefined;
  readonly publisher?: LocatedText | undefined;
  readonly source?: LocatedText | undefined;
  /** EDTF as written; not checked. */
  readonly published?: LocatedText | undefined;
  readonly language?: LocatedText | undefined;
  readonly sha256?: LocatedText | undefined;
}

/** `review`: the state of the review. */
export interface ReviewRecord {
  readonly span: Span;
  readonly status?: LocatedText | undefined;
  readonly by?: LocatedText | undefined;
  readonly date?: LocatedText | undefined;
  readonly second?: LocatedText | undefined;
  readonly note?: LocatedText | undefined;
}

/** An entry of `entities`, in a sidecar or in the workspace file. */
export interface EntityRecord {
  readonly id: LocatedText;
  readonly name?: LocatedText | undefined;
  /** As written: a built-in type or one of the user's own. */
  readonly type?: LocatedText | undefined;
  readonly aliases: readonly LocatedText[];
  readonly role?: LocatedText | undefined;
  readonly wikidata?: LocatedText | undefined;
  readonly status?: LocatedText | undefined;
  readonly note?: LocatedText | undefined;
  /** Undefined when the record has no such key: then its names stand for it. */
  readonly mentions?: readonly AnchorRecord[] | undefined;
}

/** An item of `dates`. */
export interface DateRecord {
  readonly span: Span;
  readonly id?: LocatedText | undefined;
  readonly anchor?: AnchorRecord | undefined;
  /** EDTF or an ISO 8601 duration as written; not checked. */
  readonly value?: LocatedText | undefined;
  readonly kind?: LocatedText | undefined;
  /** `published`, a date, or the id of another date. */
  readonly basis?: LocatedText | undefined;
  readonly event?: LocatedText | undefined;
  readonly entities: readonly LocatedText[];
  readonly status?: LocatedText | undefined;
  readonly note?: LocatedText | undefined;
}

/** A thing that a verdict rests on. */
export interface EvidenceRecord {
  readonly span: Span;
  /** Path as written, relative to the article's folder. */
  readonly article?: LocatedText | undefined;
  readonly quote?: LocatedText | undefined;
  readonly url?: LocatedText | undefined;
  readonly title?: LocatedText | undefined;
  readonly note?: LocatedText | undefined;
}

/** An item of `claims`. */
export interface ClaimRecord {
  readonly span: Span;
  readonly id?: LocatedText | undefined;
  readonly anchor?: AnchorRecord | undefined;
  readonly text?: LocatedText | undefined;
  readonly speaker?: LocatedText | undefined;
  readonly about: readonly LocatedText[];
  readonly when?: LocatedText | undefined;
  readonly relation?:
    | {
        readonly from?: LocatedText | undefined;
        readonly type?: LocatedText | undefined;
        readonly to?: LocatedText | undefined;
      }
    | undefined;
  readonly verdict?: LocatedText | undefined;
  readonly status?: LocatedText | undefined;
  readonly evidence: readonly EvidenceRecord[];
  readonly note?: LocatedText | undefined;
}

/** An item of `notes`. Without an anchor it is about the whole article. */
export interface NoteRecord {
  readonly span: Span;
  readonly id?: LocatedText | undefined;
  readonly anchor?: AnchorRecord | undefined;
  readonly kind?: LocatedText | undefined;
  readonly text?: LocatedText | undefined;
  readonly resolved?: Located<boolean> | undefined;
  readonly by?: LocatedText | undefined;
}

/** An item of `links`. */
export interface LinkRecord {
  readonly span: Span;
  /** Path as written, relative to the article's folder. */
  readonly to?: LocatedText | undefined;
  readonly kind?: LocatedText | undefined;
  readonly note?: LocatedText | undefined;
}

/** Everything in a sidecar that could be read. Parts that are wrong are left out; the problems say which. */
export interface SidecarRecords {
  readonly schema?: LocatedText | undefined;
  readonly article?: ArticleRecord | undefined;
  readonly review?: ReviewRecord | undefined;
  readonly entities: readonly EntityRecord[];
  readonly dates: readonly DateRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly notes: readonly NoteRecord[];
  readonly links: readonly LinkRecord[];
  /** Terms that are no names or dates in this article. */
  readonly ignore: readonly LocatedText[];
}

/** One of the user's own types of entities. */
export interface TypeRecord {
  readonly id: LocatedText;
  readonly label?: LocatedText | undefined;
  readonly parent?: LocatedText | undefined;
  readonly color?: LocatedText | undefined;
}

/** Everything in a workspace file that could be read. */
export interface WorkspaceRecords {
  readonly schema?: LocatedText | undefined;
  readonly entities: readonly EntityRecord[];
  /** Merges: an old id and the id that replaces it. */
  readonly same: readonly { readonly from: LocatedText; readonly to: LocatedText }[];
  readonly notSame: readonly (readonly LocatedText[])[];
  readonly types: readonly TypeRecord[];
  readonly ignore: readonly LocatedText[];
  /** `sidecars.root`: folder of all sidecars, relative to the root. */
  readonly sidecarsRoot?: LocatedText | undefined;
}
