import { tokenize } from '../text/tokens';
import type { EntityType } from './entityType';
import type { NameDocument } from './nameDocument';
import { Shape } from './shape';
import type { NameSpan } from './nameSpan';

/** A name that the user keeps, with its class. */
export interface KnownName {
  readonly text: string;
  readonly type: EntityType;
}

interface Entry {
  readonly forms: readonly string[];
  readonly type: EntityType;
}

/** More names than this that begin with one word are tried one after the other at each place: enough for any family. */
const mostByWord = 200;

/**
 * Names that are found wherever they stand, whatever the model thinks of them: those of the user's own entities. Where
 * a name is given twice with different classes, the first counts.
 */
export class KnownNames {
  /** By the first word in small letters, longest first. */
  readonly #entries = new Map<string, Entry[]>();

  constructor(names: readonly KnownName[]) {
    for (const { text, type } of names) {
      const forms = tokenize(text).map(({ form }) => form);
      const first = forms[0]?.toLowerCase();
      if (first === undefined) continue;
      const entries = this.#entries.get(first) ?? [];
      if (entries.length >= mostByWord || entries.some((entry) => entry.forms.join(' ') === forms.join(' '))) continue;
      entries.push({ forms, type });
      entries.sort((a, b) => b.forms.length - a.forms.length);
      this.#entries.set(first, entries);
    }
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Where the names stand; the longest at each place, in order, not overlapping. */
  findIn(document: NameDocument): readonly NameSpan[] {
    if (this.isEmpty) return [];
    const found: NameSpan[] = [];
    for (let index = 0; index < document.tokens.length; index++) {
      const entry = this.#entries.get(document.word(index))?.find(({ forms }) => standsAt(document, index, forms));
      if (entry === undefined) continue;
      const last = index + entry.forms.length;
      found.push({
        start: document.tokens[index]?.start ?? 0,
        end: document.tokens[last - 1]?.end ?? 0,
        first: index,
        last,
        type: entry.type,
        confidence: 1,
      });
      index = last - 1;
    }
    return found;
  }
}

/** As written, or in large letters as headlines have it; a name that is written large is not meant by small words. */
function standsAt(document: NameDocument, index: number, forms: readonly string[]): boolean {
  return forms.every((form, offset) => {
    const at = index + offset;
    if (offset > 0 && (document.tokens[at]?.breaksBefore ?? 2) === 2) return false;
    if (document.form(at) === form) return true;
    const isOtherCase = document.form(at).toLowerCase() === form.toLowerCase();
    return isOtherCase && (document.shape(at) === Shape.AllCapitals || form === form.toLowerCase());
  });
}
