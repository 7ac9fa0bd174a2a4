import { tokenize } from '../text/tokens';
import type { EntityType } from './entityType';
import { inLowerCase } from './lists/entries';

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

/** Names that have something in common. */
export interface GazetteerList {
  readonly names: readonly string[];
  readonly type: EntityType;
  /** Those of the names that are often something else. */
  readonly weak: ReadonlySet<string>;
  readonly isNational: boolean;
}

/** Names of plain words need no tokeniser, which would take most of the start. */
const plainName = /^[a-z]+(?: [a-z]+)*$/;

/**
 * Names by their first words. Most are never asked for: only first words are worked out at the start, and an entry is made
 * when its first word is looked up.
 */
export class Gazetteer {
  readonly #lists: readonly GazetteerList[];
  /** The names of all lists, one after the other. */
  readonly #names: string[] = [];
  /** For each list where its names end. */
  readonly #ends: number[] = [];
  /** For each first word (lower case) its last name, and for each name the one before with the same first word, or -1. */
  readonly #last = new Map<string, number>();
  readonly #before: number[] = [];
  readonly #entries = new Map<string, readonly GazetteerEntry[]>();

  /** @param lists of two entries with the same words that of the earlier list counts. */
  constructor(lists: readonly GazetteerList[]) {
    this.#lists = lists;
    for (const { names } of lists) {
      this.#add(names, inLowerCase(names));
      this.#ends.push(this.#names.length);
    }
  }

  /** Runs over thousands of names before anything is compiled: plain loops and few calls. */
  #add(names: readonly string[], lowerNames: readonly string[]): void {
    const last = this.#last;
    const before = this.#before;
    const all = this.#names;
    for (let index = 0; index < names.length; index++) {
      const name = names[index] ?? '';
      const lower = lowerNames[index] ?? '';
      const blank = lower.indexOf(' ');
      const first = !plainName.test(lower) ? wordsOf(name)[0] : blank < 0 ? lower : lower.slice(0, blank);
      if (first === undefined) continue;
      before.push(last.get(first) ?? -1);
      last.set(first, all.length);
      all.push(name);
    }
  }

  /** Whether a name begins with the word (lower case). */
  has(first: string): boolean {
    return this.#last.has(first);
  }

  /** Names that begin with the word (lower case), longest first. */
  entriesOf(first: string): readonly GazetteerEntry[] {
    const known = this.#entries.get(first);
    if (known !== undefined) return known;
    if (!this.has(first)) return [];
    const entries = this.#entriesWith(first);
    this.#entries.set(first, entries);
    return entries;
  }

  #entriesWith(first: string): readonly GazetteerEntry[] {
    const entries: GazetteerEntry[] = [];
    for (let index = this.#last.get(first) ?? -1; index >= 0; index = this.#before[index] ?? -1)
      entries.unshift(this.#entryAt(index));
    return entries
      .filter(({ words }, at) => !entries.slice(0, at).some((other) => isSameName(other.words, words)))
      .sort((a, b) => b.words.length - a.words.length);
  }

  #entryAt(index: number): GazetteerEntry {
    const name = this.#names[index] ?? '';
    const words = wordsOf(name);
    const list = this.#lists[this.#ends.findIndex((end) => index < end)];
    const isAcronym =
      name.length <= 7 && words.length === 1 && name === name.toUpperCase() && name !== name.toLowerCase();
    return {
      words,
      type: list?.type ?? 'place',
      isAcronym,
      isWeak: list?.weak.has(name) === true,
      isNational: list?.isNational === true,
    };
  }
}

/** The tokens of a name, in lower case. */
function wordsOf(name: string): readonly string[] {
  return tokenize(name).map((token) => token.form.toLowerCase());
}

function isSameName(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, at) => word === others[at]);
}
