import type { Sex } from '../lexicons/sexOfRoles';
import { hashText } from '../../text/hash';
import type { Span } from '../../text/span';
import type { NameDecision } from '../decisions';
import type { LinkReason } from '../entity';
import type { KeptName } from './namePool';

/** Why a name stands for the same as the fullest name in the article. The words are made when somebody asks. */
export interface ChainReason {
  /** With `*` where the fullest name goes: "surname of * in this article". */
  readonly words: string;
  readonly tier: LinkReason['tier'];
}

/** One spelling of a name inside an article. */
export interface LocalName {
  readonly name: KeptName;
  readonly local: LocalEntity;
  /** How many mentions are written like this. */
  readonly count: number;
  /** Missing for the fullest name itself. */
  readonly reason: ChainReason | undefined;
}

/** One person, organization, place, … as a single article shows it. Does not depend on any other article. */
export interface LocalEntity {
  readonly article: ArticleEntities;
  /** The fullest name; what other articles are compared with. */
  readonly best: KeptName;
  /** What the user has decided about any of the names. */
  readonly decision: NameDecision;
  /** How the article speaks to it, "Mr" or "Mrs"; empty for neither, and for both. */
  readonly address: Sex;
  /** Of a place the key of the larger one that the article says it lies in ("Springfield, Illinois"); empty for nothing said. */
  readonly within: string;
  /** How many mentions all names have together. */
  readonly size: number;
  /** Where its names begin among those of the article. */
  readonly from: number;
  /** Where they end. */
  readonly to: number;
}

/** Words that say what somebody is, kept once for all articles. */
export interface RoleWords {
  readonly text: string;
  /** The words folded: roles with one key are one role. */
  readonly key: string;
}

/** The words beside a mention that say what it is. */
export interface LocalRole extends Span {
  /** Index of the mention. */
  readonly mention: number;
  readonly role: RoleWords;
}

/** An article's own facts. */
export interface ArticleFacts {
  readonly path: string;
  /** Publication date as EDTF, empty when it is not known. */
  readonly published: string;
  /** Number of mentions. */
  readonly size: number;
}

/** The identities of two names. */
export type NamePair = readonly [string, string];

/** An entity of an article as it is handed over. */
export interface EntityParts {
  readonly best: KeptName;
  readonly decision: NameDecision;
  readonly address: Sex;
  readonly within: string;
  /** The spellings of its names with the indices of their mentions. */
  readonly spellings: readonly (Pick<LocalName, 'name' | 'reason'> & { readonly mentions: readonly number[] })[];
}

/** Small enough for a number that takes no object. */
const lots = 2 ** 30;

/** Two code units for a number: an article with more names than one holds is no article, but must not break. */
const unitSize = 0x10000;

/**
 * What an article shows of itself: its entities, and which of them each mention belongs to. There is one for each article
 * of the folder: it holds no object for a mention.
 */
export class ArticleEntities {
  readonly path: string;
  /** Publication date as EDTF, empty when it is not known. */
  readonly published: string;
  readonly locals: readonly LocalEntity[];
  readonly names: readonly LocalName[];
  /** Names that are much alike and that the article says of two people. */
  readonly apart: readonly NamePair[];
  /** By entity, for each in the order of the text. */
  readonly #roles: readonly LocalRole[];
  /** Like a number drawn for the article: it depends on nothing but the path. For choosing some of many. */
  readonly lot: number;
  /** For each mention 1 + the index of its name, or 0: code units are the smallest array that JavaScript has. */
  readonly #slots: string;
  readonly #isWide: boolean;

  constructor(
    { path, published, size }: ArticleFacts,
    entities: readonly EntityParts[],
    roles: readonly LocalRole[],
    apart: readonly NamePair[],
  ) {
    this.apart = apart;
    const slots = new Array<number>(size).fill(0);
    const names: LocalName[] = [];
    this.path = path;
    this.published = published;
    this.lot = hashText(path) % lots;
    this.locals = entities.map(({ best, decision, address, within, spellings }) => {
      const mentioned = spellings.reduce((sum, { mentions }) => sum + mentions.length, 0);
      const from = names.length;
      const to = from + spellings.length;
      const local: LocalEntity = { article: this, best, decision, address, within, size: mentioned, from, to };
      for (const { name, reason, mentions } of spellings) {
        names.push({ name, local, count: mentions.length, reason });
        for (const mention of mentions) slots[mention] = names.length;
      }
      return local;
    });
    // A copy has no room to grow.
    this.names = names.slice();
    this.#isWide = names.length + 1 >= unitSize;
    this.#slots = slots.map(this.#isWide ? wide : narrow).join('');
    this.#roles = roles.slice().sort((a, b) => this.#entityOf(a) - this.#entityOf(b));
  }

  /** Number of mentions. */
  get size(): number {
    return this.#isWide ? this.#slots.length / 2 : this.#slots.length;
  }

  /** Whether the user has said of a mention that it is no name. */
  get hasIgnored(): boolean {
    return this.names.reduce((sum, { count }) => sum + count, 0) < this.size;
  }

  /** The name of the n-th mention; undefined where the user has said that it is none. */
  nameAt(mention: number): LocalName | undefined {
    return this.names[this.#slotAt(mention) - 1];
  }

  /** Indices of an entity's mentions, rising. */
  mentionsOf(local: LocalEntity): readonly number[] {
    const found: number[] = [];
    for (let mention = 0; mention < this.size; mention++) {
      const slot = this.#slotAt(mention);
      if (slot > local.from && slot <= local.to) found.push(mention);
    }
    return found;
  }

  /** Whether it says of anybody what they are. */
  get hasRoles(): boolean {
    return this.#roles.length > 0;
  }

  /** The roles that an entity is given, in the order of the text. */
  rolesOf(local: LocalEntity): readonly LocalRole[] {
    let [low, high] = [0, this.#roles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#entityOf(this.#roles[middle]) < local.from) low = middle + 1;
      else high = middle;
    }
    while (this.nameAt(this.#roles[high]?.mention ?? -1)?.local === local) high++;
    return this.#roles.slice(low, high);
  }

  /** The names of an entity, in the order in which they were joined. */
  namesOf(local: LocalEntity): readonly LocalName[] {
    return this.names.slice(local.from, local.to);
  }

  /** A number that rises with the entities; below all of them for a name that the user has said is none. */
  #entityOf(role: LocalRole | undefined): number {
    return this.nameAt(role?.mention ?? -1)?.local.from ?? -1;
  }

  #slotAt(mention: number): number {
    if (!this.#isWide) return this.#slots.charCodeAt(mention) || 0;
    return (this.#slots.charCodeAt(2 * mention) || 0) * unitSize + (this.#slots.charCodeAt(2 * mention + 1) || 0);
  }
}

function narrow(slot: number): string {
  return String.fromCharCode(slot);
}

function wide(slot: number): string {
  return String.fromCharCode(Math.floor(slot / unitSize), slot % unitSize);
}
