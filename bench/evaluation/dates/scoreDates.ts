import { figures, percent, type Figures } from '../../report/percent';
import type { GoldTimex } from './goldDates';
import type { Span } from '../../../src/core/text/span';

/** What a system found, in the terms of TIMEX3. */
export interface FoundTimex extends Span {
  readonly text: string;
  /** TIMEX3 type, upper case. */
  readonly type: string;
  readonly value: string;
}

/** A gold expression with what was found for it; one of the two is missing where something was missed or invented. */
export interface TimexPair {
  readonly gold?: GoldTimex;
  readonly found?: FoundTimex;
}

/** The figures of TempEval-3, in percent. */
export interface DateScore {
  readonly strict: Figures;
  readonly relaxed: Figures;
  /** Relaxed F1 times the share of right types among the matches. */
  readonly typeF1: number;
  /** Relaxed F1 times the share of right values (equal strings) among the matches. */
  readonly valueF1: number;
}

/**
 * Pairs gold and found expressions one to one: equal spans first, then by longest overlap, ties by place in the text
 * (UzZaman et al. 2013, TempEval-3: any overlap is a relaxed match).
 */
export function pairTimexes(gold: readonly GoldTimex[], found: readonly FoundTimex[]): readonly TimexPair[] {
  const candidates = gold.flatMap((truth, g) =>
    found.flatMap((answer, f) => {
      const overlap = Math.min(truth.end, answer.end) - Math.max(truth.start, answer.start);
      return overlap > 0 ? [{ g, f, rank: isSameSpan(truth, answer) ? Infinity : overlap }] : [];
    }),
  );
  candidates.sort((a, b) => (a.rank === b.rank ? a.g - b.g || a.f - b.f : b.rank - a.rank));
  const ofGold = new Map<number, number>();
  const used = new Set<number>();
  for (const { g, f } of candidates) {
    if (ofGold.has(g) || used.has(f)) continue;
    ofGold.set(g, f);
    used.add(f);
  }
  const pairs = gold.map((truth, g) => {
    const answer = found[ofGold.get(g) ?? -1];
    return answer === undefined ? { gold: truth } : { gold: truth, found: answer };
  });
  return [...pairs, ...found.filter((_, f) => !used.has(f)).map((answer) => ({ found: answer }))];
}

/** Whether a pair has the same span, type or value on both sides. */
export const agreement = {
  span: ({ gold, found }: TimexPair): boolean => gold !== undefined && found !== undefined && isSameSpan(gold, found),
  type: ({ gold, found }: TimexPair): boolean => gold !== undefined && gold.type === found?.type,
  value: ({ gold, found }: TimexPair): boolean => gold !== undefined && gold.value === found?.value,
} as const;

/** Scores the pairs of any number of articles together. */
export function scorePairs(pairs: readonly TimexPair[]): DateScore {
  const gold = pairs.filter((pair) => pair.gold).length;
  const found = pairs.filter((pair) => pair.found).length;
  const matches = pairs.filter((pair) => pair.gold && pair.found);
  const share = (isRight: (pair: TimexPair) => boolean): number =>
    found + gold === 0 ? 0 : (2 * matches.filter(isRight).length) / (found + gold);
  return {
    strict: figures({ right: matches.filter(agreement.span).length, found, gold }),
    relaxed: figures({ right: matches.length, found, gold }),
    // F1 is 2 * matches / (found + gold): times the accuracy over matches that is 2 * right / (found + gold).
    typeF1: percent(share(agreement.type)),
    valueF1: percent(share(agreement.value)),
  };
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
