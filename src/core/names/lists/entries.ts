import { lazy } from '../../text/lazy';

/** A list of words or names, cut into its entries when first asked for. */
export type Entries = () => readonly string[];

/**
 * The entries of a list kept as one text, with a comma and white space between them: one string costs less to parse and
 * to ship than an array of two thousand literals.
 */
export function entries(list: string): Entries {
  return lazy(() => list.trim().split(/,\s+/));
}

/** Words or names, none with a line break, in lower case: all at once, as lists are long and read at the start. */
export function inLowerCase(names: readonly string[]): readonly string[] {
  return names.join('\n').toLowerCase().split('\n');
}
