import type { NameMention } from '../names/nameRecognizer';
import type { LineIndex } from '../text/lines';
import { overlaps, type Span } from '../text/span';
import { rolePhrasesIn } from './rolePhrase';

/** Words that stand for somebody by what they are: "the Prime Minister" is two words of it. */
export interface RoleWords extends Span {
  readonly text: string;
}

/**
 * The roles of a text by which certain people are meant where no name stands, in order. Words beside a name are about
 * that name, and words of a name are that name; a place inside them says only of what ("Iraqi Prime Minister").
 * @param names of the text, in order, not overlapping.
 */
export function roleWordsIn(
  text: string,
  lines: LineIndex,
  names: readonly Pick<NameMention, 'start' | 'end' | 'type' | 'role'>[],
): readonly RoleWords[] {
  const found: RoleWords[] = [];
  const taken = takenByNames(names);
  let next = 0;
  for (let line = 0; line < lines.lineCount; line++) {
    for (const { start, end, text: words } of rolePhrasesIn(text, lines.lineSpan(line))) {
      while ((taken[next]?.end ?? Infinity) <= start) next++;
      const name = taken[next];
      if (name === undefined || !overlaps(name, { start, end })) found.push({ start, end, text: words });
    }
  }
  return found;
}

/** Where a role is a name's own, in order of their ends. */
function takenByNames(names: readonly Pick<NameMention, 'start' | 'end' | 'type' | 'role'>[]): readonly Span[] {
  return names
    .flatMap(({ start, end, type, role }) => [
      ...(role === undefined ? [] : [role]),
      ...(type === 'place' || type === 'group' ? [] : [{ start, end }]),
    ])
    .sort((a, b) => a.end - b.end);
}
