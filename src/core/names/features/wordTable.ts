/** What is known of words apart from any text: which words are used alike, and which are names of people or cities. */
export interface WordTable {
  /** The knowledge about a word, by the hash of its lower-case form; 0 for an unknown one. Read it with `WordKnowledge`. */
  lookUp(hash: number): number;
}

/** How the knowledge about a word is packed into a number. */
export const WordKnowledge = {
  /** The finest group of words used alike, 1 to 2048; 0 for none. Groups 8g+1 to 8g+8 make up one of the next level. */
  group(knowledge: number): number {
    return knowledge & 0xfff;
  },
  /** How often the word is written with a capital in running text, 1 (never) to 7 (always); 0 where it is not known. */
  capital(knowledge: number): number {
    return (knowledge >>> 12) & 7;
  },
  /** How often people are called so, 0 (never) to 3. */
  person(knowledge: number): number {
    return (knowledge >>> 15) & 3;
  },
  /** Whether a city is called so, 0 (none) to 3 (a large one). */
  city(knowledge: number): number {
    return (knowledge >>> 17) & 3;
  },
  pack(group: number, capital: number, person: number, city: number): number {
    return group | (capital << 12) | (person << 15) | (city << 17);
  },
} as const;
