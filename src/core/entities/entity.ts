import type { Span } from '../text/span';
import type { EntityType } from '../names/entityType';

/** A name mention as the entity index keeps it: it must not hold on to the article's text. */
export interface IndexedMention extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly confidence: number;
  /** The words beside the name that say what it is, and where they stand. */
  readonly role?: Span & { readonly text: string };
  /** Names of the user inside this longer one, in order: they stand wherever this one is not shown. */
  readonly within?: readonly IndexedMention[];
}

/** Points at one mention: the n-th of an article. */
export interface MentionReference {
  /** Path of the article. */
  readonly article: string;
  /** Index into the article's mentions, in order of the text. */
  readonly index: number;
}

/** One spelling of an entity's name. */
export interface EntityForm {
  readonly text: string;
  /** How many mentions are written like this. */
  readonly count: number;
  /** Paths of the articles that have this spelling, sorted. */
  readonly articles: readonly string[];
}

/** A role an entity is given in the words of an article, quoted. */
export interface EntityRole {
  readonly text: string;
  /** Where the words stand; every article that has them, one place each. */
  readonly places: readonly { readonly article: string; readonly span: Span }[];
}

/** A person, organization, place, … as far as this folder's articles know it. */
export interface Entity {
  /** Stable while the names are: the id recorded by the user, else a slug of the name, made unique. */
  readonly id: string;
  /** The name to show: recorded by the user, else the fullest common form. */
  readonly name: string;
  /** Built-in class, by vote of the mentions or as recorded. */
  readonly type: EntityType;
  /** The user's own class ("militia") when recorded; then `type` is its built-in ancestor. */
  readonly customType?: string;
  /** Most frequent first. */
  readonly forms: readonly EntityForm[];
  /** By article path, then by place in the text. */
  readonly mentions: readonly MentionReference[];
  /** Paths, sorted. */
  readonly articles: readonly string[];
  readonly roles: readonly EntityRole[];
  /** For a nationality ("Iraqi", "Danes"): id of its state's entity, when these articles name the state. */
  readonly relatedPlace?: string;
  /** Whether the user recorded it in a sidecar or in the workspace file. */
  readonly recorded: boolean;
}

/** Why a mention belongs to its entity, as words for the reader ("surname of Mustafa Al-Kazemi in this article"). */
export interface LinkReason {
  readonly text: string;
  /** `same`: as good as certain. `likely`: shown with a word of caution. */
  readonly tier: 'same' | 'likely';
}

/** An entity recorded by the user in the workspace file or in a sidecar. */
export interface RecordedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly customType?: string;
  /** Other names; like `name`, found as written. */
  readonly aliases: readonly string[];
}

/** Decisions of the user about identity, from the workspace file. They win over every automatic rule. */
export interface IdentityDecisions {
  readonly entities: readonly RecordedEntity[];
  /** Old id to the id that replaces it. */
  readonly same: ReadonlyMap<string, string>;
  /** Lists of ids or names of which no two are the same. */
  readonly notSame: readonly (readonly string[])[];
  /** Terms that are no names, as written, compared without case. */
  readonly ignore: readonly string[];
}
