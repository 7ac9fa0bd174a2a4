/**
 * The same text as a string of its own. Engines keep a part of a text as a pointer into the whole: what is kept of an
 * article would keep all of the article in memory.
 */
export function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
