/** Something that a file says, and what it says it about. */
export interface KeyedFact<Fact> {
  /** Files that say something under the same key concern each other. */
  readonly key: string;
  readonly fact: Fact;
  /** Changes whenever the fact means something else to the other files; its place in the file does not count. */
  readonly meaning: string;
}

interface Entry<Fact> {
  readonly facts: Fact[];
  meaning: string;
}

/**
 * What many files say, by what it is about. One changed file costs the number of its own facts, and tells which other
 * files it concerns.
 */
export class KeyedFacts<Fact> {
  /** Key to path to what that file says. */
  readonly #byKey = new Map<string, Map<string, Entry<Fact>>>();
  readonly #keysOf = new Map<string, ReadonlySet<string>>();

  /**
   * Takes over what a file says now; nothing when it is gone.
   * @returns paths of the other files that are concerned: those that share a key under which it says something else now.
   */
  set(path: string, facts: Iterable<KeyedFact<Fact>>): ReadonlySet<string> {
    const now = new Map<string, Entry<Fact>>();
    for (const { key, fact, meaning } of facts) {
      const entry = now.get(key);
      if (entry) {
        entry.facts.push(fact);
        entry.meaning += `\n${meaning}`;
      } else now.set(key, { facts: [fact], meaning });
    }
    const concerned = new Set<string>();
    for (const key of new Set([...(this.#keysOf.get(path) ?? []), ...now.keys()])) {
      const before = this.#replace(key, path, now.get(key));
      if (before === now.get(key)?.meaning) continue;
      for (const other of this.#byKey.get(key)?.keys() ?? []) concerned.add(other);
    }
    if (now.size > 0) this.#keysOf.set(path, new Set(now.keys()));
    else this.#keysOf.delete(path);
    concerned.delete(path);
    return concerned;
  }

  /** What all files say about something, by path. */
  about(key: string): readonly { readonly path: string; readonly fact: Fact }[] {
    const files = [...(this.#byKey.get(key) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return files.flatMap(([path, { facts }]) => facts.map((fact) => ({ path, fact })));
  }

  /** @returns the meaning of what was said before. */
  #replace(key: string, path: string, entry: Entry<Fact> | undefined): string | undefined {
    const files = this.#byKey.get(key) ?? new Map<string, Entry<Fact>>();
    const before = files.get(path)?.meaning;
    if (entry) files.set(path, entry);
    else files.delete(path);
    if (files.size > 0) this.#byKey.set(key, files);
    else this.#byKey.delete(key);
    return before;
  }
}
