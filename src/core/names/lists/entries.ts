import { lazy } from '../../text/lazy';

/** A list of words or names, cut into its entries when first asked for. */
export type Entries = () => readonly string[];

/**
 * The entries of a list kept as one comma-separated text: one string costs less to parse and to ship than an array of
 * two thousand literals.
 */
export function entries(list: string): Entries {
  return lazy(() =>
    list
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );
}
