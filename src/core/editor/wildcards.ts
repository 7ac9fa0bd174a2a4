/** One place of a pattern: whatever comes, however much of it, or a single item that fits. */
export type Wildcard<Item> = '*' | ((item: Item) => boolean);

/**
 * Whether items, such as the parts of a path or the characters (UTF-16 units) of a part, fit a pattern as a whole. Goes
 * through both once; at a mismatch it goes back to the last star and lets that take one item more. Earlier stars need not
 * be tried again: what they could gain, the last one can gain too.
 */
export function fitsWildcards<Item>(pattern: readonly Wildcard<Item>[], items: ArrayLike<Item>): boolean {
  let at = 0;
  let i = 0;
  let starAt = -1;
  let starIndex = 0;
  while (i < items.length) {
    const place = pattern[at];
    if (place === '*') {
      starAt = ++at;
      starIndex = i;
    } else if (place?.(items[i] as Item) === true) {
      at++;
      i++;
    } else if (starAt >= 0) {
      at = starAt;
      i = ++starIndex;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at >= pattern.length;
}
