import { type Token, type TokenKind, tokenize } from '../text/tokens';
import type { EntityType } from './entityType';
import { languageOf, type WordLanguage } from './foreignParagraph';
import { commonWords, functionWords } from './lists/commonWords';
import { ambiguousCountries, countries, states } from './lists/countries';
import { cities } from './lists/cities';
import type { Entries } from './lists/entries';
import { ambiguousGivenNames, articlePrefixes, givenNames, nameParticles } from './lists/givenNames';
import { ambiguousDemonyms, communities, demonyms, peoples, weakCommunities } from './lists/groups';
import {
  knownOrganizations,
  organizationsThatAreWords,
  organizationFollowers,
  organizationOpeners,
  plainAcronyms,
  strongOrganizationHeads,
  weakOrganizationHeads,
} from './lists/organizations';
import {
  calendarWords,
  eventHeads,
  knownEvents,
  knownWorks,
  placeHeads,
  placeNouns,
  placeOpeners,
  placePrepositions,
  speechVerbs,
  workHeads,
} from './lists/placesAndEvents';
import { directions, regions } from './lists/regions';
import { honorifics, portfolios, titleComplements, titleModifiers, titleNouns } from './lists/titles';
import { detached } from '../text/detached';
import { longestName, type Shape, shapeOf } from './shape';
import { WordFlag } from './wordFlags';

/** A name that the lists know. */
export interface GazetteerEntry {
  /** The tokens of the name, lower case. */
  readonly words: readonly string[];
  readonly type: EntityType;
  /** Whether the name is written in capitals only ("WHO"): in another case it is a word. */
  readonly isAcronym: boolean;
  /** Whether the word is often something else ("Republican", "Jordan"). */
  readonly isWeak: boolean;
  /** Whether it is a country's name or a nationality: it stays apart from a name that follows it. */
  readonly isNational: boolean;
}

/** What is known of a token by itself. */
export interface LexiconWord {
  /** The form in lower case; empty for overlong words. */
  readonly lower: string;
  readonly flags: number;
  readonly shape: Shape;
  readonly kind: TokenKind;
  readonly isCompound: boolean;
  readonly language: WordLanguage;
}

/** So many words are kept; then all are forgotten. */
const mostWords = 30_000;

/** Everything that is looked up of words and names, built once from the lists. */
export class Lexicon {
  readonly #flags = new Map<string, number>();
  readonly #words = new Map<string, LexiconWord>();
  readonly #entries = new Map<string, GazetteerEntry[]>();

  constructor() {
    this.#addFlags();
    const weakPlaces = new Set([...ambiguousCountries(), ...ambiguousGivenNames()]);
    const weakGroups = new Set(weakCommunities());
    this.#addEntries(countries(), 'place', weakPlaces, true);
    this.#addEntries([...states(), ...regions(), ...cities()], 'place', weakPlaces, false);
    this.#addEntries([...demonyms(), ...communities()].flatMap(withPlural), 'group', weakGroups, true);
    this.#addEntries(peoples(), 'group', weakGroups, true);
    this.#addEntries(knownOrganizations(), 'organization', new Set(organizationsThatAreWords()), false);
    this.#addEntries(knownEvents(), 'event', new Set(), false);
    this.#addEntries(knownWorks(), 'work', new Set(), false);
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** What is known of a token by itself; kept, as most words of a text are seen again. */
  wordOf(token: Token): LexiconWord {
    const known = this.#words.get(token.form);
    // Of two tokens that are written alike one may be a word and the other a handle, or have parts.
    if (known?.kind === token.kind && known.isCompound === (token.parts !== undefined)) return known;
    const isLong = token.form.length > longestName;
    const lower = isLong ? '' : token.form.toLowerCase();
    const isCompound = token.parts !== undefined;
    const word: LexiconWord = {
      lower,
      flags: this.flagsOf(lower),
      shape: shapeOf(token),
      kind: token.kind,
      isCompound,
      language: languageOf(lower),
    };
    if (isLong) return word;
    if (this.#words.size >= mostWords) this.#words.clear();
    this.#words.set(detached(token.form), word);
    return word;
  }

  /** The bits of a word in lower case; 0 for an unknown one. */
  flagsOf(lower: string): number {
    return this.#flags.get(lower) ?? 0;
  }

  /** Names that begin with the word (lower case), longest first. */
  entriesOf(lower: string): readonly GazetteerEntry[] {
    return this.#entries.get(lower) ?? [];
  }

  /** The entry for a name of one word, if the lists have one. */
  entryOf(lower: string): GazetteerEntry | undefined {
    return this.entriesOf(lower).find((entry) => entry.words.length === 1);
  }

  #addFlags(): void {
    const lists: readonly (readonly [WordFlag, Entries])[] = [
      [WordFlag.Given, givenNames],
      [WordFlag.AmbiguousGiven, ambiguousGivenNames],
      [WordFlag.Particle, nameParticles],
      [WordFlag.Title, titleNouns],
      [WordFlag.TitleModifier, titleModifiers],
      [WordFlag.Honorific, honorifics],
      [WordFlag.TitleComplement, titleComplements],
      [WordFlag.StrongOrganization, strongOrganizationHeads],
      [WordFlag.WeakOrganization, weakOrganizationHeads],
      [WordFlag.OrganizationOpener, organizationOpeners],
      [WordFlag.PlaceHead, placeHeads],
      [WordFlag.PlaceOpener, placeOpeners],
      [WordFlag.EventHead, eventHeads],
      [WordFlag.WorkHead, workHeads],
      [WordFlag.Calendar, calendarWords],
      [WordFlag.Function, functionWords],
      [WordFlag.Common, commonWords],
      [WordFlag.Speech, speechVerbs],
      [WordFlag.PlacePreposition, placePrepositions],
      [WordFlag.PlaceNoun, placeNouns],
      [WordFlag.OrganizationFollower, organizationFollowers],
      [WordFlag.Direction, directions],
      [WordFlag.Portfolio, portfolios],
      [WordFlag.PlainAcronym, plainAcronyms],
      [WordFlag.ArticlePrefix, articlePrefixes],
    ];
    for (const [flag, words] of lists) for (const word of words()) this.#flag(word.toLowerCase(), flag);
    const ambiguous = new Set(ambiguousDemonyms());
    for (const word of demonyms())
      if (!ambiguous.has(word) && /^[A-Z][a-z]+$/.test(word)) this.#flag(word.toLowerCase(), WordFlag.PlainDemonym);
  }

  #addEntries(names: readonly string[], type: EntityType, weak: ReadonlySet<string>, isNational: boolean): void {
    for (const name of names) {
      const words = wordsOf(name);
      const first = words[0];
      if (first === undefined) continue;
      const isAcronym = words.length === 1 && name.length <= 7 && name === name.toUpperCase() && /\p{L}/u.test(name);
      const entry = { words, type, isAcronym, isWeak: weak.has(name), isNational };
      const entries = this.#entries.get(first);
      if (entries === undefined) this.#entries.set(first, [entry]);
      else if (!entries.some((other) => isSameName(other.words, words))) entries.push(entry);
      this.#flag(first, WordFlag.Gazetteer);
    }
  }

  #flag(word: string, flag: number): void {
    this.#flags.set(word, (this.#flags.get(word) ?? 0) | flag);
  }
}

/** The tokens of a name, in lower case. Most names are plain words: they need no tokeniser, which would take most of the start. */
function wordsOf(name: string): readonly string[] {
  return /^[a-z]+(?: [a-z]+)*$/i.test(name)
    ? name.toLowerCase().split(' ')
    : tokenize(name).map((token) => token.form.toLowerCase());
}

function isSameName(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, at) => word === others[at]);
}

function withPlural(word: string): readonly string[] {
  return /(?:s|sh|ch|ese|x)$/i.test(word) ? [word] : [word, `${word}s`];
}
