import type { Span } from '../../text/span';
import type { EntityType } from '../entityType';
import type { NameDocument } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import type { CueScores } from './draft';

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

const participles =
  /^(?:backed|led|based|owned|run|funded|financed|sponsored|supported|controlled|dominated|aligned|allied|affiliated|linked|born|made|built|trained|armed|brokered|mediated|occupied|held|appointed|style|era)$/;

/** Whether the token is a name with what it did behind a hyphen: "Iran-backed". */
export function hasParticipleTail(document: NameDocument, index: number): boolean {
  const parts = document.tokens[index]?.parts;
  return parts?.length === 2 && participles.test(document.text.slice(parts[1]?.start, parts[1]?.end));
}

/** The name before such a tail, whatever it is: the span of "Acme" in "Acme-backed"; undefined for other tokens. */
export function nameBeforeTail(document: NameDocument, index: number): Span | undefined {
  const part = document.tokens[index]?.parts?.[0];
  if (part === undefined || !hasParticipleTail(document, index) || document.isSeenSmall(part)) return undefined;
  return /^\p{Lu}\p{L}/u.test(document.text.slice(part.start, part.end)) ? part : undefined;
}

/** "World Bank-backed": a known name of several words from the token on, whose last word carries the tail. */
export function findBeforeTail(
  document: NameDocument,
  index: number,
  limit: number,
): (CompoundName & { readonly last: number }) | undefined {
  if (!document.has(index, WordFlag.Gazetteer)) return undefined;
  const start = document.tokens[index]?.start ?? 0;
  for (const { words, type } of document.lexicon.entriesOf(document.word(index))) {
    const at = index + words.length - 1;
    const tail = at > index && at < limit ? nameBeforeTail(document, at) : undefined;
    if (tail !== undefined && document.text.slice(start, tail.end).toLowerCase() === words.join(' '))
      return { start, end: tail.end, last: at + 1, type, confidence: 0.9 };
  }
  return undefined;
}

/** What the tail tells about the name: what backs, leads or owns is mostly a body, where one is based a place. */
export function tailCues(document: NameDocument, index: number): CueScores {
  const isPlace = /-(?:based|born|built|made|held|occupied|controlled)$/.test(document.word(index));
  return { person: 0, place: isPlace ? 1.7 : 0, organization: isPlace ? 0 : 1.7, group: 0 };
}

function startsLower(text: string, part: Span | undefined): boolean {
  const letter = text.charAt(part?.start ?? 0);
  return letter !== letter.toUpperCase();
}
