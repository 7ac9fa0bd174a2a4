import { type EntityType, entityTypes } from '../entityType';
import type { NameMention } from '../nameRecognizer';

const mark = new RegExp(`\\[(${entityTypes.join('|')}) ([^\\]]+)\\]`, 'g');

/** A text with the names marked in it, and what the marks say: "[person Ann Lee] said" is "Ann Lee said" with one name. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
}

/** Takes the marks out of a text. */
export function readMarks(marked: string): MarkedText {
  const names: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(from, match.index);
    names.push({ start: text.length, end: text.length + (match[2] ?? '').length, type: match[1] as EntityType });
    text += match[2] ?? '';
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), names };
}

/** Marks the mentions in the text, in the notation that `readMarks` takes out. */
export function writeMarks(text: string, mentions: readonly NameMention[]): string {
  let marked = '';
  let from = 0;
  for (const mention of mentions) {
    marked += `${text.slice(from, mention.start)}[${mention.type} ${mention.text}]`;
    from = mention.end;
  }
  return marked + text.slice(from);
}
