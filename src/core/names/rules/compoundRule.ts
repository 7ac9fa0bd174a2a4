import type { Span } from '../../text/span';
import type { EntityType } from '../entityType';
import type { NameDocument } from '../nameDocument';

/** A name that is a part of a hyphenated word. */
export interface CompoundName extends Span {
  readonly type: EntityType;
  readonly confidence: number;
}

/**
 * The known names in a hyphenated word: the country of "Iran-backed" and "pro-Iran", both of "Iran-Iraq", the whole of
 * "U.S.-Iranian". Undefined when the word has no known name at its edge.
 */
export function readCompound(document: NameDocument, index: number): readonly CompoundName[] | undefined {
  const token = document.tokens[index];
  const parts = token?.parts;
  if (token === undefined || parts === undefined) return undefined;
  const names = parts.map((part) => knownPart(document, part));
  const first = names[0];
  const last = names.at(-1);
  if (first !== undefined && last !== undefined) {
    if (last.type === 'group') return [{ start: token.start, end: token.end, type: 'group', confidence: 0.85 }];
    return [first, last];
  }
  if (first !== undefined && startsLower(document.text, parts[1])) return [first];
  if (
    last !== undefined &&
    parts.length === 2 &&
    /^(?:pro|anti|non|ex|mid|post|pre|trans|pan|un)$/i.test(document.text.slice(parts[0]?.start, parts[0]?.end))
  )
    return [last];
  return undefined;
}

function knownPart(document: NameDocument, part: Span): CompoundName | undefined {
  const form = document.text.slice(part.start, part.end);
  if (form.length < 2 || !/^\p{Lu}/u.test(form)) return undefined;
  const entry = document.lexicon.entryOf(form.toLowerCase());
  if (entry === undefined || (entry.isAcronym && form !== form.toUpperCase())) return undefined;
  return { ...part, type: entry.type, confidence: 0.9 };
}

function startsLower(text: string, part: Span | undefined): boolean {
  const letter = text.charAt(part?.start ?? 0);
  return letter !== letter.toUpperCase();
}
