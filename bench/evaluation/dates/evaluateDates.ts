import type { DateRecognizer } from '../../../src/core/dates/dateRecognizer';
import { categoryOf, dateCategories, type DateCategory } from './category';
import { parseDatedTexts } from './goldDates';
import { agreement, pairTimexes, type TimexPair } from './scoreDates';

/** Pairs gold and found expressions of all articles of a file. The publication date is given where it is known. */
export function datePairs(jsonLines: string, recognizer: DateRecognizer): readonly TimexPair[] {
  return parseDatedTexts(jsonLines).flatMap(({ text, dct, timexes }) => {
    const found = recognizer.recognize(text, { published: dct ?? undefined });
    return pairTimexes(
      timexes,
      found.map((expression) => ({ ...expression, type: expression.type.toUpperCase() })),
    );
  });
}

/** What went wrong with one kind of expression. */
export interface CategoryErrors {
  readonly category: DateCategory;
  /** How many the gold standard has. */
  readonly gold: number;
  readonly missed: number;
  /** Found, with another span, type or value: each is counted, so one expression may count three times. */
  readonly wrongSpan: number;
  readonly wrongType: number;
  readonly wrongValue: number;
  /** Found where the gold standard has nothing. */
  readonly extra: number;
}

/** Breaks errors down by the kind of expression; kinds that do not occur are left out. */
export function errorsByCategory(pairs: readonly TimexPair[]): readonly CategoryErrors[] {
  const byCategory = new Map<DateCategory, TimexPair[]>();
  for (const pair of pairs) {
    const { text, type, value } = pair.gold ?? pair.found ?? { text: '', type: '', value: '' };
    const category = categoryOf(text, type, value ?? '');
    const members = byCategory.get(category) ?? [];
    members.push(pair);
    byCategory.set(category, members);
  }
  return dateCategories.flatMap((category) => {
    const members = byCategory.get(category);
    if (members === undefined) return [];
    const matches = members.filter((pair) => pair.gold && pair.found);
    const wrong = (isRight: (pair: TimexPair) => boolean): number => matches.filter((pair) => !isRight(pair)).length;
    const gold = members.filter((pair) => pair.gold).length;
    return {
      category,
      gold,
      missed: gold - matches.length,
      wrongSpan: wrong(agreement.span),
      wrongType: wrong(agreement.type),
      wrongValue: wrong(agreement.value),
      extra: members.length - gold,
    };
  });
}
