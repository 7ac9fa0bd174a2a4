import { oneLine } from '../core/text/oneLine';

/** Control characters, marks that turn the direction of writing, and separators of lines. */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** The same, without those that JSON escapes anyway or that stand between its values. */
const unprintableInJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** What begins a command of a build service anywhere in a line. */
const commandInLine = /#(?=#(?:vso)?\[)/gu;
/** What begins one at the beginning of a line. */
const commandOfLine = /^\s*:(?=:)/u;

/**
 * Text of a file, or a file's name, that a terminal shows as it is: no escape sequence, no line of its own, nothing that
 * a build service takes for a command. What could be is written as `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(unprintable, escaped).replace(commandInLine, escaped);
}

/** Words that may go over a line's end, as a part of a line. */
export function inLine(text: string): string {
  return printable(oneLine(text));
}

/** Lines of which each is printable, and none of which is a command of a build service. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(line).replace(commandOfLine, (begin) => begin.replace(':', escaped)))
    .join('\n');
}

/** JSON that a terminal shows as it is. To programs it is the same value. */
export function printableJson(value: unknown, indent?: number): string {
  const asJson = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replace(unprintableInJson, asJson).replace(commandInLine, asJson);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
