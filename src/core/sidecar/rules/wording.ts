import { oneLine } from '../../text/oneLine';

/** The longest words of an article or a file that a message repeats, in UTF-16 units. */
const longest = 80;

/** Words for a message: on one line, and no longer than a message may be. */
export function shortened(words: string): string {
  const line = oneLine(words);
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest)}…`;
}

/** Words at the beginning of a message. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
