import { limits } from '../limits';
import type { ChoiceShape, KeyShape, ListShape, Shape, TextFormat, TextShape } from './shape';

/** A name, title, id or other text of one line. */
export function shortText(format?: TextFormat): TextShape {
  return { kind: 'text', maxLength: limits.shortText, ...(format === undefined ? {} : { format }) };
}

/** Prose. */
export const longText: TextShape = { kind: 'text', maxLength: limits.longText };

export function choice(...values: readonly string[]): ChoiceShape {
  return { kind: 'choice', values };
}

export function listOf(noun: string, item: Shape): ListShape {
  return { kind: 'list', noun, item, maxItems: limits.records };
}

/** Who recorded something, when and how. The same for every kind of record. */
export const provenance: Readonly<Record<string, KeyShape>> = {
  note: { value: longText, about: 'A remark for other reviewers.' },
  by: { value: shortText(), about: 'Who recorded this.' },
  date: { value: shortText('date'), about: 'When it was recorded, in EDTF.' },
  origin: { value: choice('manual', 'suggested', 'imported'), about: 'How it came into the file.' },
};

const contextKeys: Readonly<Record<string, KeyShape>> = {
  prefix: {
    value: shortText(),
    about: 'The words directly before the quotation, to tell it from equal words elsewhere.',
  },
  suffix: { value: shortText(), about: 'The words directly after the quotation.' },
  occurrence: {
    value: { kind: 'either', options: [{ kind: 'number', min: 1 }, choice('all')] },
    about: 'Which occurrence of the words is meant, counted from 1; or all of them.',
  },
  at: {
    value: { ...listOf('offsets', { kind: 'number', min: 0 }), minItems: 2, maxItems: 2 },
    about: 'Where the words stood, in Unicode characters [start, end). Only decides between equal occurrences.',
  },
};

/** The keys of an anchor that is a record of its own or part of one. */
export const anchorKeys: Readonly<Record<string, KeyShape>> = {
  quote: { value: shortText(), about: 'Words of the article, exactly; spaces, quotation marks and dashes may differ.' },
  ...contextKeys,
};

/** The same where the words must be given. */
export const requiredAnchorKeys: Readonly<Record<string, KeyShape>> = {
  quote: {
    value: shortText(),
    about: 'Words of the article, exactly; spaces, quotation marks and dashes may differ.',
    required: true,
  },
  ...contextKeys,
};

/** Identifiers of an entity in other catalogues. */
export const otherIds: KeyShape = {
  value: { kind: 'table', noun: 'identifiers', entry: shortText(), keysAreIds: false },
  about: 'Identifiers in other catalogues: name of the catalogue, then the identifier.',
};
