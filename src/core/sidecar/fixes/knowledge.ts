import { parseEdtf } from '../../dates/edtf/parseEdtf';
import { entityIdFor } from '../edits/entityIdFor';
import type { FixContext } from './draft';

/** A date that words name. */
export interface DateInWords {
  readonly quote: string;
  /** EDTF. */
  readonly value: string;
}

/** The dates that some words name, as far as they have a value. */
export function datesInWords(context: FixContext, words: string): readonly DateInWords[] {
  const found = context.knowledge.dates.recognize(words, { published: publishedOf(context) });
  return found.flatMap(({ text, edtf }) =>
    edtf !== undefined && parseEdtf(edtf).ok ? [{ quote: text, value: edtf }] : [],
  );
}

/** The publication date of the article, as recorded or as it says itself. */
export function publishedOf({ sidecar, knowledge }: FixContext): string | undefined {
  const recorded = sidecar?.records.article?.published?.value;
  return recorded !== undefined && parseEdtf(recorded).ok ? recorded : knowledge.article?.published;
}

/** The value of words that name one date; undefined where they name none or several. */
export function valueOfWords(context: FixContext, words: string): string | undefined {
  const [only, ...more] = datesInWords(context, words);
  return more.length > 0 ? undefined : only?.value;
}

/**
 * Name and type of an entity of which only the id is known, or its name too: those of a name of the article with this id,
 * else the id itself in words, as a person.
 */
export function describeName(
  { knowledge }: FixContext,
  id: string,
  name?: string,
): { readonly name: string; readonly type: string } {
  const mentions = knowledge.article?.mentions ?? [];
  const mention = mentions.find(({ text }) =>
    name === undefined ? entityIdFor(text, new Set()) === id : text === name,
  );
  const words = id.split(/[-_.]+/u).filter((word) => word !== '');
  const written = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
  return { name: name ?? mention?.text ?? written, type: mention?.type ?? 'person' };
}
