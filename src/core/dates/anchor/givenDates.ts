import type { DatedWords } from '../dateRecognizer';
import type { NumericOrder, TemporalNode } from '../nodes';
import type { Token } from '../token';
import type { CalendarValue } from '../values/temporalValue';
import { Discourse } from './discourse';
import { calendarValueOf, parsePublication, type Publication } from './publication';
import type { ReadingPolicy } from './readingPolicy';
import type { Resolution, Site } from './resolution';
import { Resolver } from './resolver';

/**
 * Words that somebody dated, walked through along the expressions of a text: what was said of an expression, and, for
 * later ones to count from, what was said of words in which there is none. In order of the text; linear.
 */
export class GivenDates {
  readonly #dated: readonly DatedWords[];
  readonly #tokens: readonly Token[];
  #next = 0;
  #token = 0;
  #isMet = false;

  /** @param dated in order, not overlapping. */
  constructor(dated: readonly DatedWords[], tokens: readonly Token[]) {
    this.#dated = dated;
    this.#tokens = tokens;
  }

  /**
   * What was said of words that hold an expression.
   * @param note is told of dated words before it that hold none: their span, value and first token.
   */
  around(
    { start, end }: DatedWords,
    note: (words: DatedWords, value: CalendarValue, token: number) => void,
  ): DatedWords | undefined {
    let words = this.#dated[this.#next];
    while (words !== undefined && words.end <= start) {
      const value = this.#isMet ? undefined : calendarValueOf(words.edtf);
      if (value !== undefined) note(words, value, this.#tokenAt(words.start));
      this.#isMet = false;
      words = this.#dated[++this.#next];
    }
    if (words === undefined || start < words.start || end > words.end) return undefined;
    this.#isMet = true;
    return words;
  }

  #tokenAt(offset: number): number {
    while ((this.#tokens[this.#token]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#token++;
    return this.#token;
  }
}

/** What a node means when it is counted from a day (EDTF) that somebody chose, whatever the text says before. */
export function countFrom(
  basis: string,
  node: TemporalNode,
  site: Site,
  { policy, order }: { readonly policy: ReadingPolicy; readonly order: NumericOrder | undefined },
): Resolution {
  const day: Publication | undefined = parsePublication(basis);
  const resolver = new Resolver(
    day && { ...day, name: 'that day' },
    new Discourse(),
    { isNarrative: false, order },
    policy,
  );
  const resolution = resolver.resolve(node, site);
  return resolution.basis.kind === 'self' ? resolution : { ...resolution, basis: { kind: 'day', edtf: basis } };
}
