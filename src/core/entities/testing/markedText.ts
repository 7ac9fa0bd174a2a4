import { isEntityType } from '../../names/entityType';
import { nameCues } from '../../names/nameCue';
import type { IndexedMention } from '../entity';

/**
 * Mentions from a text with marks, for tests: "[person:Mike Pompeo] met [place:Iraq]'s [organization:KDP]". A role goes
 * behind a bar: "[person:Mike Pompeo|Secretary of State]"; its span is that of the mention. A plus says that the name before it is
 * joined to it by "and": "[person:Kate] and [+person:Ann Moran]". Other cues stand behind a caret, before the role:
 * "[person:Ann Moran^relative]". Offsets count the text without marks, in UTF-16 code units.
 */
export function markedMentions(marked: string): readonly IndexedMention[] {
  const mentions: IndexedMention[] = [];
  let length = 0;
  let at = 0;
  for (const match of marked.matchAll(/\[(\+?)(\w+):([^\]|^]+)(?:\^([^\]|]+))?(?:\|([^\]]+))?\]/g)) {
    const [all, and, type = '', text = '', written, role] = match;
    const cue = and === '+' ? 'and' : nameCues.find((each) => each === written);
    if (written !== undefined && cue !== written) throw new Error(`No such cue: ${written}`);
    if (!isEntityType(type)) throw new Error(`No such class: ${type}`);
    length += match.index - at;
    const span = { start: length, end: length + text.length };
    const mention: IndexedMention = { ...span, text, type, confidence: 1, ...(cue && { cue }) };
    mentions.push(role === undefined ? mention : { ...mention, role: { ...span, text: role } });
    length = span.end;
    at = match.index + all.length;
  }
  return mentions;
}
