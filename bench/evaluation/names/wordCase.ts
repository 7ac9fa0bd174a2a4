/** How the words of a copy of a corpus are written: ALL CAPS, all lower case, or Every Word Capitalised. */
export const wordCases = ['upper', 'lower', 'title'] as const;

/** One of them. */
export type WordCase = (typeof wordCases)[number];

/** A token in another case. */
export function inCase(token: string, wordCase: WordCase): string {
  switch (wordCase) {
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
