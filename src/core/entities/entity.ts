import type { Span } from '../text/span';
import type { EntityType } from '../names/entityType';
import type { NameCue } from '../names/nameCue';
import type { Role } from '../names/nameRecognizer';

/** A name mention as the entity index keeps it: it must not hold on to the article's text. */
export interface IndexedMention extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly confidence: number;
  /** The words beside the name that say what it is, and where they stand. */
  readonly role?: Role & { readonly text: string };
  /** What the words before it, or its place, say of how it is meant. */
  readonly cue?: NameCue;
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

/** The mentions of an entity in one article. */
export interface EntityInArticle {
  /** Path. */
  readonly article: string;
  /** Indices into the article's mentions, rising. */
  readonly mentions: readonly number[];
}

/** How often a spelling is used. */
export type SpellingTotal = Pick<EntityForm, 'text' | 'count'>;

/** In how many articles a role is said. */
export interface RoleCount {
  /** The words folded: roles with one key are one role. */
  readonly key: string;
  readonly articles: number;
}

/** Where an article says what an entity is, and its words. */
export interface RolePlace {
  readonly text: string;
  /** Path. */
  readonly article: string;
  readonly span: Span;
}

/** What can be told of an entity at once, however many articles it has. The same as the lists of the entity say. */
export interface EntitySummary {
  /** Number of `articles`. */
  readonly articleCount: number;
  /** Spellings, most frequent first. */
  readonly spellings: readonly SpellingTotal[];
  /** Roles, that of most articles first. */
  readonly roleCounts: readonly RoleCount[];
  /** The newest article that has a spelling; undefined for one that is none of it. */
  writtenIn(text: string): string | undefined;
  /** Where the newest article that says a role says it; undefined for one that is none of it. */
  calledIn(key: string): RolePlace | undefined;
  /** What the newest articles say of it, the newest first, those without a date last. @param count 24 at most. */
  newest(count: number): readonly EntityInArticle[];
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
  /** As the newest article that says it has it. */
  readonly text: string;
  /** Where the words stand; every article that has them, one place each. */
  readonly places: readonly { readonly article: string; readonly span: Span }[];
}

/** An entity as far as a card tells of it. */
export interface EntityAtAGlance extends EntitySummary {
  /** Stable while the names are: the id recorded by the user, else a slug of the name, made unique. */
  readonly id: string;
  /** The name to show: recorded by the user, else the fullest common form. */
  readonly name: string;
  /** Built-in class, by vote of the mentions or as recorded. */
  readonly type: EntityType;
  /** The user's own class ("militia") when recorded; then `type` is its built-in ancestor. */
  readonly customType?: string | undefined;
  /** How many mentions there are: unlike the list of them, at hand. */
  readonly mentionCount: number;
  /** Whether the user recorded it in a sidecar or in the workspace file. */
  readonly recorded: boolean;
}

/** A person, organization, place, … as far as this folder's articles know it. */
export interface Entity extends EntityAtAGlance {
  /** Most frequent first, of equals the longer one; long for a name that is everywhere, like the lists below. */
  readonly forms: readonly EntityForm[];
  /** By article path, then by place in the text. */
  readonly mentions: readonly MentionReference[];
  /** Paths, sorted. */
  readonly articles: readonly string[];
  readonly roles: readonly EntityRole[];
  /** For a nationality ("Iraqi", "Danes"): id of its state's entity, when these articles name the state. */
  readonly relatedPlace?: string | undefined;
}

/** Why a mention belongs to its entity, as words for the reader ("surname of Mustafa Al-Kazemi in this article"). */
export interface LinkReason {
  readonly text: string;
  /** `same`: as good as certain. `likely`: shown with a word of caution. */
  readonly tier: 'same' | 'likely';
  /** How much two different names speak for it, 0 to 1; undefined where that was not in question. */
  readonly score?: number;
}

/** Orders reasons by how weak they are, the weakest first. */
export function compareWeakness(a: LinkReason, b: LinkReason): number {
  return Number(a.tier === 'same') - Number(b.tier === 'same') || (a.score ?? 1) - (b.score ?? 1);
}

/** Two entities that may be one although nothing joins them: for the user to decide. */
export interface PossibleMatch {
  /** Ids of the two entities, that with more mentions first. */
  readonly entities: readonly [string, string];
  readonly tier: 'possible';
  /** What speaks for it, as words for the reader: "Ann Leigh, Anne Lee: other romanisation of the same …". */
  readonly reason: string;
  /** How sure it is from the names alone, 0 to 1; only to sort by. */
  readonly score: number;
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
