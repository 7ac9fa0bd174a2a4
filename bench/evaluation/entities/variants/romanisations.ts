/** Fewer people than this with a spelling, and it is a slip rather than a spelling. */
const leastCount = 2;
/** Fewer people than this say nothing about where a name is at home. */
const leastAtHome = 5;
/** How many times more usual a name must be in a language than in the others to be at home there. */
const atHome = 1.5;

/** Latin spellings of the names of one language, from a table of Wikidata. */
class Romanisations {
  readonly #originals = new Map<string, Set<string>>();
  readonly #spellings = new Map<string, Map<string, number>>();
  readonly #counts = new Map<string, number>();
  #total = 0;

  /** @param table lines: Latin spelling, name in its own script, number of people. */
  constructor(table: string) {
    for (const line of table.split('\n')) {
      const [latin = '', original = '', number] = line.split('\t');
      const count = Number(number);
      if (!(count > 0)) continue;
      this.#total += count;
      this.#counts.set(latin, (this.#counts.get(latin) ?? 0) + count);
      if (count < leastCount) continue;
      this.#originals.set(latin, (this.#originals.get(latin) ?? new Set()).add(original));
      const spellings = this.#spellings.get(original) ?? new Map<string, number>();
      this.#spellings.set(original, spellings.set(latin, count));
    }
  }

  /** The share of people that have a name; 0 for one that few have. */
  share(word: string): number {
    const count = this.#counts.get(word) ?? 0;
    return count < leastAtHome ? 0 : count / this.#total;
  }

  /** Other spellings of a name with the number of people, in the order of the alphabet. */
  variants(word: string): readonly (readonly [spelling: string, people: number])[] {
    const found = new Map<string, number>();
    for (const original of this.#originals.get(word) ?? []) {
      for (const [spelling, count] of this.#spellings.get(original) ?? []) {
        if (spelling !== word) found.set(spelling, (found.get(spelling) ?? 0) + count);
      }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** Spellings of the names of several languages, and which of them a name is at home in. */
export class RomanisationTables {
  readonly #tables: readonly Romanisations[];

  /** @param tables one for each language. */
  constructor(tables: readonly string[]) {
    this.#tables = tables.map((table) => new Romanisations(table));
  }

  /** Spellings of the language that a given name is at home in; undefined for a name that is at home in none or everywhere. */
  homeOf(given: string): ((word: string) => readonly (readonly [string, number])[]) | undefined {
    const ranked = this.#tables
      .map((table) => ({ table, share: table.share(given) }))
      .sort((a, b) => b.share - a.share);
    const [first, second] = ranked;
    if (first === undefined || first.share === 0 || first.share < atHome * (second?.share ?? 0)) return undefined;
    return (word) => first.table.variants(word);
  }
}
