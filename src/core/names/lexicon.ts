import type { Token, TokenKind } from '../text/tokens';
import { languageOf, type WordLanguage } from './foreignParagraph';
import { Gazetteer, type GazetteerEntry, type GazetteerList } from './gazetteer';
import { commonWords, functionWords } from './lists/commonWords';
import { ambiguousCountries, countries, states } from './lists/countries';
import { cities } from './lists/cities';
import { type Entries, inLowerCase } from './lists/entries';
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
  readonly #gazetteer: Gazetteer;

  constructor() {
    this.#addFlags();
    this.#gazetteer = new Gazetteer(gazetteerLists());
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
    return (this.#flags.get(lower) ?? 0) | (this.#gazetteer.has(lower) ? WordFlag.Gazetteer : 0);
  }

  /** Names that begin with the word (lower case), longest first. */
  entriesOf(lower: string): readonly GazetteerEntry[] {
    return this.#gazetteer.entriesOf(lower);
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
    for (const [flag, words] of lists) this.#flag(inLowerCase(words()), flag);
    const ambiguous = new Set(ambiguousDemonyms());
    const plain = demonyms().filter((word) => /^[A-Z][a-z]+$/.test(word) && !ambiguous.has(word));
    this.#flag(inLowerCase(plain), WordFlag.PlainDemonym);
  }

  #flag(words: readonly string[], flag: WordFlag): void {
    const flags = this.#flags;
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  }
}

function gazetteerLists(): readonly GazetteerList[] {
  const places = new Set([...ambiguousCountries(), ...ambiguousGivenNames()]);
  const groups = new Set(weakCommunities());
  const nationalities = [...demonyms(), ...communities()].flatMap(withPlural);
  return [
    { names: countries(), type: 'place', weak: places, isNational: true },
    { names: [...states(), ...regions(), ...cities()], type: 'place', weak: places, isNational: false },
    { names: nationalities, type: 'group', weak: groups, isNational: true },
    { names: peoples(), type: 'group', weak: groups, isNational: true },
    {
      names: knownOrganizations(),
      type: 'organization',
      weak: new Set(organizationsThatAreWords()),
      isNational: false,
    },
    { names: knownEvents(), type: 'event', weak: new Set(), isNational: false },
    { names: knownWorks(), type: 'work', weak: new Set(), isNational: false },
  ];
}

function withPlural(word: string): readonly string[] {
  return /(?:s|sh|ch|ese|x)$/i.test(word) ? [word] : [word, `${word}s`];
}
