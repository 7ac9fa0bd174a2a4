/** A test of texts that remembers what it found: articles repeat their names, and each is looked at once. */
export function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = test(text);
    known.set(text, result);
    return result;
  };
}
