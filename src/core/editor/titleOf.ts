import { oneLine } from '../text/oneLine';
import { readStructure } from '../text/structure';

/** The headline of an article, on one line; undefined when none stands out. */
export function titleOf(text: string): string | undefined {
  const headline = readStructure(text).find(({ kind }) => kind === 'headline');
  return headline && oneLine(text.slice(headline.start, headline.end));
}
