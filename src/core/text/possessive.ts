import { CharacterClass, characterClassAt, isWordClass } from './characters';

/** The end of the possessive "'s" that begins at the offset, or the offset itself where none begins; in constant time. */
export function possessiveEndAt(text: string, offset: number): number {
  const end = offset + 2;
  if (end > text.length || characterClassAt(text, offset) !== CharacterClass.Apostrophe) return offset;
  const letter = text[offset + 1];
  if (letter !== 's' && letter !== 'S') return offset;
  return end < text.length && isWordClass(characterClassAt(text, end)) ? offset : end;
}
