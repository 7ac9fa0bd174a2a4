/** A set of words written as one text, separated by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Lines "head: one, other" as a map from every word and from the head itself to the head. */
export function headMap(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const head = line.slice(0, colon).trim();
    map.set(head, head);
    for (const word of line.slice(colon + 1).split(',')) if (word.trim() !== '') map.set(word.trim(), head);
  }
  return map;
}
