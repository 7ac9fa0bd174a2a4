/** A set of words out of one string. */
export function wordSet(words: string, separator = ' '): ReadonlySet<string> {
  return new Set(words.split(separator));
}
