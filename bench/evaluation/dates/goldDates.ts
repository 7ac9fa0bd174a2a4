import type { Span } from '../../../src/core/text/span';

/** A temporal expression of a gold standard; offsets UTF-16. */
export interface GoldTimex extends Span {
  readonly text: string;
  /** TIMEX3 type, upper case: DATE, TIME, DURATION, SET. */
  readonly type: string;
  /** TIMEX3 value; undefined where the gold standard has none. */
  readonly value?: string | null | undefined;
}

/** An article of a gold standard of temporal expressions: one line of a JSONL file. */
export interface DatedText {
  readonly id: string;
  /** Publication date, ISO; null when not known. */
  readonly dct: string | null;
  readonly text: string;
  readonly timexes: readonly GoldTimex[];
}

/** @throws Error naming the line that is no article. */
export function parseDatedTexts(jsonLines: string): readonly DatedText[] {
  return jsonLines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const article = JSON.parse(line) as Partial<DatedText>;
    if (typeof article.text !== 'string' || !Array.isArray(article.timexes))
      throw new Error(`Line ${at + 1} has no text or no timexes.`);
    return [article as DatedText];
  });
}
