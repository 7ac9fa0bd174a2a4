import { Lexicon } from '../lexicon';
import { NameDocument } from '../nameDocument';
import type { NameSpan } from '../nameSpan';
import { readMarks } from './marked';

let lexicon: Lexicon | undefined;

/** A text as the recogniser reads it, and names in it. */
export interface Drafted {
  readonly document: NameDocument;
  readonly names: readonly NameSpan[];
}

/** Reads a text with the names marked in it: "[person Ann Lee] said". */
export function draft(marked: string, confidence = 0.8): Drafted {
  const { text, names } = readMarks(marked);
  lexicon ??= new Lexicon();
  const document = new NameDocument(text, lexicon);
  return {
    document,
    names: names.map((name) => {
      const touched = document.tokens.flatMap(({ start, end }, index) =>
        start < name.end && name.start < end ? [index] : [],
      );
      return { ...name, first: touched[0] ?? 0, last: (touched.at(-1) ?? -1) + 1, confidence };
    }),
  };
}
