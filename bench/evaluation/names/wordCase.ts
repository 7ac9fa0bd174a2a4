/** How the words of a copy of a corpus are written. */
export const wordCases = ['as-is', 'upper', 'lower', 'title'] as const;

/** As the corpus has it, ALL CAPS, all lower case, or Every Word Capitalised. */
export type WordCase = (typeof wordCases)[number];

/** A token in another case. */
export function inCase(token: string, wordCase: WordCase): string {
  switch (wordCase) {
    case 'as-is':
      return token;
    case 'upper':
      return token.toUpperCase();
    case 'lower':
      return token.toLowerCase();
    case 'title': {
      const first = String.fromCodePoint(token.codePointAt(0) ?? 32);
      return first.toUpperCase() + token.slice(first.length).toLowerCase();
    }
  }
}
