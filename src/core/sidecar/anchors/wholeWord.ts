import type { Span } from '../../text/span';
import { characterClassAt, characterWidthAt, isWordClass } from '../../text/characters';

/**
 * Whether a span neither begins nor ends inside a word: "Iran" is not a whole word in "Iranian". A span that begins or
 * ends with something else than a letter, mark or digit is whole on that side.
 */
export function isWholeWord(text: string, span: Span): boolean {
  return !isInsideWord(text, span.start) && !isInsideWord(text, span.end);
}

/** A span widened so that it neither begins nor ends inside a word. */
export function wordsAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (isInsideWord(text, start)) start = startOfCharacterBefore(text, start);
  while (isInsideWord(text, end)) end += characterWidthAt(text, end);
  return { start, end };
}

/** Whether letters, marks or digits stand on both sides of an offset. */
function isInsideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  return (
    isWordClass(characterClassAt(text, offset)) &&
    isWordClass(characterClassAt(text, startOfCharacterBefore(text, offset)))
  );
}

function startOfCharacterBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return isLowSurrogate && offset >= 2 ? offset - 2 : offset - 1;
}
