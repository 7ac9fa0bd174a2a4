/** What the editor reads as more than text: the start of a link's address, the start of an icon's name. */
const markup = /\](?=\()|\$(?=\()/g;
/** Nothing to see; keeps apart what would be markup together. */
const zeroWidthSpace = '\u200B';

/**
 * A text that the editor's messages, status items and choices show as it is. They have no escape of their own: messages
 * and status items make links, also such that run commands, of `[text](command:…)`; choices and the status bar make icons
 * of `$(name)`. Names of files and words of articles may hold both.
 */
export function withoutMarkup(text: string): string {
  return text.replace(markup, (start) => start + zeroWidthSpace);
}
