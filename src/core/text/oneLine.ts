/** A text with its line breaks and runs of spaces as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
